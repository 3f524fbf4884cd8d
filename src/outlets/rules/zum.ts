import type { OutletRule } from '../rule.ts';

export default {
  name: '줌',
  hosts: ['news.zum.com'],
  portal: {
    original: [],
    outlet: ['.sponsor img'],
  },
  title: ['#article h2'],
  published: ['.sponsor .date'],
  body: ['#article .article_body', 'article'],
} satisfies OutletRule;
