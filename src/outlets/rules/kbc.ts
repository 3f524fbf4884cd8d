import type { OutletRule } from '../rule.ts';

// The author in the page's head is the station.
export default {
  name: 'KBC광주방송',
  hosts: ['ikbc.co.kr'],
  articlePath: /\/article\/view\/kbc\d+/,
  byline: ['.reporter_info .name'],
  body: ['#body_wrap .content'],
  remove: ['.reporter_info'],
} satisfies OutletRule;
