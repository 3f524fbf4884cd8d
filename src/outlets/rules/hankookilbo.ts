import type { OutletRule } from '../rule.ts';

// Three mark-ups in 14 months: .col-main until 2026-01, .article-end-body in early 2026, #article-view-content since.
// The layout of 2026 has no names but those of Tailwind around headline, byline and times: the head of the page tells.
export default {
  name: '한국일보',
  hosts: ['hankookilbo.com'],
  title: ['meta[name=headline]', '.end-top h1.title'],
  subtitle: ['h2.sub-tit-ll'],
  section: [
    'a[data-ga4^=article_section_]',
    'meta[property="article:section"], meta[property="article:section2"]',
  ],
  byline: ['.col-main > .writer', 'meta[property="article:author"]'],
  published: ['.end-top .wrt-text', 'meta[property="article:published_time"]'],
  modified: ['meta[property="article:modified_time"]'],
  body: [
    '#article-view-content',
    '.article-end-body .article-view-content',
    '.end-body .col-main[itemprop=articleBody]',
    'div.article-view',
  ],
  caption: ['.editor-img-box .caption'],
  remove: [
    'h2.sub-tit-ll',
    '.no-print.ad',
    '.end-ad-container',
    '.module-series',
    '.module-relation',
    '.writer',
    '.more-news',
    '.edit-subscribe',
    '.newspaper-subscribe',
    '.more-articles',
  ],
  // The layout of 2026 names only the slots in the body; the others are frames in wrappers of Tailwind names.
  hide: ['.no-print.ad', 'iframe[src^="https://ad.hankookilbo.com/"]', '.end-ad-container', '.side-ad-box'],
} satisfies OutletRule;
