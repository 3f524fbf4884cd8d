import { expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import {
  ADDRESS,
  asParagraphs,
  asText,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from '../invented-page.ts';

const textOf = (document: Document) => extractArticle(document, ADDRESS).article?.text;

it('takes a poem above the only paragraph of sentences', () => {
  const verses = ['강은 밤새 제 몸을 뒤척여', '돌의 이름을 지운다', '물가에 앉아 하나씩 부른다'];
  const comment = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`;
  const document = openArticle(`<div class="read"><p>${verses.join('<br>')}</p><p>${comment}</p></div>`);
  expect(textOf(document)).toBe([verses.join('\n'), comment].join('\n\n'));
});

it('takes a correction, which speaks to the reader, above teasers that tell', () => {
  const correction = [
    '본지 3월 4일자 「정수장 예산」 기사의 금액을 240억 원으로 바로잡습니다.',
    '독자 여러분께 사과드립니다.',
  ];
  const more = OTHER_HEADLINES.map(
    (title) =>
      `<li><a href="/1"><b>${title}</b></a><p>누리군은 새 일정을 다음 달 알리기로 했다고 24일 밝혔다. 자세한 것은 정해지지 않았다.</p></li>`,
  ).join('');
  const document = openArticle(`<div class="read">${asParagraphs(correction)}</div>`, {
    after: `<section><h2>최신 뉴스</h2><ul>${more}</ul></section>`,
  });
  expect(textOf(document)).toBe(asText(correction));
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

it.each(['전체 댓글 3', '댓글 3개', '3개의 댓글', '기사 댓글 0', '독자의견'])(
  'leaves out what readers wrote below "%s"',
  (heading) => {
    const comment =
      '이런 식으로 세금을 쓰면 누가 좋아하겠나. 시장은 당장 물러나야 한다. 시민을 바보로 아는 것이다.';
    const box = `<div class="x7"><strong>${heading}</strong><ul><li><span>sky</span><p>${comment}</p></li><li><span>sea</span><p>${comment}</p></li></ul></div>`;
    expect(textOf(openArticle(`<div class="read">${asParagraphs()}</div>`, { after: box }))).toBe(asText());
  },
);

const TOLD = '누리군은 새 일정을 다음 달 알리기로 했다고 24일 밝혔다. 자세한 것은 정해지지 않았다.';

it('leaves out teasers beside the article that stand before its headline', () => {
  const teasers = OTHER_HEADLINES.map((title) => `<dt><a href="/1">${title}</a></dt><dd>${TOLD}</dd>`).join(
    '',
  );
  const article = `<div class="ttl">${TITLE}</div><div class="i">나루터 기자 2026.11.23 15:05</div><div class="x">${asParagraphs()}</div>`;
  const document = openHtml(
    `<title>${TITLE} - 예시일보</title><div class="w"><div class="l"><dl>${teasers}</dl></div><div class="r">${article}</div></div>`,
  );
  expect(textOf(document)).toBe(asText());
});

it('leaves out teasers in a list of terms below the article', () => {
  const teasers = OTHER_HEADLINES.map((title) => `<dt><a href="/1">${title}</a></dt><dd>${TOLD}</dd>`).join(
    '',
  );
  const document = openHtml(
    `<title>${TITLE} - 예시일보</title><div class="w"><h1>${TITLE}</h1><p>나루터 기자 2026.11.23 15:05</p>${asParagraphs()}<dl>${teasers}</dl></div>`,
  );
  expect(textOf(document)).toBe(asText());
});

it('leaves out what speaks to the reader below an obituary, whose sentences end in ages and numbers', () => {
  const lines = [
    '강 둑을 쌓던 나도윤 씨가 8일 오전 가람시 자택에서 노환으로 별세했다. 향년 92세.',
    '유족은 아들 나루터 씨와 딸 나라온 씨가 있다. 빈소는 가람병원 장례식장 3호실. 02-000-0000',
    '▲ 도라온 씨 별세, 도하늘(두레은행 지점장) 씨 모친상=7일, 예시병원 1호실, 발인 9일 오전 8시. 062-000-0000',
  ];
  const after =
    '<div class="k1"><b>하루 십 분 강 이야기</b><p>이미 십만 명이 아침마다 읽고 있습니다.</p></div><div class="k2">고인과 유족을 위해 이 자리를 비워 두었습니다.</div>';
  const document = openHtml(
    `<title>${TITLE} - 예시일보</title><main><h1>${TITLE}</h1><p>나루터 기자 2026.11.23 15:05</p><div class="x7">${asParagraphs(lines)}</div>${after}</main>`,
  );
  expect(textOf(document)).toBe(asText(lines));
});
