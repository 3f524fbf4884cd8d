import type { OutletRule } from '../rule.ts';

export default {
  name: '매일신문',
  hosts: ['imaeil.com'],
  title: ['.header_article_view h3'],
  body: ['#articlebody', '.article_content'],
  remove: ['.art_mid_ad'],
  hide: ['.art_mid_ad', '.wcms_banner', '#bottom-sticky'],
} satisfies OutletRule;
