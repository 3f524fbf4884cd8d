import type { OutletRule } from '../outlets/rule.ts';
import type { NoArticleReason } from './article.ts';
import type { Body } from './body/find-body.ts';
import { findHeadline } from './body/headline.ts';
import { type Line, type Outline, proseIn } from './body/outline.ts';
import type { Page } from './page.ts';

/** Letters on the whole page under which there is nothing to read. */
const EMPTY = 20;
/** Letters of prose of the shortest wire. */
const SHORTEST = 60;
/** From here on the prose alone says that this is an article; below, something else on the page must. */
const TELLING = 400;
/** Links to other articles that say of a page without a body that it is a list. */
const MANY_LINKS = 8;
/** Teasers that make a list. */
const TEASERS = 5;

/**
 * Tells whether the page is one article.
 * @returns null when it is, else why not. `og:type` is not asked: lists and forums call themselves articles too.
 */
export function findObstacle(
  page: Page,
  outline: Outline,
  body: Body | null,
  rule: OutletRule | null,
): NoArticleReason | null {
  const letters = outline.lines.reduce((sum, line) => sum + line.letters, 0);
  if (letters < EMPTY) return 'empty';
  const nothing = outline.lines.filter(isHeadlineLink).length >= MANY_LINKS ? 'list' : 'no-body';
  if (!body) return nothing;
  if (isListed(outline.lines.slice(body.run.from, body.run.to))) return 'list';
  const prose = proseIn(outline, body.run.from, body.run.to);
  if (prose < SHORTEST) return nothing;
  const elsewhere = rule?.articlePath ? !rule.articlePath.test(page.url.pathname) : isFront(page.url);
  if ((prose < TELLING || elsewhere) && !hasEvidence(page, outline, body)) return nothing;
  return null;
}

/** The root of a site is a front page, unless its query picks an article. */
function isFront(url: URL): boolean {
  return url.pathname === '/' && url.search === '';
}

/**
 * Teasers under each other: sentences that begin with a link to their article, or stand right below one. Links alone
 * make no list, a short article may have long boxes of them between its paragraphs.
 */
function isListed(lines: Line[]): boolean {
  const prose = lines.filter((line) => line.prose).length;
  const teasers = lines.filter(
    (line, at) => line.prose && isTeaser(line, lines.slice(Math.max(0, at - 2), at)),
  );
  return teasers.length >= TEASERS && teasers.length >= prose * 0.6;
}

function isTeaser(line: Line, above: Line[]): boolean {
  return line.linkLetters >= 10 || above.some(isHeadlineLink);
}

function isHeadlineLink({ text, letters, linkLetters }: Line): boolean {
  return linkLetters >= 10 && linkLetters * 2 > letters && /[가-힣]/.test(text);
}

/** What a short article has and a box of hints on a front page has not. */
function hasEvidence(page: Page, outline: Outline, body: Body): boolean {
  const { root } = page;
  if (body.extractor.startsWith('rule:')) return true;
  if (root.querySelector('[itemprop=articleBody], meta[property="article:published_time"]')) return true;
  const headline = findHeadline(page, outline);
  return headline !== null && headline <= body.run.from && body.run.from - headline < 80;
}
