import type { OutletRule } from '../rule.ts';

// The magazines under /economy have ".article_body" or "#artText" with <br>.
export default {
  name: '매일경제',
  hosts: ['mk.co.kr'],
  title: ['h2.news_ttl'],
  subtitle: ['.mid_title .midtitle_text'],
  section: ['.cate.c_point'],
  byline: ['.news_write_info_group .author'],
  published: ['.news_write_info_group .registration', '.time_area'], // 입력 and 수정 in one box
  body: ['.news_cnt_detail_wrap', '#article_body .art_txt', '.art_txt', '#artText', 'div.article_body'],
  caption: ['.thumb_area .caption'],
  remove: [
    '.mid_title',
    '.ad_wrap',
    '.ad_contents',
    '#refTotal',
    '.summary_line',
    '.mapping_group',
    '.news_sum_group',
    '.reaction_btn_wrap',
  ],
  // ".news_recommend_sec" and ".news_best_sec" hold nothing but Taboola.
  hide: [
    '.ad_wrap',
    '.ad_box1',
    '.ad_contents',
    '[id^=BC_native_]',
    '.native-ad-list-item',
    '.news_detail_foot_group .news_recommend_sec',
    '.news_detail_foot_group .news_best_sec',
    '.news_detail_foot_group .news_popularity_sec',
  ],
} satisfies OutletRule;
