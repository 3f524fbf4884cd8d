import fc from 'fast-check';
import { type Body, body } from './bodies.ts';
import {
  ad,
  boxed,
  comments,
  copyright,
  footer,
  layer,
  menu,
  type Noise,
  plea,
  pointer,
  ranking,
  related,
  reporterCard,
  reporterLine,
  shareBar,
  summary,
  teasers,
} from './noise.ts';
import { headline } from './sentences.ts';

/** An article page with what must come out of it: the lines of its text in order, and its captions. */
export type GeneratedPage = { html: string; title: string; lines: string[]; captions: string[] };

/** Names of boxes that hold a body; some sound like advertising. */
const BODY_NAMES = [
  ' id="articleBodyContents"',
  ' class="news_txt"',
  ' itemprop="articleBody"',
  ' class="article-text"',
  ' id="CmAdContent"',
  ' id="NewsAdContent"',
  ' class="css-9x8y7z"',
  ' class="story-news article"',
  '',
];
const WRAPPERS = [
  '<div>',
  '<div class="wrap">',
  '<section class="css-0a1b2c">',
  '<div id="container" class="ad_wrap_off">',
  '<main>',
  '<article>',
];
const HEADERS = [
  (title: string) =>
    `<div class="view_head"><h1>${title}</h1><p class="date">입력 2026.11.23. 15:05</p></div>`,
  (title: string) =>
    `<header><h2 class="tit">${title}</h2><div class="info"><span>나도윤 기자</span><span>등록 2026-11-23 15:05</span><span>수정 2026-11-23 16:10</span></div></header>`,
  (title: string) =>
    `<h3 class="heading">${title}</h3><ul class="info"><li>나도윤 기자</li><li>승인 2026.11.23 15:05</li></ul>`,
];

const before = fc.array(boxed(fc.oneof(menu, ad, ranking, layer)), { minLength: 1, maxLength: 3 });
const between = fc.array(fc.oneof(shareBar, ad, summary), { maxLength: 2 });
const inside = fc.array(fc.tuple(fc.nat(20), fc.oneof(ad, related, pointer)), { maxLength: 3 });
const tail = fc.tuple(
  fc.option(reporterLine),
  fc.array(fc.oneof(plea, copyright, reporterCard, shareBar, related), { maxLength: 3 }),
);
const after = fc.array(
  boxed(fc.oneof(related, ranking, comments, reporterCard, plea, ad, teasers, shareBar, copyright, layer)),
  { maxLength: 5 },
);
const wrappers = fc.array(fc.constantFrom(...WRAPPERS), { maxLength: 3 });

/** Pages as they are: one article under its headline and time, and noise on all sides of it. */
export const articlePage: fc.Arbitrary<GeneratedPage> = fc
  .record({
    title: headline,
    body,
    header: fc.constantFrom(...HEADERS),
    before,
    between,
    inside,
    tail,
    after,
    end: footer,
    bodyName: fc.constantFrom(...BODY_NAMES),
    outer: wrappers,
    inner: wrappers,
    isBeside: fc.boolean(),
  })
  .map((parts) => {
    const { title, body: made, inner, outer, end } = parts;
    const content = `<div${parts.bodyName}>${fill(made, parts.inside)}${parts.tail[0]?.html ?? ''}${join(parts.tail[1])}</div>`;
    const header = parts.header(title);
    const article = parts.isBeside
      ? `${header}${join(parts.between)}${wrap(content, inner)}${join(parts.after)}`
      : `${wrap(header + join(parts.between) + content, inner)}${join(parts.after)}`;
    const html = `<!doctype html><html lang="ko"><head><title>${title} - 예시일보</title><meta property="og:title" content='${title}'></head><body>${join(parts.before)}${wrap(article, outer)}${end.html}</body></html>`;
    return { html, title, lines: made.lines, captions: made.captions };
  });

function join(noises: Noise[]): string {
  return noises.map(({ html }) => html).join('\n');
}

/** Noise never stands before the first paragraph or behind the last. */
function fill({ pieces }: Body, noises: [number, Noise][]): string {
  const filled = pieces.map((piece, at) => {
    const here = noises.filter(([place]) => at > 0 && at === (place % (pieces.length - 1)) + 1);
    return join(here.map(([, noise]) => noise)) + piece;
  });
  return filled.join('\n');
}

function wrap(content: string, tags: string[]): string {
  return tags.reduce((inner, tag) => `${tag}${inner}</${tag.slice(1).split(/[ >]/)[0]}>`, content);
}
