import type { OutletRule } from '../rule.ts';

// "#articleBody" since about 2021; ".art_cont" with ".art_body" or ".article_txt" before.
export default {
  name: '경향신문',
  hosts: ['khan.co.kr'],
  title: ['article header h1', '#article_title'],
  subtitle: ['.art_subtit'],
  section: ['header .category a'],
  byline: ['header .bottom .editor', '.art_header .subject .name'],
  published: ['header .date .inner', '.art_header .byline'], // 입력 and 수정 in one box
  body: ['#articleBody', '.art_body', '.art_cont', 'span.article_txt'],
  remove: [
    '.art_subtit',
    '.banner-article-bottom',
    '.ad-art-mid',
    '.ad-art-pr',
    '.ad-txt-artbtm',
    '[data-widget_id]',
    '.article_bottom_ad',
    '.art_copyright',
  ],
  // The last two: sports.khan.co.kr.
  hide: [
    '.ad-art-mid',
    '.ad-art-pr',
    '.ad-txt-artbtm',
    '.banner-article-bottom',
    '.banner-section',
    '.article_bottom_ad',
    '#adBottom',
    '.ad-mj-txt',
  ],
} satisfies OutletRule;
