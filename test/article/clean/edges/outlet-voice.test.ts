import { describe, expect, it } from 'vitest';
import { asParagraphs, asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { OUTLET } from '../expect-article.ts';

describe('taken out after the last sentence', () => {
  it.each([
    ['an invitation in its own name', '<p>예시일보 앱을 켜고 아침마다 새 소식을 만나 보세요.</p>'],
    [
      'a heading with its name',
      '<p>[예시일보 주요뉴스]</p><p>☞ <a href="/1">누리군 사과 축제에 12만 명</a></p>',
    ],
    ['a way to itself', '<p>포털 첫 화면에서 예시일보를 만나는 방법</p>'],
    ['a sentence about itself', '<p>더 많은 기사는 예시일보 누리집에서 볼 수 있습니다.</p>'],
    ['a question to its readers', '<p>예시일보의 새 화면을 어떻게 보십니까?</p>'],
    ['a question about the article', '<p>이 기사에 대해 어떻게 생각하세요? 👍 12 👎 3</p>'],
    ['its name in brackets', '<p>&lt;예시일보&gt;</p>'],
    ['a notice about the article', '<p>이 기사는 공시를 바탕으로 기계가 쓴 기사입니다.</p>'],
    [
      'what nobody knows, behind a reporter',
      '<p>나루터 기자 naru@example.kr</p><p>오늘의 운세 한 줄</p><p>#가람시</p>',
    ],
  ])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, OUTLET).text).toBe(asText());
  });

  it.each([
    ['a sentence that tells of the outlet', '가람시는 23일 예시일보에 이같이 밝혔다.'],
    ['a sentence that tells what is not', '이런 일이 예시일보만의 문제는 아니다.'],
    ['a quotation that names the outlet', '“예시일보를 보고 알았습니다.”'],
    ['a question with the words of the outlet', '예시 일보는 어디로 가고 있는가.'],
    ['what the article says of those in it', '이 기사에 담긴 사람들의 이름은 모두 가명임.'],
    [
      'the obituary of somebody whose child works for the outlet',
      '▲나한결(전 가람시 과장)씨 별세, 나도윤(예시일보 기자)씨 부친상=6일, 가람의료원, 발인 9일 오전 8시',
    ],
    ['the last question of an editorial', '예시일보의 앞날은 누가 책임질 것인가.'],
    ['a question of what will be', '예시일보 마라톤은 내년에도 열릴까.'],
    ['whose event it was', '주최: 예시일보, 가람시'],
    ['who judged', '◇심사위원=나도윤 표하람(예시일보 논설위원)'],
    ['where to send one’s own', '응모: 예시일보 문화사업부 02-000-1234'],
    ['a note of changed names', '이 기사의 이름은 모두 가명입니다.'],
  ])('but not %s', (_name, line) => {
    expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`, OUTLET).text).toBe(`${asText()}\n\n${line}`);
  });

  it.each([
    ['a question', ['이제 누가 노를 저을 것인가.']],
    ['who is promoted', ['◇ 과장급 전보', '▲ 홍보과장 표하람 ▲ 세정과장 나루영 ▲ 문화과장 오누리']],
    ['who has won', ['◇취재보도', '나루신문 표하람 기자', '◇기획보도', '다온신문 나루영 기자']],
  ])('nor, below a reporter on top, the last line of the text: %s', (_name, lines) => {
    const text = cleanHtml(
      `<p>나도윤 기자 doyun@example.kr</p>${asParagraphs()}${asParagraphs(lines)}`,
      OUTLET,
    ).text;
    expect(text).toContain(lines[0]);
  });

  it('nor a short list of names below a reporter, which is all of the article', () => {
    const lines = ['◇ 과장급 전보', '▲ 홍보과장 표하람 ▲ 세정과장 나루영 ▲ 문화과장 오누리'];
    const { text } = cleanHtml(`<p>나도윤 기자 doyun@example.kr</p>${asParagraphs(lines)}`, OUTLET);
    expect(text).toBe(asText(lines));
  });

  it('nor the last words of a broadcast, which speaks to the reader throughout', () => {
    const spoken = [
      '가람시가 산책로를 새로 열었습니다.',
      '공사에는 42억 원이 들었습니다.',
      '예시방송이 직접 걸어 봤습니다.',
    ];
    expect(cleanHtml(asParagraphs(spoken), { outlet: '예시방송' }).text).toBe(asText(spoken));
  });
});
