import type { OutletRule } from '../rule.ts';

export default {
  name: '노컷뉴스',
  hosts: ['nocutnews.co.kr'],
  articlePath: /\/news\/\d+/,
  title: ['.h_info h1'],
  subtitle: ['h3.news-h3'],
  section: ['.sub_group strong'],
  byline: ['.bl_b .email'],
  published: ['.bl_b li:nth-child(2)'],
  body: ['#pnlContent'],
  caption: ['.fr-inner'],
  remove: ['.relatednews'],
} satisfies OutletRule;
