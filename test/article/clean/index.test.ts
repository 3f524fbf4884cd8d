import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS, TITLE } from '../invented-page.ts';
import { cleanHtml, reasons } from './clean-html.ts';
import { around } from './expect-article.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

describe('taken out between the paragraphs', () => {
  it('buttons beside a text, and a slot that parts two', () => {
    const slot = '<ins class="adsbygoogle"></ins>';
    const button = '<button>공유하기</button>';
    const { text } = cleanHtml(
      `${button} ${FIRST} ${button}${slot}${SECOND}${slot}${THIRD}<br><br>${FOURTH}`,
    );
    expect(text).toBe(asText());
  });
});

describe('taken out after the last sentence', () => {
  it('all of them, in any order', () => {
    const tail = `<p>나루터 기자 naru@example.kr</p><p><a href="/1">[단독] 누리군 사과 축제에 12만 명</a></p>
      <p>▶ 예시일보 뉴스레터 받아보기</p><p>ⓒ 예시일보, 무단전재 및 재배포 금지</p>`;
    expect(cleanHtml(asParagraphs() + tail).text).toBe(asText());
  });

  it('a reporter and a notice glued to the last sentence', () => {
    const glued = `<p>${FIRST}</p><p>${FOURTH}가람=나루터 기자 naru@example.kr &lt;저작권자 ⓒ 예시일보 무단전재 및 재배포 금지&gt;</p>`;
    const { text, removed } = cleanHtml(glued);
    expect(text).toBe(asText([FIRST, FOURTH]));
    expect(reasons(removed)).toEqual(['copyright', 'reporter']);
  });
});

describe('taken out before the first sentence', () => {
  it('the headline, the subtitles and the time, printed once more', () => {
    const top = `<h2>${TITLE}</h2><h3>3.5km 흙길<br>주민 300명 함께 걸어</h3><p>입력 2026.11.23 15:05</p>`;
    const subtitles = ['3.5km 흙길', '주민 300명 함께 걸어'];
    const { text, removed } = cleanHtml(top + asParagraphs(), { title: TITLE, subtitles });
    expect(text).toBe(asText());
    expect(reasons(removed).sort()).toEqual(['headline', 'leftover']);
  });

  it('all that stands above the headline, and the section beside it', () => {
    const top = `<div>홈 &gt; 사회</div><h1>${TITLE}</h1><span>사회</span><p>나루터 기자</p><p>입력 2026-11-23 15:05 수정 2026-11-23 16:10</p>`;
    expect(cleanHtml(top + asParagraphs(), { title: TITLE, labels: ['사회'] }).text).toBe(asText());
  });
});

describe('kept', () => {
  it.each([
    ['a sentence with 무단', '경찰은 산책로에 무단 주차한 차량 12대를 견인했다.'],
    ['a sentence with 무단 전재', '그는 남의 글을 무단 전재한 혐의로 재판에 넘겨졌다.'],
    ['a sentence with 광고', '시는 버스 광고를 줄이고 그 자리에 시를 싣기로 했다.'],
    ['a sentence with 구독', '이 신문의 구독자는 지난해보다 두 배로 늘었다.'],
    ['a short sentence with 구독', '“구독이 늘었다.”'],
    ['a sentence with 많이 본', '올해 가장 많이 본 영화는 강을 다룬 기록 영화였다.'],
    ['a sentence with 후원', '행사는 가람은행의 후원으로 열렸다.'],
    ['a sentence with 제보', '주민의 제보를 받은 경찰은 곧바로 현장에 나갔다.'],
    ['a sentence with 관련 기사', '그는 관련 기사를 모두 읽고 나서야 입을 열었다.'],
    ['a sentence with 기자', '도라온 기자는 이날 현장에 없었다고 말했다.'],
    ['a sentence with 저작권', '법원은 저작권자의 손을 들어 줬다.'],
    ['an editor’s note', '[편집자주] 강과 사람이 함께 사는 길을 세 차례에 걸쳐 싣습니다.'],
    [
      'a helpline',
      '※ 우울감 등 말하기 어려운 고민이 있으면 자살예방 상담전화 ☎109에서 24시간 상담받을 수 있습니다.',
    ],
    ['a mark of a transcript', '[앵커]'],
    ['a dateline', '(가람=예시통신) 나루터 기자 = 가람시는 23일 산책로를 열었다고 밝혔다.'],
    ['a question of an interview', '-산책로를 만든 까닭은?'],
    ['a signature of a statement', '가람시민모임'],
  ])('%s', (_name, line) => {
    const { text, removed } = cleanHtml(around(`<p>${line}</p>`));
    expect(text).toBe([FIRST, SECOND, line, THIRD, FOURTH].join('\n\n'));
    expect(removed).toEqual([]);
  });

  it.each([
    ['a sentence with 구독', '이 신문의 구독자는 지난해보다 두 배로 늘었다.'],
    ['a sentence with 후원', '행사는 가람은행의 후원으로 열렸다.'],
    ['a sentence with 제보', '경찰은 시민의 제보를 기다린다고 말했다.'],
    [
      'a helpline',
      '※ 우울감 등 말하기 어려운 고민이 있으면 자살예방 상담전화 ☎109에서 24시간 상담받을 수 있습니다.',
    ],
    ['a signature of a statement', '가람시민모임'],
    ['a quotation', '“다시는 이런 일이 없어야 합니다.”'],
  ])('%s as the last line', (_name, line) => {
    expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toBe(`${asText()}\n\n${line}`);
  });
});
