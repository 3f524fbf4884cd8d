import { describe, expect, it } from 'vitest';
import { asParagraphs, links, OTHER_HEADLINES, openArticle, PARAGRAPHS } from '../invented-page.ts';
import { findLines, textOf } from './read-body.ts';

describe('findBody', () => {
  it('takes bare text and paragraphs of one kind also behind a box that outweighs them', () => {
    const box = `<ul>${OTHER_HEADLINES.map((title) => `<li><a href="/1">${title}</a></li>`).join('')}</ul>`;
    const { lines } = findLines(
      openArticle(`<div>${PARAGRAPHS[0]}<br><br>${box}${box}${PARAGRAPHS.slice(1).join('<br><br>')}</div>`),
    );
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });

  it('takes all of what calls itself the body and has hardly a sentence: appointments above obituaries', () => {
    const appointments = [
      '◇가람시청',
      '◎국장급 전보 △기획국장 나도윤 △문화국장 도라온',
      '◎과장급 승진 △예산과장 표하람',
    ];
    const obituary =
      '▲한결(시인)씨 별세, 한누리(화가)씨 부친상 = 2일, 가람병원 장례식장, 발인 5일 오전 9시. 조화는 받지 않는다.';
    const body = `<article class="article-body"><h3>인사</h3><p>${appointments.join('<br>')}</p><h3>부고</h3><p>${obituary}</p></article>`;
    const { lines } = findLines(openArticle(body));
    expect(lines).toEqual(['인사', ...appointments, '부고', obituary]);
  });

  it('takes appointments alone for an article, also with a link between them', () => {
    const paragraphs = [
      ['◆해든은행'],
      ['◇부장 전보', '△홍보부 나도윤 △감사부 표하람'],
      ['◇지점장', '△다온역 도라온 △나래동 차예나 △가람시청 한결'],
      ['◇본부장', '△강변영업본부 한누리 △나래영업본부 라온유'],
      ['◇전무', '△총괄 마루한'],
    ];
    const [first, second, ...others] = paragraphs.map((lines) => `<p>${lines.join('<br>')}</p>`);
    const link = '<p>▶<a href="/2">[관련기사] 해든은행, 상반기에 지점 세 곳을 새로 열기로 했다</a></p>';
    const body = `<div itemprop="articleBody">${first}${second}${link}${others.join('')}</div>`;
    const { lines } = findLines(openArticle(body));
    expect(lines.filter((line) => !line.startsWith('▶'))).toEqual(paragraphs.flat());
  });

  it('leaves out what is asked and said below the notice that ends an article', () => {
    const asked =
      '예시신문은 독자 여러분의 구독료로 만들어집니다. 한 달 오천 원으로 바른 지역 언론을 지켜 주시기 바랍니다.';
    const said = '임시라도 빨리 열어 주시면 좋겠습니다. 장날이면 이 앞길이 정말 난리입니다.';
    const row = (cell: string) => `<tr><td><font>${cell}</font></td></tr>`;
    const notice = row('&lt;저작권자 ⓒ 예시신문, 무단전재 및 재배포 금지&gt;');
    const { lines } = findLines(
      openArticle(
        `<table>${row(PARAGRAPHS.join('<br><br>'))}${notice}${row(asked)}${row(said)}${row(said)}</table>`,
      ),
    );
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('finds paragraphs inside an inline element', () => {
    const { lines } = findLines(openArticle(`<span id="body">${asParagraphs()}</span>`));
    expect(lines.slice(-4)).toEqual([...PARAGRAPHS]);
  });

  it('leaves the headline and all above it out', () => {
    const { lines } = findLines(openArticle(asParagraphs()));
    expect(lines).toEqual(['입력 2026.11.23. 오후 3:05', ...PARAGRAPHS]);
  });

  it.each(['para', 'sc-gFSXq'])(
    'takes all boxes of one kind, whatever box of links parts them: %s',
    (kind) => {
      const box = `<div class="mid"><ul>${links(OTHER_HEADLINES)}</ul></div>`;
      const boxed = (paragraphs: readonly string[]) =>
        `<div class="${kind}">${asParagraphs(paragraphs)}</div>`;
      const { lines } = findLines(
        openArticle(
          `<div class="view">${boxed(PARAGRAPHS.slice(0, 1))}${box}${boxed(PARAGRAPHS.slice(1))}</div>`,
        ),
      );
      expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
    },
  );

  it('does not take the next article for a box of the same kind', () => {
    const next = `<p>입력 2026.11.22. 오전 9:05</p><p>누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 밝혔다.</p>`;
    const box = `<div class="mid"><ul>${links(OTHER_HEADLINES)}</ul></div>`;
    const { lines } = findLines(
      openArticle(
        `<div><div class="read">${asParagraphs()}</div>${box}<div class="read">${next}</div></div>`,
      ),
    );
    expect(lines).toEqual([...PARAGRAPHS]);
  });
});

it('takes a poem above the only paragraph of sentences', () => {
  const verses = ['강은 밤새 제 몸을 뒤척여', '돌의 이름을 지운다', '물가에 앉아 하나씩 부른다'];
  const comment = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`;
  const document = openArticle(`<div class="read"><p>${verses.join('<br>')}</p><p>${comment}</p></div>`);
  expect(textOf(document)).toBe([verses.join('\n'), comment].join('\n\n'));
});

it('is not the wider box that has the card of who wrote it, with a sentence about them', () => {
  const card =
    '<div class="card"><p>나도윤 강가기록연구소 소장</p><p>강가의 말을 모아 사전을 만든다.</p></div>';
  const tail =
    '<div class="tip">♥ 제보를 기다립니다. 전화 02-1234-5678</div><ul class="vote"><li>좋아요 21</li></ul>';
  const long = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `또 ${text}`)];
  const page = openArticle(`<div>${card}<div class="read">${asParagraphs(long)}</div>${tail}</div>`);
  expect(findLines(page).lines).toEqual(long);
});

it('is the wider box that has a short lead', () => {
  const lead = '가람시가 다온천 산책로를 새로 열고 나무도 심었다.';
  const page = openArticle(`<div><p>${lead}</p><div class="read">${asParagraphs()}</div></div>`);
  expect(findLines(page).lines).toEqual([lead, ...PARAGRAPHS]);
});

it('keeps the title of the first book in a list of books', () => {
  const books = [
    ['강의 이름들', '물길을 따라 걸으며 모은 이름 이야기를 담았다.'],
    ['빈집의 시간', '열두 해 동안 빈집 백 채를 찾아다닌 기록이다.'],
  ];
  const boxes = books.map(
    ([title, about]) => `<div class="bk"><p><strong>${title}</strong></p><p>${about}</p></div>`,
  );
  expect(textOf(openArticle(`<div class="read">${boxes.join('')}</div>`))).toBe(books.flat().join('\n\n'));
});
