import type { OutletRule } from '../rule.ts';

// "detail_box" is that of mbnmoney; "article_title" stood over the articles of about 2015.
export default {
  name: 'MBN',
  hosts: ['mbn.co.kr'],
  title: ['.title_box h1', '#content_2020_top h1'],
  section: ['.title_box .section'],
  published: ['.txt_box .time', '#article_title .reg_dt'],
  modified: ['#article_title .upd_dt'],
  body: ['#newsViewArea', '.detail_box'],
  remove: ['[id*=google]', '.relation_ad'],
  hide: ['.relation_ad'],
} satisfies OutletRule;
