import type { OutletRule } from '../rule.ts';

// Daum links to no original: its box "…에서 직접 확인하세요" leads to other articles of the outlet.
export default {
  name: '다음뉴스',
  hosts: ['v.daum.net', 'v.media.daum.net', 'news.daum.net'],
  articlePath: /^\/v\//,
  portal: {
    original: [],
    outlet: ['.info_cp img', '.doc-title #kakaoServiceLogo'],
  },
  title: ['.tit_view'],
  subtitle: ['.summary_view'],
  section: ['h2#kakaoBody', '.inner-main > h2.screen_out'],
  // The reporter's box and the one with the time are of one class.
  byline: ['.info_view .txt_info:first-child'],
  published: ['.info_view'],
  body: ['.article_view section[dmcf-sid]', '#harmonyContainer'],
  caption: ['.txt_caption'],
  remove: ['.video_frm', '.link_news', '.box_europe', '.recomm_vod', '.btn_relation'],
  // These hosts carry articles alone: the boxes are on no front.
  hide: ['.box_ad', '.ad_wrap', '.ad_body2', '#newsview_promotion_banner', '.box_news_recomm'],
} satisfies OutletRule;
