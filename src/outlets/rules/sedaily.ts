import type { OutletRule } from '../rule.ts';

// "#article-body" since the new front of 2026; ".article_view" until 2025, ".view_con" in 2019.
export default {
  name: '서울경제',
  hosts: ['sedaily.com'],
  title: ['h1.art_tit', '.article_head h1'],
  subtitle: ['.article_summary'],
  section: ['.article_head .sec a'],
  published: ['.article_info'], // 입력 and 수정, a <span> each
  body: ['#article-body', '#ttsBody', '.article_view[itemprop=articleBody]', '.view_con'],
  remove: ['.article_summary', '.art_rel', '[class^=sub_ad_banner]', '.article_copy', '.reporter_wrap'],
  hide: ['[class^=sub_ad_banner]'],
} satisfies OutletRule;
