import type { OutletRule } from '../rule.ts';

// "#textBody" until the new front of 2025.
export default {
  name: '머니투데이',
  hosts: ['mt.co.kr'],
  title: ['h1.headline'],
  section: ['.breadcrumb a[data-testid=category]'],
  byline: ['.name.col1'],
  published: ['.col2 .date'],
  body: ['#articleView', '#textBody'],
  remove: ['.related_ad'],
  hide: ['.related_ad'],
} satisfies OutletRule;
