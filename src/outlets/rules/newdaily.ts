import type { OutletRule } from '../rule.ts';

// "conent" is theirs. The paragraphs are list items (li.par), and the page's first <article> is a ranking.
export default {
  name: '뉴데일리',
  hosts: ['newdaily.co.kr'],
  subtitle: ['.article-subtitle'],
  published: ['.article-date', '.nd-news-info-date'], // second: 2019
  body: ['#article_conent', '.nd-news-body'],
  remove: ['.article_relation', '.tag_area', '.copyright', '.best', '.iwmads', '.nd-news-writer'],
  hide: ['.popup-ad-fixed-wrap', '.iwmads'],
} satisfies OutletRule;
