import type { OutletRule } from '../rule.ts';

// Three layouts: a test id since July 2026, React with hashed "my-" classes before, "jtbcBody" (a headline) until 2024.
export default {
  name: 'JTBC',
  hosts: ['news.jtbc.co.kr', 'mnews.jtbc.co.kr'],
  articlePath: /\/article|\/NB\d/i,
  title: ['h1[class*=my-]', '#jtbcBody'],
  byline: ['.author-item'],
  body: [
    '[data-testid=article-body]',
    '#ijam_content',
    '#article_content_area', // pages for phones
    '.article_content',
  ],
  remove: ['.videoPlayerContainer', '.set_contents_image_ad', '.set_contents_video_ad', '.ad_area'],
  hide: ['.set_contents_image_ad', '.set_contents_video_ad', '.ad_area'],
} satisfies OutletRule;
