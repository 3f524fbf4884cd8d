import type { OutletRule } from '../rule.ts';

// The writer stands only in the last line of the body, behind it "GoodNews paper ⓒ 국민일보".
export default {
  name: '국민일보',
  hosts: ['kmib.co.kr'],
  articlePath: /\/view\.asp$/i,
  title: ['h1.article_headline', '.nwsti h3'], // second: to 2023
  section: ['.breadcrumb a'],
  published: ['.datetime', '.nwsti .date'],
  body: ['#articleBody', 'div.tx'],
  remove: ['.article_recommend', '.mn_ad'],
  hide: ['.mn_ad', '.side_ifm_area', '.ad_bottom_floating'],
} satisfies OutletRule;
