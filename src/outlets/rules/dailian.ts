import type { OutletRule } from '../rule.ts';

// The paragraphs stand in an element of their own invention, <description>, inside div.article.
export default {
  name: '데일리안',
  hosts: ['dailian.co.kr'],
  title: ['h1.title'],
  subtitle: ['.inner-subtitle'],
  byline: ['p.reporter'],
  published: ['.divtext2'],
  body: ['.news-contents .article', '#view_con'],
  remove: ['.inner-subtitle', '.contentsBanner', '.sh_banner', '.article_wing_left', '.article_wing_right'],
  hide: ['#toplayer', '.contentsBanner', '.sh_banner', '.article_wing_left', '.article_wing_right'],
} satisfies OutletRule;
