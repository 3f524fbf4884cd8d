import type { OutletRule } from '../rule.ts';

// The box of 2021 held more than the body. Captions are printed by script out of the alternative texts.
export default {
  name: 'SBS',
  hosts: ['news.sbs.co.kr'],
  title: ['#news-title'],
  byline: ['.w_author .reporter [itemprop=name]', 'a.reporter'],
  published: ['.date_area'],
  body: ['.main_text > .text_area', '.article_cont_area'],
  caption: ['.img_desc'],
  remove: ['.copyrightsbs'],
} satisfies OutletRule;
