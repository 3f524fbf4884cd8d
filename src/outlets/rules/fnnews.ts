import type { OutletRule } from '../rule.ts';

// BEM names since 2026, of which "article-view_copyright" lacks one underscore; "#article_content" until 2025.
// <article class="article-view"> is no body: it holds the headline and lists of other articles.
export default {
  name: '파이낸셜뉴스',
  hosts: ['fnnews.com'],
  title: ['h1.article-view__title'],
  byline: ['#customByline', '.article-view .writer'],
  published: ['div.byline em'], // 입력 and 수정, an <em> each
  body: ['.article-view__body', '#article_content'],
  remove: ['.article-view__tags', '.article-view_copyright', '#add_view_upHot'],
  hide: ['#add_view_upHot'],
} satisfies OutletRule;
