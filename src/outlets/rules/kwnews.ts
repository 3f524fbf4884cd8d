import type { OutletRule } from '../rule.ts';

// No #article_view: that is the shell with headline, times and related articles.
export default {
  name: '강원일보',
  hosts: ['kwnews.co.kr'],
  title: ['.article_head h2.title'],
  published: ['.date-info'],
  body: ['.post-body-area', '#articlebody', '.article_content'],
  remove: ['.date-info', '.relation', '.art_mid_ad', '[class*=reporter]'],
  hide: ['.art_mid_ad', '.wcms_banner'],
} satisfies OutletRule;
