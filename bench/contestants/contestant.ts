/** A file of this folder. */
export type ContestantName = 'jeongdok' | 'readability' | 'defuddle';

/** What an extractor says of a page, in the one shape that is scored. */
export type Reading = {
  title: string | null;
  authors: string[];
  /** As the extractor gives it; whoever compares parses it. */
  publishedAt: string | null;
  modifiedAt: string | null;
  text: string;
};

/** An extractor as a script that is run beside a page, as an extension does. */
type Contestant<Result> = {
  /** The work that is timed; the live page is as it was afterwards. */
  extract(useRules: boolean): Result;
  /** @returns null when the extractor found no article */
  read(result: Result): Reading | null;
};

declare global {
  /** The contestant whose script was run in this world of the page. */
  var contestant: Contestant<unknown>;
}

/** Hands a contestant to the bench. */
export function enter<Result>(contestant: Contestant<Result>): void {
  globalThis.contestant = contestant as Contestant<unknown>; // the bench gives back what it was given
}
