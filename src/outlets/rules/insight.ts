import type { OutletRule } from '../rule.ts';

export default {
  name: '인사이트',
  hosts: ['insight.co.kr'],
  title: ['.news-read-header-title'],
  published: ['.news-read-header-info-date'],
  body: ['.news-read-content-memo', '.news-article-memo'],
} satisfies OutletRule;
