import type { OutletRule } from '../rule.ts';

// No plain "chosun.com": weekly, monthly, san, health and it.chosun.com are other outlets with other mark-up.
// Three layouts: Arc (Fusion) since December 2020, #news_body_id before that, "_2011" until 2016 or later.
export default {
  name: '조선일보',
  hosts: ['www.chosun.com', 'm.chosun.com', 'news.chosun.com'],
  title: ['h1.article-header__headline', '#news_title_text_id', '#title_text'],
  subtitle: ['.article-header__headline-container p', '.news_subtitle', '#article_2011 > h3'],
  section: ['.breadcrumb a'],
  byline: ['.article-byline__author', '.news_title_author .author', '.title_author_2011'],
  published: ['.inputDate', '.news_date', '#date_text'],
  modified: ['.upDate'],
  body: ['section.article-body', '#news_body_id', '#article_2011'],
  remove: [
    '.article-tags',
    '.news_date',
    '.news_subtitle',
    '.news_like',
    '.news_copyright',
    '.date_ctrl_2011',
    '#rel_art_list_id',
  ],
  hide: ['.arcad-wrapper', '.dfpAd'],
} satisfies OutletRule;
