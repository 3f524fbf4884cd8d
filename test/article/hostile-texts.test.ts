import { expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { ADDRESS, asParagraphs, openHtml, PARAGRAPHS, TITLE } from './invented-page.ts';

/** Characters of each run. What takes time by their square runs out of it: a test reads some twenty pages. */
const LENGTH = 50_000;

const UNITS = '- . @ a a@ : ( [ 가 1 / | " > 다.'.split(' ').concat(' ', '기자 ');
const RUNS = UNITS.map((unit) => unit.repeat(LENGTH / unit.length).replaceAll('"', '&quot;'));

/** As much text as says by itself that this is an article, whatever its headline is. */
const MORE = PARAGRAPHS.map((text) => `이어서 ${text}`);

/** Parts of an article page, as markup. */
type Parts = Partial<Record<'title' | 'head' | 'headline' | 'below' | 'name' | 'body' | 'end', string>>;

function openPage({ title = TITLE, head = '', headline = TITLE, name = 'view', ...parts }: Parts) {
  const { below = '', body = '', end = '' } = parts;
  return openHtml(`<!doctype html><html lang="ko"><head><title>${title}</title>${head}</head><body>
    <h1>${headline}</h1><p class="date">입력 2026.11.23. 오후 3:05</p>${below}
    <div class="${name}">${asParagraphs()}${body}${asParagraphs(MORE)}${end}</div>
    <footer><p>예시일보 등록번호 가00000</p></footer></body></html>`);
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const PICTURE = '<img src="/photo/1.jpg" width="640" height="420">';

/** Where a run stands. */
const PLACES: Record<string, (run: string) => Parts> = {
  'the title': (run) => ({ title: `${TITLE} ${run}일보` }),
  'the beginning of the title': (run) => ({ title: `${run}${TITLE}` }),
  'the headline': (run) => ({ headline: `${TITLE} ${run}일` }),
  'the head': (run) => ({
    head: [
      ['og:title', `${TITLE}${run}일`],
      ['og:site_name', `예시${run}일보`],
      ['og:url', `/article/${run}`],
      ['author', `나도윤${run}기자`],
      ['article:section', `경제${run}사회`],
      ['article:published_time', `2026-11-23${run}`],
    ]
      .map(([property = '', content = '']) => meta(property, content))
      .join(''),
  }),
  'JSON-LD': (run) => ({
    head: `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${run}", "author": "나도윤${run}기자",
      "datePublished": "2026${run}", "publisher": {"name": "${run}일보"}}${run}</script>`,
  }),
  'the lines under the headline': (run) => ({
    below: `<p>수정 ${run}2026.11.23.</p><time datetime="2026-11-23${run}"></time><div class="byline">나도윤 ${run}기자</div>
      <h2 class="subtitle">다온천${run}길</h2><div class="breadcrumb">홈 &gt; 경제${run}사회 &gt; 금융</div>`,
  }),
  'names and addresses': (run) => ({
    name: `view ${run}_`,
    body: `<p class="${run}"><a href="https://garam.example/${run}">나루길</a></p><img src="/photo/${run}" width="640" height="420">`,
  }),
  paragraphs: (run) => ({
    body: `<p>나루${run}길</p><p>“다온천을 걸었다${run}”고 말했다</p><p>다온천을 걸었다${run}가</p><p>${run}</p><p>나루<br>${run}<br>길</p>
      <blockquote>다온천${run}길</blockquote><ul><li>나루${run}길</li></ul>`,
  }),
  'parts of a line': (run) => ({
    body: `<p><b>나루${run}길</b></p><p>나루 <a href="/article/1">www.${run}길</a></p><h3>◇ 나루${run}길</h3>`,
  }),
  'cells and captions': (run) => ({
    body: `<table><tr><td>나루${run}길</td><td>${run}</td></tr></table>
      <figure>${PICTURE}<figcaption>나루${run}길</figcaption></figure><div>${PICTURE}</div><p>다온천${run}길</p>`,
  }),
  'the last lines': (run) => ({
    end: `<p>나도윤 기자 ${run}일</p><div class="card"><p>나도윤 기자</p><p>${run}일</p></div><p>${run}</p>`,
  }),
};

it.each(Object.entries(PLACES))('is read with a long run of one sign in %s', (_, write) => {
  for (const run of RUNS) {
    const document = openPage(write(run));
    expect(extractArticle(document, ADDRESS).article?.text).toContain(PARAGRAPHS[0]);
    document.defaultView?.close();
  }
});
