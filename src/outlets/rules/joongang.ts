import type { OutletRule } from '../rule.ts';

/** Above the text; further down it would be a sub-head, like ".ab_sub_heading". */
const DECK = '#article_body > .ab_subtitle:not(p ~ *)';

// An article of the paid 더중앙플러스 has its lead alone in the same body.
export default {
  name: '중앙일보',
  hosts: ['joongang.co.kr'],
  title: ['h1.headline', '#article_title'],
  subtitle: [DECK],
  section: ['.subhead a'],
  byline: ['.byline', '.ab_byline'],
  published: ['.datetime time[itemprop=datePublished]'],
  modified: ['.datetime time[itemprop=dateModified]'],
  body: ['#article_body'],
  caption: ['.ab_photo .caption'],
  remove: ['.ab_byline', '.ad_wrap', '.tag_wrap'],
  hide: ['.ad_wrap'],
} satisfies OutletRule;
