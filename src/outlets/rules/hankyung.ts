import type { OutletRule } from '../rule.ts';

// The first h1 of the page is the section.
export default {
  name: '한국경제',
  hosts: ['hankyung.com'],
  title: ['h1.headline'],
  section: ['nav.breadcrumb a'],
  byline: ['.article-byline-wrap', '.article-byline'],
  published: ['.article-timestamp'], // 입력 and 수정 in one box
  body: ['#articletxt', '.article-body', '#newsView'],
  remove: ['.ad-wrap', '.ad-box', '.ad_area', '.hk-subscribe-link', '.empathy-wrap'],
  hide: ['.ad-wrap', '.ad-box', '.ad_area'],
} satisfies OutletRule;
