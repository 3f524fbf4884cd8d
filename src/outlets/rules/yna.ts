import type { OutletRule } from '../rule.ts';

// The first <article> on the page is a summary that a machine made (article.story-summary), not the body.
export default {
  name: '연합뉴스',
  hosts: ['yna.co.kr'],
  title: ['h1.tit01', '.title-article01 h1.tit'],
  subtitle: ['.story-news .tit-sub .tit01', '.story-news .tit-sub .tit'],
  section: ['.nav-path01 li a'],
  byline: [
    '#newsWriterCarousel01 .tit-name',
    '.story-news .writer-zone01 .tit-name',
    '.story-news .writer-zone .tit-name',
  ],
  published: ['.update-time'],
  body: ['div.story-news.article', 'article.story-news'],
  remove: [
    'aside[class*=aside-b]', // "aside-box412", "aside-bnr05": ads, numbered
    '#newsWriterCarousel01',
    '.writer-zone01',
    '.writer-zone',
    'div.tit-sub',
    '.related-zone',
    '.related-group',
    '.txt-copyright',
  ],
  hide: ['aside[class*=aside-bnr]', 'aside[class^=aside-box]', '.article-ad-box', '[class^=aside-sticky]'],
} satisfies OutletRule;
