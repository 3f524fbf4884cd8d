import type { OutletRule } from '../rule.ts';

// "articeBody" is theirs. Class names end in a hash since 2024.
export default {
  name: '네이버 연예',
  hosts: ['entertain.naver.com'],
  portal: {
    original: ['a[class*=DateInfo_link_origin_article]', '.article_info a.press_link'],
    outlet: [
      '[class*=PressLogo_article_head_press_logo] img',
      'img[class*=NewsEndMain_press_logo_img]',
      '.press_logo img',
      '[class*=JournalistCard_press_name]',
    ],
  },
  title: ['[class*=ArticleHead_article_title]', '[class*=NewsEndMain_article_title]', '.end_tit'],
  byline: ['[class*=JournalistCard_name]', '[class*=NewsEndMain_article_journalist_info]'],
  published: ['[class*=DateInfo_article_head_date_info]', '.article_info'],
  body: ['#comp_news_article ._article_content', '._article_content', '#articeBody'],
  caption: ['em.img_desc'],
  remove: ['.vod_player_wrap', '.link_news', '.reporter_area', '.copyright'],
} satisfies OutletRule;
