import type { OutletRule } from '../rule.ts';

export default {
  name: '위키트리',
  hosts: ['wikitree.co.kr'],
  published: ['p.date_time'],
  body: ['.article_body', '#wikicon'],
} satisfies OutletRule;
