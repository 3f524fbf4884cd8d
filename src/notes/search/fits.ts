import { hasInitials } from './initials-filter.ts';
import { projectInitials } from './project-initials.ts';
import type { Piece, Query } from './query.ts';

/**
 * A text that is searched again and again. A search reads it from beginning to end, which takes about 100 ms for 100,000
 * of 1,500 letters. Two bytes a letter for the text, which is Hangul, and one for the initials.
 */
export type PreparedText = { text: string; initials: string };

/** @param text from `searchableText` */
export const prepareText = (text: string): PreparedText => ({ text, initials: projectInitials(text) });

/** Whether a text fits a query, as `parseQuery` defines it. */
export const fits = (query: Query, prepared: PreparedText): boolean =>
  query.every((piece) => occurs(piece, prepared));

const occurs = ({ pattern, initials, isInitialsAlone }: Piece, prepared: PreparedText) =>
  (initials === null || hasInitials(prepared.initials, initials)) &&
  (isInitialsAlone || pattern.test(prepared.text));
