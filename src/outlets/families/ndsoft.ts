import type { FamilyRule } from '../rule.ts';

// Hundreds of local and trade papers. Skins differ by year: `heading` since 2020, `article-head-title` before; the body
// was a <div> and is an <article> now. "veiw" and "infomation" are theirs.
export default {
  family: 'NDSoft',
  signs: ['#article-view-content-div'],
  articlePath: /^\/news\/articleView\.html$/,
  title: ['.article-view-header .heading', 'h1.heading, h3.heading', '.article-head-title'],
  // Some skins open the body with it.
  subtitle: [
    '.article-view-header .subheading',
    '#article-view-content-div > .subheading',
    '.article-head-sub',
  ],
  // Not `.info-group .breadcrumbs`: newer skins give that name to the reporter and the times.
  section: ['.article-view-header nav .breadcrumbs a', '.article-view-header .section-name'],
  byline: [
    'article.writer .account',
    '.info-group .info-name',
    '.view-editors',
    '.info-group .infomation li:first-child',
    '.info-text li:first-child',
  ],
  published: ['.info-group .infomation', '.info-group .breadcrumbs', '.info-text'],
  body: ['#article-view-content-div'],
  remove: [
    '.ad-template',
    'div[id^=AD]',
    '.info-options2',
    '.reveal',
    '.view-editors',
    '.view-copyright',
    '.article-copy',
    '.article-copyright',
    '.writer',
    '.tag-group',
    '[id^=skin-]',
  ],
  hide: ['.ad-template', '#wingBanner', '#floating_banner_left', '#floating_banner_right'],
} satisfies FamilyRule;
