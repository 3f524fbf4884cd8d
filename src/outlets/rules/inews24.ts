import type { OutletRule } from '../rule.ts';

export default {
  name: '아이뉴스24',
  hosts: ['inews24.com'],
  published: ['header.view time'],
  body: ['#articleBody', 'article.view'],
  remove: ['[id^=div-gpt-ad]', '.author-list', 'address'],
} satisfies OutletRule;
