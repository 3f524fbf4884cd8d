import type { OutletRule } from '../rule.ts';

// "newstitle" is the headline's box of the older pages; its times have years of two digits, parted by a letter l.
export default {
  name: '오마이뉴스',
  hosts: ['ohmynews.com'],
  articlePath: /\/at_pg/i,
  title: ['.newstitle .tit_subject'],
  subtitle: ['.newstitle .tit_subtit'],
  byline: ['.info_data a'],
  published: ['.info_data'],
  body: ['.at_contents', 'article.article_body'],
  remove: ['.atc_btn', '.comment_box', '#div10Sticky'],
  hide: ['#div10Sticky'],
} satisfies OutletRule;
