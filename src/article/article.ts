/** A person or desk that the page names as the writer. */
export type Author = {
  name: string;
  /** Title, desk or organisation as printed ("경제부 기자", "○○연구소장"); null when only a name is printed or it is just "기자". */
  affiliation: string | null;
  email: string | null;
};

export type ArticleImage = {
  /** Absolute http(s) URL of the largest version that the page offers. */
  src: string;
  alt: string | null;
  caption: string | null;
};

/** Something that stood inside the body and was taken out of it, with the cleaning step that did so. */
export type Removed = { reason: string; text: string };

/** Why the page shows only part of the article. */
export type PartialReason = 'pay' | 'login' | 'paged';

/**
 * A news article as plain data: what the reader shows, a note keeps and an export writes.
 * Absent values are null or an empty list; an empty string stands only for the headline, so that every article has one.
 */
export type Article = {
  /** Address of the page that it was read from, without a place on it; the route of an app is none ("#!/news/7"). */
  url: string;
  /**
   * The address that identifies the article: the page's own canonical one when it names this site, else `url`; on a
   * portal the original at the outlet that wrote it, where the portal links to it.
   */
  canonicalUrl: string;
  /** Name of the outlet as its readers know it ("한겨레"). */
  outlet: string | null;
  /** The headline as printed; empty when the page has none. `ui/title-of.ts` says what is shown then. */
  title: string;
  subtitles: string[];
  /** From the widest to the narrowest, e.g. ["경제", "경제일반"]. */
  section: string[];
  authors: Author[];
  /**
   * ISO 8601 with offset ("2026-11-23T09:05:00+09:00"); a time that the page prints without a zone is Korean time, and a
   * day alone is its first second there.
   */
  publishedAt: string | null;
  /** Like `publishedAt`; null when the page names no change. */
  modifiedAt: string | null;
  /** Sanitized body with its figures; the only markup that the extension ever shows. */
  html: string;
  /**
   * The body alone, paragraphs parted by a blank line; no byline, and captions of pictures only where they are all that
   * is told.
   */
  text: string;
  images: ArticleImage[];
  /** null when the whole article is there. */
  partial: PartialReason | null;
  /** What chose the body: "rule:한겨레", "generic", "readability"; a rule that failed is named in brackets after it. */
  extractor: string;
  removed: Removed[];
};

/** Why a page gave no article. */
export type NoArticleReason =
  /** Not an HTML document (PDF, picture, feed). */
  | 'not-html'
  /** HTML without any text to speak of. */
  | 'empty'
  /** A page of links: front page, section, search result, ranking. */
  | 'list'
  /** Text, but nothing in it that reads like one news article. */
  | 'no-body'
  /** The address has changed, but the page still shows the article from before. */
  | 'stale'
  /** More text than any news article has: to read it would hold the page up. */
  | 'too-large';

/** What became of reading a page. */
export type Extraction =
  | {
      article: Article;
      reason: null;
      /** Only of a page that went on to another address: nothing on it tells whether this is the article from before. */
      mayBeFormer?: true;
    }
  | { article: null; reason: NoArticleReason };
