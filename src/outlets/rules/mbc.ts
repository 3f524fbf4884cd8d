import type { OutletRule } from '../rule.ts';

// A <section> of no class held the body until 2019.
export default {
  name: 'MBC',
  hosts: ['imnews.imbc.com'],
  articlePath: /\/article\//,
  title: ['.art_title'],
  section: ['.sort a'],
  byline: ['.writer a'],
  published: ['.date .input'],
  body: ['.news_txt[itemprop=articleBody]', 'section[itemprop=articleBody]'],
  remove: ['.wrap_video'],
} satisfies OutletRule;
