import type { FamilyRule } from '../rule.ts';

// Hundreds of local and trade papers. Skins differ by year: `heading` since 2020, `article-head-title` before; the body
// was a <div> and is an <article> now. "veiw" is theirs.
export default {
  family: 'NDSoft',
  signs: ['#article-view-content-div'],
  articlePath: /^\/news\/articleView\.html$/,
  title: ['h1.heading, h3.heading', '.article-head-title'],
  subtitle: ['header .subheading', '.article-head-sub'],
  body: ['#article-view-content-div'],
  remove: [
    '.ad-template',
    '[id^=AD]',
    '.view-editors',
    '.view-copyright',
    '.article-copy',
    '.tag-group',
    '.writer',
  ],
} satisfies FamilyRule;
