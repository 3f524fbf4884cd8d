import type { OutletRule } from '../rule.ts';

// Since 2024 the body has no name of its own but <article>, which the older layouts have for other things too:
// so their names come first. The reporter in a caption ("ⓒ News1 홍길동 기자") is its photographer.
export default {
  name: '뉴스1',
  hosts: ['news1.kr'],
  published: ['time#published'],
  modified: ['time#updated'],
  body: ['#article_body_content', '#articles_detail', 'main article', 'article'],
  caption: ['.img-caption'],
  hide: ['article .ad'],
} satisfies OutletRule;
