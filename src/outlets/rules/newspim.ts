import type { OutletRule } from '../rule.ts';

export default {
  name: '뉴스핌',
  hosts: ['newspim.com'],
  published: ['#send-time'],
  body: ['#news-contents', 'div.news-con'],
  remove: ['.relation-news'],
  hide: ['#news-contents .ad'],
} satisfies OutletRule;
