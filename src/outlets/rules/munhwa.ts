import type { OutletRule } from '../rule.ts';

export default {
  name: '문화일보',
  hosts: ['munhwa.com'],
  title: ['h1.title', 'h1.view_title'],
  subtitle: ['.article-subtitle p', '.News_content .sub_title'],
  section: ['.section-title a'],
  byline: ['.byline .writer'],
  published: ['.byline .date-publish', '.view_info_date'],
  body: ['#article-body', '#News_content', '.News_content', '#view_body', '#NewsAdContent'], // from the second: to 2024
  remove: ['.article-subtitle', '.sub_title', '[data-svcad]', '[id^=svcad_]'],
  hide: ['#bottom-sticky', '.footer_promotion', '[data-svcad]', '[id^=svcad_]'],
} satisfies OutletRule;
