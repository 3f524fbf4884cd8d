import type { OutletRule } from '../rule.ts';

// No .article_view: that is the shell.
export default {
  name: '경기일보',
  hosts: ['kyeonggi.com'],
  title: ['.article_head .title', '.article_tit_wrap .article_tit'],
  byline: ['.report_box'],
  published: ['.article_date'],
  body: ['.article_cont_wrap', '.d_article_txt'],
  remove: ['.report_box', '.tag_wrap', '.center_ad_box01'],
  hide: ['.center_ad_box01', '#bottom-sticky'],
} satisfies OutletRule;
