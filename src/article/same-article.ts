import { routeOf } from '../dom/address.ts';
import { withoutTracking } from './address.ts';
import { readQuery } from './query.ts';

/** What numbers an article: five digits or more, or letters and digits in a long row ("MFQXE2LPNZSXEZLT"). */
const NUMBER = /[A-Z\d]{12,}|\d{5,}/g;
/** The day stands in addresses of many articles. */
const DAY = /^(?:19|20)\d{6}$/;

/**
 * Tells whether two addresses of one site are of the same article: sites put tracking, the section, words of the
 * headline or the number of a page into an address, and take them out again.
 */
export function isSameArticle(one: URL, other: URL): boolean {
  const [first, second] = [one, other].map(withoutTracking).map(readParts);
  if (!first || !second) return false;
  if (first.numbers.length > 0 && second.numbers.length > 0)
    return String(first.numbers) === String(second.numbers);
  return first.path === second.path && isSameQuery(first.query, second.query);
}

/** Whether an address has what numbers an article. */
export function isNumbered(url: URL): boolean {
  return (readParts(withoutTracking(url))?.numbers.length ?? 0) > 0;
}

type Parts = { path: string; query: Map<string, string>; numbers: string[] };

/** A path that has a number leaves the query nothing to say; of numbers in a query the longest is the article's. */
function readParts(url: URL): Parts {
  const path = url.pathname.replace(/\/(?:amp\/?)?$/, '') + routeOf(url);
  const query = new Map(readQuery(url));
  const numbers = numbersIn(path);
  const parts = { path: path.toLowerCase(), query };
  if (numbers.length > 0) return { ...parts, numbers: numbers.toSorted() };
  const inQuery = numbersIn([...query].flat().join(' ')).toSorted((one, other) => other.length - one.length);
  return { ...parts, numbers: inQuery.slice(0, 1) };
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).filter((number) => /\d/.test(number) && !DAY.test(number));
}

/** What only one of them has may say where the reader came from, but not which article it is. */
function isSameQuery(one: Map<string, string>, other: Map<string, string>): boolean {
  return [...new Set([...one.keys(), ...other.keys()])].every((name) => {
    const [first, second] = [one.get(name), other.get(name)];
    if (first !== undefined && second !== undefined) return first === second;
    return !/\d/.test(first ?? second ?? '');
  });
}
