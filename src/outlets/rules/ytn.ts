import type { OutletRule } from '../rule.ts';

// "CmAdContent" is the body, whatever its name says.
export default {
  name: 'YTN',
  hosts: ['ytn.co.kr'],
  title: ['.news_title'],
  section: ['.bx_cate_news .bx_title h3'],
  published: ['.news_info .date'],
  body: ['#CmAdContent', '.paragraph'],
  remove: ['.ad_box'],
  hide: ['.ad_box'],
} satisfies OutletRule;
