/** Characters of a title with the outlet's name behind it: headlines have some 150 at most. */
const LONGEST = 500;
/** Titles of a page's head that are compared with its lines. */
const MOST = 100;

/** A title without the white space around it, and no longer than any headline. */
export function cutTitle(title: string): string {
  return title.trim().slice(0, LONGEST);
}

/** Titles of a page's head, best first: no more of them, and no longer ones, than a page has that wants to be read. */
export function cutTitles(titles: string[]): string[] {
  return titles.slice(0, MOST).map(cutTitle);
}
