import type { Specimen } from '../chromium/laboratory.ts';

const SENTENCE = '가람시는 올해 강가의 낡은 창고를 고쳐 시장으로 쓰기로 했다고 지난 12일 밝혔다. ';
const ARTICLE = Array.from(
  { length: 8 },
  (_, at) => `<p>${at + 1}차 설명회에서 ${SENTENCE.repeat(2)}</p>`,
).join('');
const HEADLINE = '가람시, 강가 창고를 시장으로 고쳐 쓴다';

/** The same article in ever more of everything else. */
export function growPages(elements: number): Specimen[] {
  const half = elements / 2;
  return [
    {
      name: 'links',
      body: `${article()}<ul>${'<li><a href="/n/7">다른 마을에도 새 시장이 생긴다</a></li>'.repeat(half)}</ul>`,
    },
    {
      name: 'comments',
      body: `${article()}<div class="comments">${`<div><p>${SENTENCE}</p></div>`.repeat(half)}</div>`,
    },
    { name: 'paragraphs', body: article(`<p>${SENTENCE}</p>`.repeat(elements)) },
    {
      name: 'teasers',
      body: `${article()}${`<div><h3><a href="/n/7">다른 마을에도 새 시장이 생긴다</a></h3><p>${SENTENCE}</p></div>`.repeat(elements / 4)}`,
    },
  ].map(({ name, body }) => specimen(`${name} ${elements}`, body));
}

/** An article at the bottom of as many boxes in each other, and one with as many below it. */
export function deepPages(depth: number): Specimen[] {
  const open = '<div>'.repeat(depth);
  const close = '</div>'.repeat(depth);
  return [
    specimen(`deep around ${depth}`, `${open}${article()}${close}`),
    specimen(`deep below ${depth}`, `${article()}${open}<p>${SENTENCE}</p>${close}`),
  ];
}

function article(body = ARTICLE): string {
  return `<h1>${HEADLINE}</h1><p class="time">입력 2026.11.23. 09:05</p><div class="article-body">${body}</div>`;
}

function specimen(name: string, body: string): Specimen {
  const head = `<meta charset="utf-8"><title>${HEADLINE} - 예시일보</title>`;
  return {
    name,
    url: 'https://www.example-ilbo.test/news/1',
    html: `<!DOCTYPE html><html lang="ko"><head>${head}</head><body>${body}</body></html>`,
  };
}
