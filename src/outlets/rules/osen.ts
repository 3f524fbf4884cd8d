import type { OutletRule } from '../rule.ts';

// The paragraphs are div.article_paragarph (sic), the pictures stand between them.
export default {
  name: 'OSEN',
  hosts: ['osen.co.kr', 'osen.mt.co.kr'],
  articlePath: /^\/article\/[A-Z]?\d+/,
  title: ['strong.view-info_title'],
  section: ['.page-location a'],
  byline: ['.view-info__journalist em'],
  published: ['.view-info__date'],
  body: ['#articleBody[itemprop=articleBody]', '#articleBody'],
  remove: ['#divBox', '#scrollDiv'],
  hide: ['#articleBody #divBox', '#articleBody #scrollDiv'],
} satisfies OutletRule;
