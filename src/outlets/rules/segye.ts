import type { OutletRule } from '../rule.ts';

export default {
  name: '세계일보',
  hosts: ['segye.com'],
  title: ['#title_sns'],
  subtitle: ['em.precis', '.subject h2'], // the first stands inside the body
  byline: ['#SG_CreatorName'], // hidden; the bare name
  published: ['.viewInfo', '.article_head .data'],
  body: ['article.viewBox2', '#article_txt > article', '#article_txt'],
  remove: ['em.precis', 'p.copyright'],
  hide: ['.hotnewsAD'],
} satisfies OutletRule;
