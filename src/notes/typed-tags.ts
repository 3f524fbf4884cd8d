// Apart from `tags.ts`: the reader needs it, and not the letters that are folded there.

/** A tag as it is kept, out of what was typed; empty when that is none. */
export const readTag = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s#]+/, '')
    .trim();

/** The tags that were typed into one field, parted by commas of either width, or each with a "#" before it; each one once. */
export const splitTags = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,，]|\s(?=#)/)
      .map(readTag)
      .filter((tag) => tag !== ''),
  ),
];
