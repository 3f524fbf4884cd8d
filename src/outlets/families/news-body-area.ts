import type { FamilyRule } from '../rule.ts';

// A system of small dailies and trade papers (/news/article.html?no=…): "art_top" since about 2015, "arvtitle" before.
export default {
  family: 'news_body_area',
  signs: ['#news_body_area, #news_body_area_contents, .cnt_view.news_body_area'],
  title: ['.art_top h2', '.arvtitle', '.hbox h2'],
  subtitle: ['.art_top h3', '.hbox h3'],
  section: ['ul.art_top_nav a', '.path_wrap h3'],
  // Lists beside the article repeat `ul.art_info`.
  byline: ['.art_top ul.art_info li:first-child', '.arvdate'],
  published: ['.art_top ul.art_info', '.arvdate'],
  body: ['#news_body_area', '.cnt_view.news_body_area', '#news_body_area_contents'],
  remove: ['.jour_box'],
} satisfies FamilyRule;
