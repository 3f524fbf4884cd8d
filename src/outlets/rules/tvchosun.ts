import type { OutletRule } from '../rule.ts';

export default {
  name: 'TV조선',
  hosts: ['tvchosun.com'],
  title: ['.view-title h2.title'],
  section: ['.view-title .category span a'],
  byline: ['.view-title .editor .name-box', '.view-title .editor a.reporter'],
  published: ['.view-title .editor .date'],
  // The lead picture stands beside the text; what follows in .contents is furniture.
  body: [
    '.item-main .contents > .img-box, .item-main .contents > .text-box',
    '.item-main .contents .text-box',
  ],
  caption: ['.img-box .description'],
  remove: ['.copyrights', '.editor-detail'],
  hide: ['.related_news_list li.ad'],
} satisfies OutletRule;
