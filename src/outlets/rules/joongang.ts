import type { OutletRule } from '../rule.ts';

// An article of the paid 더중앙플러스 has its lead alone in the same body. ".ab_sub_heading" is a sub-head: it stays.
export default {
  name: '중앙일보',
  hosts: ['joongang.co.kr'],
  title: ['h1.headline', '#article_title'],
  subtitle: ['#article_body .ab_subtitle'],
  section: ['.subhead a'],
  byline: ['.byline', '.ab_byline'],
  published: ['.datetime time[itemprop=datePublished]'],
  modified: ['.datetime time[itemprop=dateModified]'],
  body: ['#article_body'],
  caption: ['.ab_photo .caption'],
  remove: ['.ab_byline', '.ab_subtitle', '.ad_wrap', '.tag_wrap'],
  hide: ['.ad_wrap'],
} satisfies OutletRule;
