import type { Rule } from '../../outlets/rule.ts';
import type { Author } from '../article.ts';
import type { Surroundings } from '../body/surroundings.ts';
import { metaContents, readOwnTags, TITLE_TAGS } from '../meta-tags.ts';
import type { Page } from '../page.ts';
import { cutTitles } from '../title.ts';
import { findHidden } from '../walk.ts';
import { chooseTimes } from './article-times.ts';
import { chooseAuthors } from './authors.ts';
import { findCanonicalUrl } from './canonical.ts';
import { findHeader, narrowBody } from './header.ts';
import { chooseHeadline } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import { findOutlet, outletNames } from './outlet.ts';
import { readPageLines } from './page-lines.ts';
import { readRuleLines } from './rule-texts.ts';
import { findSection } from './section.ts';
import { findSubtitles } from './subtitles.ts';

/** Everything about an article that is not its body. */
export type Metadata = {
  canonicalUrl: string;
  outlet: string | null;
  title: string | null;
  subtitles: string[];
  section: string[];
  authors: Author[];
  publishedAt: string | null;
  modifiedAt: string | null;
};

/** What the metadata is read from. */
type MetadataInput = {
  page: Page;
  rule: Rule | null;
  /** The live body element, read only; null when no body was found. */
  body: Element | null;
  /** Absent: the whole page. */
  stretch?: Surroundings;
  /** Text lines of the body before cleaning, captions left out. */
  bodyLines: string[];
};

/** Sections and labels ("[기고]") of texts by guests and columnists. */
const COLUMN = /오피니언|칼럼|기고|시론|시평|논단|포럼|광장|에세이|단상|투고/;
const LABEL = /^\s*[[<(【〈][^\]>)】〉]{2,20}[\]>)】〉]/;

/** Reads all metadata of an article page, without changing it. */
export function readMetadata({ page, rule, body, stretch, bodyLines }: MetadataInput): Metadata {
  const lines = narrowBody(readPageLines(page.root, body, stretch, findHidden(page.root)), bodyLines);
  const tags = readOwnTags(page);
  const jsonLd = readJsonLd(page);
  const outlet = findOutlet(page, rule, tags, jsonLd);
  const outlets = outletNames(outlet, rule, page, tags, jsonLd);
  const share = stretch?.isShared ? stretch : null;
  const texts = (selectors: string[] | undefined, end = body) =>
    readRuleLines(page, selectors, end, share).map((part) => part.join(' '));
  const documentTitle = page.root.querySelector('head > title')?.textContent ?? '';
  const claims = page.head?.titles ?? [...jsonLd.headlines, ...metaContents(tags, TITLE_TAGS), documentTitle];
  const { title, line } = chooseHeadline(lines, cutTitles(texts(rule?.title)), cutTitles(claims), outlets);
  const header = findHeader(lines, line);
  const sources = { page: lines, header, bodyLines, tags, jsonLd };
  const known = [title ?? '', ...outlets];
  const section = findSection({ ...sources, ruleSections: texts(rule?.section), known });
  const ruleSubtitles = readRuleLines(page, rule?.subtitle, body, share).flat();
  return {
    canonicalUrl: findCanonicalUrl(page, rule, tags),
    outlet,
    title,
    subtitles: findSubtitles(lines, line, [...known, ...section], ruleSubtitles),
    section,
    authors: chooseAuthors({
      ...sources,
      ruleBylines: texts(rule?.byline, stretch?.until ?? null),
      outlets,
      section,
      isColumn: COLUMN.test([...section, LABEL.exec(title ?? '')?.[0]].join(' ')),
    }),
    ...chooseTimes({
      ...sources,
      rulePublished: texts(rule?.published),
      ruleModified: texts(rule?.modified),
    }),
  };
}
