import type { OutletRule } from '../rule.ts';

// n.news.naver.com since 2022, news.naver.com ("articleBodyContents") before; "artialoriginal" and "articeBody" are theirs.
export default {
  name: '네이버뉴스',
  hosts: ['news.naver.com'],
  articlePath: /\/article\/|\/read\.n(?:aver|hn)$/,
  portal: {
    original: ['a.media_end_head_origin_link', 'a.btn_artialoriginal'],
    outlet: ['.media_end_head_top_logo img', '.press_logo img'],
  },
  title: ['#title_area', '#articleTitle'],
  subtitle: ['.media_end_summary'],
  section: ['.media_end_categorize_item', '.guide_categorization_item'],
  byline: ['.byline_s', '.media_end_head_journalist_name'],
  published: ['._ARTICLE_DATE_TIME', '.article_info .sponsor .t11:first-of-type'],
  modified: ['._ARTICLE_MODIFY_DATE_TIME'],
  body: ['#dic_area', '#newsct_article', '#articleBodyContents', '#articeBody'],
  caption: ['em.img_desc'],
  remove: [
    '.media_end_summary',
    '.vod_player_wrap',
    '.vod_area',
    '.media_end_linked_more',
    '.promotion',
    '.link_news',
  ],
  hide: [
    '._da_banner',
    // The outlet's own picks, only under articles.
    '.media_end_linked',
    // Since 2026: cards of rankings, issues and what others read, two columns below the comments.
    '.newsct_wrapper > .feed_wrapper',
    // Headlines of the outlet, below the article and beside it.
    '.newsct_wrapper > .office_headline',
    '.outside_area .office_headline',
    // What the outlet asks for below its article: its app, a subscription.
    '.promotion',
    // Banners for its own services.
    '.col2_banner',
    '#channelBanner',
    // Ad slots of the layout to 2022.
    '.end_ad',
    '#doubleDA',
    '#rightDoubleDA',
  ],
} satisfies OutletRule;
