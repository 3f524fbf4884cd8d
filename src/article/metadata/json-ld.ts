import { decodeEntities } from '../entities.ts';
import type { Page } from '../page.ts';
import { isSameArticle } from '../same-article.ts';

/** An object in JSON-LD. */
export type JsonLdObject = { [key: string]: unknown };

/** What a page says of its article in JSON-LD; empty where it says nothing. */
export type JsonLd = {
  headlines: string[];
  published: string[];
  modified: string[];
  authors: { name: string; jobTitle: string | null; email: string | null }[];
  section: string[];
  breadcrumb: string[];
  publishers: string[];
};

const ARTICLE = /(?:^|:)(?:(?:[A-Z][a-z]+)*News)?Article$|(?:^|:)(?:BlogPosting|Report|LiveBlogPosting)$/;
/** Objects of a page's data that are looked at. */
const MOST_NODES = 2000;
/** Values of one property. */
const MOST_VALUES = 100;

/** Reads every JSON-LD block of the page and picks the article that is this page's. */
export function readJsonLd(page: Page): JsonLd {
  const { head } = page;
  const nodes = readNodes(page);
  const articles = nodes.filter(isArticle);
  const article = pickArticle(head?.articles ?? articles, page.url);
  const trail = head?.isStale ? null : nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  return {
    headlines: strings(article?.headline ?? article?.name),
    published: strings(article?.datePublished ?? article?.dateCreated),
    modified: strings(article?.dateModified),
    authors: listOf(article?.author ?? article?.creator).flatMap(readAuthor),
    section: strings(article?.articleSection),
    breadcrumb: trail ? readTrail(trail) : [],
    publishers: listOf((article ?? articles[0])?.publisher).flatMap((publisher) =>
      strings(isJsonLdObject(publisher) ? publisher.name : publisher),
    ),
  };
}

/** The articles that JSON-LD describes, and what tells which each of them is. */
export function readArticleNodes(
  page: Page,
): { node: JsonLdObject; addresses: string[]; titles: string[]; leads: string[] }[] {
  return readNodes(page)
    .filter(isArticle)
    .map((node) => ({
      node,
      addresses: readAddresses(node),
      titles: strings(node.headline ?? node.name),
      leads: strings(node.description ?? node.articleBody),
    }));
}

function readNodes({ root }: Page): JsonLdObject[] {
  const blocks = [...root.querySelectorAll('script[type="application/ld+json" i]')];
  return collectNodes(blocks.map((block) => parseLoosely(block.textContent)));
}

function isArticle(node: JsonLdObject): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

function readAddresses({ url, '@id': id, mainEntityOfPage: page }: JsonLdObject): string[] {
  return [url, id, isJsonLdObject(page) ? page['@id'] : page].flatMap(strings);
}

/** Parses JSON as sites write it: in comments or CDATA, with bare line breaks, trailing commas or HTML escapes. */
export function parseLoosely(text: string): unknown {
  const attempts = [
    () => text,
    () => bareJson(text),
    () => tidyJson(bareJson(text)),
    () => decodeEntities(tidyJson(bareJson(text))),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function bareJson(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\*[\s\S]*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)+/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/, '');
}

function tidyJson(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, '');
}

function collectNodes(values: unknown[]): JsonLdObject[] {
  const nodes: JsonLdObject[] = [];
  const queue = [...values];
  while (queue.length > 0 && nodes.length < MOST_NODES) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.unshift(...value.slice(0, MOST_NODES));
    if (!isJsonLdObject(value)) continue;
    nodes.push(value);
    queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.breadcrumb);
  }
  return nodes;
}

/** Of several articles the one whose address fits the page's; related ones are listed in the same way. */
function pickArticle(articles: JsonLdObject[], url: URL): JsonLdObject | null {
  const fits = (article: JsonLdObject) =>
    readAddresses(article).some(
      (address) =>
        !address.startsWith('#') && URL.canParse(address, url) && isSameArticle(new URL(address, url), url),
    );
  const dated = articles.filter((article) => article.datePublished);
  return articles.find(fits) ?? dated[0] ?? articles[0] ?? null;
}

function readAuthor(author: unknown): JsonLd['authors'] {
  if (!isJsonLdObject(author)) return strings(author).map((name) => ({ name, jobTitle: null, email: null }));
  if (typesOf(author).some((type) => /Organization/.test(type))) return [];
  const [jobTitle = null] = strings(author.jobTitle);
  const [email = null] = strings(author.email);
  return strings(author.name).map((name) => ({
    name,
    jobTitle,
    email: email?.replace(/^mailto:/, '') ?? null,
  }));
}

function readTrail(trail: JsonLdObject): string[] {
  return listOf(trail.itemListElement)
    .filter(isJsonLdObject)
    .sort((a, b) => Number(a.position) - Number(b.position))
    .flatMap((step) => strings(step.name ?? (isJsonLdObject(step.item) ? step.item.name : null)));
}

function typesOf(node: JsonLdObject): string[] {
  return strings(node['@type']);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.slice(0, MOST_VALUES)
    : value === undefined || value === null
      ? []
      : [value];
}

function strings(value: unknown): string[] {
  return listOf(value)
    .filter((item) => typeof item === 'string')
    .map((item) => decodeEntities(item).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function isJsonLdObject(value: unknown): value is JsonLdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
