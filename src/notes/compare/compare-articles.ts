import type { Article, Author } from '../../article/article.ts';
import { splitSentences } from '../../article/text/sentences.ts';
import { compareSentences, type Sentence } from './compare-sentences.ts';
import type { Comparison, Part } from './comparison.ts';

/** Compares two texts of one article, sentence by sentence and within those that were changed word by word. */
export function compareArticles(before: Article, after: Article): Comparison {
  const title = compareLines([before.title], [after.title]);
  const subtitles = compareLines(before.subtitles, after.subtitles);
  const byline = compareLines(before.authors.map(printAuthor), after.authors.map(printAuthor));
  const body = compareSentences(readBody(before.text), readBody(after.text));
  return {
    title,
    subtitles,
    byline,
    publishedAt: { before: before.publishedAt, after: after.publishedAt },
    modifiedAt: { before: before.modifiedAt, after: after.modifiedAt },
    body,
    isSame: [title, subtitles, byline, body].flat().every(({ kind }) => kind === 'same'),
  };
}

const compareLines = (before: string[], after: string[]): Part[] =>
  compareSentences(readLines(before), readLines(after));

const readLines = (lines: string[]): Sentence[] =>
  lines
    .map(tidySpace)
    .filter((text) => text !== '')
    .map((text) => ({ text, opensParagraph: true }));

function readBody(text: string): Sentence[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) =>
    splitSentences(paragraph).map(({ start, end }, at) => ({
      text: tidySpace(paragraph.slice(start, end)),
      opensParagraph: at === 0,
    })),
  );
}

const tidySpace = (text: string): string => text.trim().replace(/\s+/g, ' ');

const printAuthor = ({ name, affiliation, email }: Author): string =>
  [name, affiliation, email].filter((part) => part !== null).join(' ');
