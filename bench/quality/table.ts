import type { Score } from './score.ts';

/** All that one extractor made of a set of pages. */
export type Result = {
  name: string;
  /** Of the articles. */
  scores: Score[];
  /** Of the pages that are none, how many gave null. */
  refused: number;
  others: number;
};

/** The scores of several extractors side by side, a row for each. */
export function qualityTable(results: Result[]): Record<string, Record<string, string>> {
  return Object.fromEntries(results.map((result) => [result.name, summarize(result)]));
}

function summarize({ scores, refused, others }: Result): Record<string, string> {
  const f1 = scores.map((score) => score.f1);
  return {
    'F1 mean': (f1.reduce((sum, value) => sum + value, 0) / f1.length).toFixed(4),
    'F1 worst': Math.min(...f1).toFixed(3),
    exact: share(scores.map(({ isExact }) => isExact)),
    'pages that leak': String(scores.filter(({ leaks }) => leaks.length > 0).length),
    title: share(scores.map(({ title }) => title)),
    authors: share(scores.map(({ authors }) => authors)),
    published: share(scores.map(({ published }) => published)),
    modified: share(scores.map(({ modified }) => modified)),
    refused: `${refused}/${others}`,
  };
}

function share(outcomes: (boolean | null)[]): string {
  const judged = outcomes.filter((outcome) => outcome !== null);
  return `${judged.filter(Boolean).length}/${judged.length}`;
}
