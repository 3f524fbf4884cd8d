import { isOneTitle } from './body/headline.ts';
import { type MetaTags, metaContents, readMetaTags, TITLE_TAGS } from './meta-tags.ts';
import { type JsonLdObject, readArticleNodes } from './metadata/json-ld.ts';
import { isOutletName } from './metadata/title-tail.ts';
import type { Page } from './page.ts';
import { isSameArticle } from './same-article.ts';
import { lettersOf } from './text/letters.ts';
import { cutTitle } from './title.ts';

/** What a head says of one article: its titles, best first, and how it describes it, often by its first sentence. */
export type Claims = { titles: string[]; leads: string[] };

/**
 * What the head of a page is worth once the page has gone on to another article without being loaded anew: apps leave
 * it as the server made it, or change parts of it, and seldom at the same time as what they show.
 */
export type Head = Claims & {
  /** Whether tags and links, as most of a head, are still of an article that was here before. */
  isStale: boolean;
  /** Whether anything tells whose they are. */
  isCertain: boolean;
  /** JSON-LD of the article at this address. */
  articles: JsonLdObject[];
  /** What it says of the article that was here before. */
  former: Claims;
};

type Owner = 'own' | 'former';

/** Letters of a title; a shorter one is the outlet's name, or says that the page is loading. */
const SHORTEST_TITLE = 8;
const LEAD_TAGS = ['og:description', 'description', 'twitter:description'];

/**
 * Reads what the head of a page is worth.
 * @param formerUrls addresses that this document has had, the one that it was loaded with among them
 * @returns null where none of them is of another article: the head is then as the server made it
 */
export function readHead(page: Page, formerUrls: string[]): Head | null {
  const former = formerUrls.filter((url) => URL.canParse(url)).map((url) => new URL(url));
  if (former.every((url) => isSameArticle(url, page.url))) return null;
  const tags = readMetaTags(page.root);
  const title = readDocumentTitle(page, metaContents(tags, ['og:site_name']));
  const tagged = { titles: metaContents(tags, TITLE_TAGS), leads: metaContents(tags, LEAD_TAGS) };
  const nodes = readArticleNodes(page).map((article) => ({
    ...article,
    owner: findOwner(article.addresses, page.url, former),
  }));
  const named = findOwner(readAddresses(page, tags), page.url, former);
  const owner = named ?? nodes.find((node) => node.owner)?.owner ?? guessOwner(tagged, title);
  const isStale = owner === 'former';
  // One without an address goes with the tags when it names the same title.
  const isOwn = (node: (typeof nodes)[number]) =>
    node.owner ? node.owner === 'own' : !isStale && isNamedIn(tagged, node.titles);
  const own = join([...nodes.filter(isOwn), ...(isStale ? [] : [tagged])]);
  const others = join([...nodes.filter((node) => !isOwn(node)), ...(isStale ? [tagged] : [])]);
  const isLate = !title || isNamedIn(others, [title]) || (own.titles.length > 0 && !isNamedIn(own, [title]));
  return {
    isStale,
    isCertain: owner !== null,
    articles: nodes.filter(isOwn).map(({ node }) => node),
    titles: isLate ? own.titles : [...own.titles, title],
    leads: own.leads,
    former: others,
  };
}

/** The document's own title; "" where it is the outlet's, as on pages that never set one, or are about to. */
function readDocumentTitle({ root }: Page, outlets: string[]): string {
  const title = cutTitle(root.querySelector('head > title')?.textContent ?? '');
  return lettersOf(title).length < SHORTEST_TITLE || isOutletName(title, outlets) ? '' : title;
}

/** Without any address: the tags are of another article where they disagree with the title of the document. */
function guessOwner(tagged: Claims, title: string): Owner | null {
  return title && tagged.titles.length > 0 && !isNamedIn(tagged, [title]) ? 'former' : null;
}

/** Null where no address is of an article that is known here: templates name the front page, or the site's own number. */
function findOwner(addresses: string[], here: URL, former: URL[]): Owner | null {
  const urls = addresses.filter((url) => URL.canParse(url, here)).map((url) => new URL(url, here));
  if (urls.some((url) => isSameArticle(url, here))) return 'own';
  return urls.some((url) => former.some((earlier) => isSameArticle(url, earlier))) ? 'former' : null;
}

function readAddresses(page: Page, tags: MetaTags): string[] {
  const links = [...page.root.querySelectorAll('link[rel~=canonical i][href]')];
  return [
    ...links.map((link) => link.getAttribute('href') ?? ''),
    ...metaContents(tags, ['og:url', 'twitter:url']),
  ];
}

function isNamedIn({ titles }: Claims, spellings: string[]): boolean {
  return titles.some((title) => spellings.some((spelling) => isOneTitle(title, spelling)));
}

function join(claims: Claims[]): Claims {
  return {
    titles: claims.flatMap(({ titles }) => titles),
    leads: claims.flatMap(({ leads }) => leads),
  };
}
