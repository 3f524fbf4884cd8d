import type { OutletRule } from '../rule.ts';

// To 2025 the next articles followed in the same page while one scrolled (#v-left-scroll-in): the first counts.
export default {
  name: '디지털타임스',
  hosts: ['dt.co.kr'],
  title: ['h1.tit', 'h1.art_tit'],
  published: ['.article_info'],
  body: ['section.article-body', '.article_txt', '#v-left-scroll-in .article_view', '#article_body .art_txt'],
  remove: ['.article_copy'],
} satisfies OutletRule;
