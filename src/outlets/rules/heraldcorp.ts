import type { OutletRule } from '../rule.ts';

export default {
  name: '헤럴드경제',
  hosts: ['heraldcorp.com'],
  byline: ['.reporter'],
  body: ['#articleText', '#article_text'],
  caption: ['.view_con_caption'],
  remove: ['#_popIn_recommend'],
} satisfies OutletRule;
