import type { OutletRule } from '../rule.ts';

// Only the old body has a known name; since the redesign the generic way finds it.
export default {
  name: '디지털데일리',
  hosts: ['ddaily.co.kr'],
  title: ['.article_head h1'],
  published: ['.article_head .byline .date'],
  body: ['#news_body_area'],
} satisfies OutletRule;
