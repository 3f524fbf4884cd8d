import type { OutletRule } from '../rule.ts';

// Class names end in a hash that changes with each build (title seen as __fDOCx, __i0jb9, __9kRU_): match by prefix.
export default {
  name: '한겨레',
  hosts: ['hani.co.kr'],
  articlePath: /^\/arti\/.+\d+\.html$/,
  title: ['h3[class*=ArticleDetailView_title]', '#article_view_headline .title'],
  subtitle: ['[class*=ArticleDetailView_subtitle]'],
  section: ['[class*=ArticleDetailView_breadcrumb] a'],
  byline: ['[class*=ArticleDetailView_reporterList]'],
  published: ['[class*=ArticleDetailView_dateListItem]'],
  body: ['article#renewal2023 div.article-text', '.article-text .text'],
  remove: ['[class*=ArticleDetailAudioPlayer_]', '[class*=BaseAd_]', '[class*=adWrap]', '.embeded-area'],
  hide: [
    '[class*=BaseAd_]',
    '[class*=MainNativeLab_wrap]',
    '[class*=ArticleBottomFixedAd_]',
    '[class*=ArticleAdTop_]',
    '[class*=ArticleDetailContent_adWrap]',
  ],
} satisfies OutletRule;
