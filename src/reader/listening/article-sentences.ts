import { splitSentences } from '../../article/text/sentences.ts';
import type { TextMap } from '../body/text-map.ts';

/** A sentence to be read; `range` is where it stands in the body's text, null for one of the headline. */
export type ArticleSentence = { text: string; range: { start: number; end: number } | null };

/** Headline, subtitles and body as sentences. Captions, videos and tables are for the eye. */
export function listSentences(headline: readonly string[], map: TextMap): ArticleSentence[] {
  const above = headline.map((text) => ({ text, range: null }));
  const body = map.blocks
    .filter(({ element }) => !element.closest('figure, table'))
    .flatMap(({ start, end }) =>
      splitSentences(map.text.slice(start, end)).map((sentence) => {
        const range = { start: start + sentence.start, end: start + sentence.end };
        return { text: map.text.slice(range.start, range.end), range };
      }),
    );
  return [...above, ...body].filter(({ text }) => text.trim() !== '');
}
