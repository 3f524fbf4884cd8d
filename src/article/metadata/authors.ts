import type { Author } from '../article.ts';
import { type MetaTags, metaContents } from '../meta-tags.ts';
import { isEnglishHouse, parseByline } from '../text/bylines/byline.ts';
import { isReporterKind, nameLikeness } from '../text/bylines/words.ts';
import { lettersOf } from '../text/letters.ts';
import { readColumnGuests } from './column-guests.ts';
import { readHeaderBylines, readHeaderGuests } from './header-bylines.ts';
import type { JsonLd } from './json-ld.ts';
import {
  type BylineSources,
  readAddressBehind,
  readBylineBehind,
  readBylinesBehind,
  readDateline,
  readDeskBeside,
  readLoneEmails,
  readSignature,
  readSignedNames,
  readTailBylines,
} from './visible-bylines.ts';

/** What the authors are chosen from. */
type AuthorSources = BylineSources & {
  tags: MetaTags;
  jsonLd: JsonLd;
  /** Texts of the elements that the outlet's rule names. */
  ruleBylines: string[];
  /** Names that are the outlet's own and no author's. */
  outlets: string[];
  /** Names of the article's sections. */
  section: string[];
  /** The headline's label or the section says that somebody writes under their own name here. */
  isColumn: boolean;
};

const AUTHOR_TAGS = [
  'dable:author',
  'og:article:author',
  'article:author',
  'author',
  'dd:author',
  'byl',
  'aicon:author',
];

/** Characters of a byline in the head of a page. */
const LONGEST_CLAIM = 1000;

/** Names the writers: what the page shows comes before what its head says, which only completes it. */
export function chooseAuthors(sources: AuthorSources): Author[] {
  const claimed = [
    ...fromJsonLd(sources.jsonLd),
    ...metaContents(sources.tags, AUTHOR_TAGS).flatMap((text) =>
      isPrintedPenName(text, sources) ? [{ name: text, affiliation: null, email: null }] : parseClaim(text),
    ),
  ];
  const own = new Set(sources.outlets.map(lettersOf));
  const behind = readBylinesBehind(sources);
  const inHeader = readHeaderBylines(sources, sources.section);
  const withoutOutlets = (found: Author[][]) =>
    found.map((authors) => merge(authors.filter(({ name }) => !own.has(lettersOf(name)))));
  // What says by itself that it is a byline.
  const bylines = withoutOutlets([
    sources.ruleBylines.flatMap(parseByline),
    inHeader.bylines,
    readTailBylines(sources),
    readDateline(sources),
  ]);
  const [bare = [], ...claims] = withoutOutlets([
    inHeader.bare,
    claimed,
    readHeaderGuests(sources),
    readSignature(sources),
    sources.isColumn ? readColumnGuests(sources) : [],
    behind,
  ]);
  const ranked = [...bylines, bare, ...claims];
  const first = ranked.find((authors) => authors.length > 0) ?? [];
  // The header may name the first writer alone, and the end of the body its dateline, or lines with
  // addresses behind it all of them.
  const addressed = behind.every(({ email }) => email !== null) ? behind : [];
  const fuller =
    [...bylines, bare, readSignedNames(sources), addressed, readBylineBehind(sources)].find((authors) =>
      isFuller(authors, first),
    ) ?? first;
  const authors = fuller
    .map((author) => complete(author, ranked.flat(), own))
    .map((author) => ({
      ...author,
      affiliation: author.affiliation ?? readDeskBeside(sources, author.name),
      email: author.email ?? readAddressBehind(sources, author.name),
    }));
  // Beside another name (the dateline's, say) nobody can tell whose address it is.
  const visible = new Set([...authors, ...bylines.flat()].map(({ name }) => name));
  const emails = readLoneEmails(sources, own);
  const isForEach = emails.length === authors.length && visible.size === authors.length;
  // Of several writers, in the order of their names.
  const isPlain = authors.length === 1 || authors.every(({ email }) => email === null);
  if (!isForEach || !isPlain) return authors;
  return authors.map((author, at) => ({ ...author, email: author.email ?? emails[at] ?? null }));
}

function fromJsonLd({ authors }: JsonLd): Author[] {
  return authors.flatMap(({ name, jobTitle, email }) => {
    const named = parseClaim(name);
    if (named.length > 1) return named;
    const [author] = named;
    if (!author) return [];
    const title = jobTitle === '기자' ? null : jobTitle;
    return [{ ...author, affiliation: author.affiliation ?? title, email: author.email ?? email }];
  });
}

/** A name in the head of a page: also an English one, but no address and no account. */
function parseClaim(text: string): Author[] {
  if (text.length > LONGEST_CLAIM || /https?:|^@|\.(?:com|kr)\b(?<!@[\w.-]{1,100})/.test(text)) return [];
  const authors = parseByline(text);
  if (authors.length > 0) return authors;
  if (nameLikeness(text) >= 1) return [{ name: text, affiliation: null, email: null }];
  return /^[A-Z][a-z]+(?: [A-Z][a-z.]+){1,2}$/.test(text) && !isEnglishHouse(text)
    ? [{ name: text, affiliation: null, email: null }]
    : [];
}

/** "by 물그림자" under the headline: a name like none is one where page and head both say so; a desk or a title is none. */
function isPrintedPenName(text: string, { page, header }: BylineSources): boolean {
  const likeness = nameLikeness(text);
  if (likeness <= 0 || likeness >= 1) return false;
  return page.lines.slice(header.below, header.to).some((line) => {
    const [, name] = PEN_NAME.exec(line.text) ?? [];
    return name === text;
  });
}

const PEN_NAME = /^(?:by|글|글쓴이|작가) ?[:|·]? ?([가-힣]{2,4})(?![가-힣])/i;

/** One entry for each name, with what any of its mentions adds. */
function merge(authors: Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors) {
    const earlier = byName.get(author.name);
    byName.set(author.name, {
      name: author.name,
      affiliation: earlier?.affiliation ?? author.affiliation,
      email: earlier?.email ?? author.email,
    });
  }
  return [...byName.values()];
}

function isFuller(authors: Author[], than: Author[]): boolean {
  return (
    than.length > 0 &&
    authors.length > than.length &&
    than.every(({ name }) => authors.some((author) => author.name === name))
  );
}

/** Fills in title and address from the other mentions; the outlet's own name is no affiliation. */
function complete(author: Author, mentions: Author[], own: Set<string>): Author {
  const same = mentions.filter(({ name }) => name === author.name);
  const titles = [author, ...same].map(({ affiliation }) => affiliation);
  const affiliation =
    titles.find((title, at) => title && !isOwn(title, own) && (at === 0 || !isPlaceAhead(title))) ?? null;
  return {
    name: author.name,
    affiliation,
    email: [author, ...same].find(({ email }) => email)?.email ?? null,
  };
}

/** "예시일보 기자", and "CBS노컷뉴스 기자" of 노컷뉴스. */
function isOwn(title: string, own: Set<string>): boolean {
  const office = lettersOf(title.replace(/ ?기자$/, ''));
  return (
    own.has(office) ||
    [...own].some((name) => name.length >= 4 && office.length <= name.length + 4 && office.endsWith(name))
  );
}

/** "별내 나도윤 기자" at the end of the text of one whom the header calls plainly 기자: where it was written from. */
function isPlaceAhead(title: string): boolean {
  const [word = '', ...others] = title.split(' ');
  return others.join() === '기자' && /^[가-힣]{2,3}$/.test(word) && !isReporterKind(word);
}
