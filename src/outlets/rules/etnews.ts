import type { OutletRule } from '../rule.ts';

export default {
  name: '전자신문',
  hosts: ['etnews.com'],
  title: ['.article_title'],
  published: ['time.date'],
  body: ['#articleBody', 'section.article_body', 'div.article_body', '.article_txt'],
  remove: ['.article_ad', '.ad_newsviewWrap', '.daum_ddn_area', '[id^=beacon]', '.footer_btnwrap'],
  hide: ['#promotionBanner', '#FloatLayer1', '.article_ad', '.ad_newsviewWrap', '.daum_ddn_area'],
} satisfies OutletRule;
