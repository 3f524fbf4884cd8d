import type { OutletRule } from '../rule.ts';

export default {
  name: '부산일보',
  hosts: ['busan.com'],
  articlePath: /\/view\.php$/,
  title: ['.title_area h1', '.article_head p.title'],
  byline: ['.article_head .byline'],
  published: ['.article_head .byline'],
  body: ['.article_content'],
  remove: ['[class^=wcms_ad]', '[class^=wcms_banner]'],
  hide: ['[class^=wcms_ad]', '[class^=wcms_banner]'],
} satisfies OutletRule;
