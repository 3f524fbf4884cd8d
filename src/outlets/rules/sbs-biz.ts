import type { OutletRule } from '../rule.ts';

// "cnbc-front" is the desktop page, "news_article_body" that for phones, "acem" and "aeti" the AMP page.
export default {
  name: 'SBS Biz',
  hosts: ['biz.sbs.co.kr'],
  title: ['.ah_big_title', '.titleline_title_end'],
  section: ['.ah_category .aha_title'],
  byline: ['.ah_info .ahi_name', '.aeti_title', '.ab_reporter .rl_title'],
  published: ['.ah_info .ahi_date', '.aeti_date_entry'],
  body: ['#cnbc-front-articleContent-area-font', '.news_article_body', '.acem_text', '.ab_text'],
} satisfies OutletRule;
