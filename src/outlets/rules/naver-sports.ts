import type { OutletRule } from '../rule.ts';

// Class names end in a hash since 2024: "NewsEndMain_" that year, "ArticleHead_" and its like since 2025.
export default {
  name: '네이버 스포츠',
  hosts: ['sports.naver.com', 'sports.news.naver.com'],
  portal: {
    original: ['a[class*=DateInfo_link_origin_article]', '.news_headline a.press_link'],
    outlet: [
      '[class*=PressLogo_article_head_press_logo] img',
      'img[class*=NewsEndMain_press_logo_img]',
      '#pressLogo img',
      '[class*=JournalistCard_press_name]',
    ],
  },
  title: [
    '[class*=ArticleHead_article_title]',
    '[class*=NewsEndMain_article_title]',
    '.news_headline .title',
  ],
  byline: ['[class*=JournalistCard_name]', '[class*=NewsEndMain_article_journalist_info]'],
  published: ['[class*=DateInfo_article_head_date_info]', '.news_headline .info'],
  body: ['#comp_news_article ._article_content', '._article_content', '#newsEndContents'],
  caption: ['em.img_desc'],
  // The old body holds its own foot.
  remove: ['.source', '.byline_wrap', '.reporter_area', '.copyright', '.link_news', '.vod_player_wrap'],
} satisfies OutletRule;
