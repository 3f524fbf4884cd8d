import type { OutletRule } from '../rule.ts';

export default {
  name: '아시아경제',
  hosts: ['asiae.co.kr'],
  title: ['.area_title h1'],
  subtitle: ['.article_head h4'],
  section: ['.lc .btn_title'],
  byline: ['.area_title .reporter p', '.e_article'],
  published: ['.date_box'], // 입력 and 수정, a <p> each
  body: ['#txt_area', '.article p[data-alda-marking]'],
  caption: ['.article_photo .txt'],
  remove: [
    '.e_article',
    '.txt_prohibition',
    '[class^=view_ad]',
    '.art_ad',
    '.add_banner',
    '.news_twobox',
    '.art_btm',
  ],
  hide: ['[class^=view_ad]', '[class^=floating_ban]', '.art_ad', '.add_banner'],
} satisfies OutletRule;
