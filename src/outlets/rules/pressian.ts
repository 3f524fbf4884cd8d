import type { OutletRule } from '../rule.ts';

// "CmAdContent" was the body in 2019, whatever its name says.
export default {
  name: '프레시안',
  hosts: ['pressian.com'],
  title: ['.view_header .title'],
  byline: ['.reporter_name'],
  body: ['.article_body', '#news_body_area', '#CmAdContent'],
  remove: ['.article_pay', '.ad'],
  hide: ['.article_body .ad'],
} satisfies OutletRule;
