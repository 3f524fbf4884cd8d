import type { OutletRule } from '../rule.ts';

export default {
  name: 'KBS',
  hosts: ['news.kbs.co.kr'],
  articlePath: /\/view\.do$/,
  title: ['.headline-title'],
  section: ['.view-headline .category-name', '.category-name'],
  published: ['.input-date'],
  modified: ['.edit-date'],
  body: ['#cont_newstext'],
} satisfies OutletRule;
