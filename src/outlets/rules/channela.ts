import type { OutletRule } from '../rule.ts';

// Both layouts were seen in 2026, "artice" in the later one; the section stands in the same box as the time.
export default {
  name: '채널A',
  hosts: ['ichannela.com'],
  title: ['.news_title_area h1', '.news_article_title h2 .title'],
  section: ['.news_view_day span', '.public .cata'],
  published: ['.news_view_day', '.public'],
  body: ['.news_artice_area', '.news_page_txt'],
} satisfies OutletRule;
