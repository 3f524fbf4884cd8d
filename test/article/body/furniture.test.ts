import { describe, expect, it } from 'vitest';
import {
  asParagraphs,
  asText,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from '../invented-page.ts';
import { findLines, MORE, textOf } from './read-body.ts';

describe('findBody', () => {
  it('takes a machine’s summary under the headline, which says so below, for no article', () => {
    const note = '인공지능이 자동으로 줄인 세 줄 요약 기술을 사용합니다. 기사 본문과 함께 읽어야 합니다.';
    const before = `<div><div>${asParagraphs(PARAGRAPHS.slice(0, 2))}<div>${note}</div></div></div>`;
    const { lines } = findLines(openArticle(`<div class="view">${asParagraphs()}</div>`, { before }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('looks through a page of such notes in deep boxes', () => {
    const note = 'AI 요약입니다: 본문과 다를 수 있음';
    const notes = '<div>'.repeat(200) + `<p>${note}</p>`.repeat(5000) + '</div>'.repeat(200);
    const { lines } = findLines(openArticle(`<div class="view">${asParagraphs()}</div>`, { after: notes }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('keeps the parts of an article that tells of such summaries', () => {
    const told =
      '시는 인공지능이 자동으로 쓴 요약이 원문과 다를 수 있다고 밝혔다. 정확한 뜻은 회의록에 있다.';
    const parts = `<div>${asParagraphs([PARAGRAPHS[0], told])}</div><div>${asParagraphs(PARAGRAPHS.slice(1))}</div>`;
    const { lines } = findLines(openArticle(`<div class="view">${parts}</div>`));
    expect(lines).toEqual([PARAGRAPHS[0], told, ...PARAGRAPHS.slice(1)]);
  });

  it('takes what speaks to the reader for the page, where the article tells', () => {
    const rules =
      '<p>욕설이나 비방이 담긴 댓글은 알리지 않고 삭제될 수 있습니다. 서로 존중해 주시기 바랍니다.</p>';
    const { lines } = findLines(openArticle(`<div class="view">${asParagraphs()}</div>`, { after: rules }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it.each([
    ['a comment on the news', 'article comment'],
    ['a page with a sidebar', 'cont aside'],
  ])('finds the body whose name is that of furniture: %s', (_name, kind) => {
    const { lines } = findLines(openArticle(`<div class="${kind}">${asParagraphs()}</div>`, { after: MORE }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('finds the body that machines are told of, whose name has a word for furniture in it', () => {
    const body = `<article class="view view-copyright_law" itemprop="articleBody">${asParagraphs()}</article>`;
    const { lines } = findLines(openArticle(body, { after: `<div class="more">${MORE}</div>` }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it.each(['site has-sidebar', 'with-aside', 'wrap nav-open'])(
    'finds the body in a wrapper of headline and article, whose name is that of furniture: %s',
    (name) => {
      const article = `<h1>${TITLE}</h1><p>입력 2026.11.23 15:05</p><div class="txt">${asParagraphs()}</div>`;
      const page = `<title>${TITLE} - 예시일보</title><div class="${name}">${article}</div><div class="more">${MORE}</div>`;
      expect(findLines(openHtml(page)).lines).toEqual([...PARAGRAPHS]);
    },
  );

  it('takes nothing for the body that stands in furniture with a headline of the same name', () => {
    const ranking = `<h3>${TITLE}</h3>${OTHER_HEADLINES.map((title) => `<p>${title}라고 군은 24일 밝혔다.</p>`).join('')}`;
    const page = `<title>${TITLE} - 예시일보</title><div class="rank">${ranking}</div><div class="view">${asParagraphs()}</div>`;
    expect(findLines(openHtml(page)).lines).toEqual([...PARAGRAPHS]);
  });

  it.each([
    ['a <footer>', 'footer', ''],
    ['a box called footer', 'div', 'id="footer"'],
    ['comments', 'div', 'class="comment_area"'],
  ])('never takes %s for the body, though nothing else has sentences', (_name, element, name) => {
    const names = '<p>◇ 나래동장 도라온</p><p>◇ 공원과장 나루터</p>';
    const { lines } = findLines(
      openArticle(`<div class="view">${names}</div>`, {
        after: `<${element} ${name}>${asParagraphs().repeat(2)}</${element}>`,
      }),
    );
    expect(lines).not.toContain(PARAGRAPHS[0]);
  });
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
