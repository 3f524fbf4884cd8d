import type { OutletRule } from '../rule.ts';

// The body is text between <br>, without any <p>. ".article_txt" until about 2023.
export default {
  name: '동아일보',
  hosts: ['donga.com'],
  title: ['.head_group h1'],
  subtitle: ['.news_view h2.sub_tit'],
  section: ['.breadcrumb .breadcrumb_item a'],
  byline: ['.main_view .byline', '.author_info', '.title_foot .report', 'p.repoter'], // "repoter" is theirs
  published: ['.date_info p span[aria-hidden=true]', 'p.title_foot'],
  modified: ['.news_info button span[aria-hidden=true]'],
  body: ['section.news_view', '.article_txt'],
  caption: ['.articlePhotoC .t'],
  remove: [
    '[class^=view_ad]',
    '[class^=view_m_ad]',
    '.a1',
    'h2.sub_tit',
    '.subscribe_wrap',
    '#poll_content',
    '[id^=is_relation_]',
    '[id^=is_trend_]',
    '[class^=sub_cont_AD]',
  ],
  hide: [
    '[class^=view_ad]',
    '[class^=view_m_ad]',
    '[class^=aside_AD]',
    '[class^=sub_cont_AD]',
    '.rel_ad_box',
    '#top_AD',
    '[id^=left_AD_]',
    '[id^=right_AD_]',
  ],
} satisfies OutletRule;
