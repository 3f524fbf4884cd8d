/*
 * Lists of words that are looked up instead of compiled: an engine takes up to a millisecond, and some kilobytes, for a
 * regular expression of a hundred words, and a content script reads a page once.
 */

/**
 * A test whether a text is one of some words.
 * @param words parted by spaces
 */
export function oneOf(words: string): (text: string) => boolean {
  const known = new Set(words.split(' '));
  return (text) => known.has(text);
}

/**
 * A test whether a text ends in one of some words.
 * @param words parted by spaces
 */
export function endingIn(words: string): (text: string) => boolean {
  const known = new Set(words.split(' '));
  const lengths = [...new Set([...known].map(({ length }) => length))];
  return (text) => lengths.some((length) => text.length >= length && known.has(text.slice(-length)));
}

/**
 * A test whether ids and class names have one of some words as whole words: "ad_area" and "view-ad" have "ad", "head" has
 * not. Case does not matter.
 * @param words parted by spaces; "related_news" is there when all its parts are, one behind the other
 */
export function namedAs(words: string): (names: string) => boolean {
  const all = words.split(' ');
  const isWord = oneOf(all.filter((word) => !word.includes('_')).join(' '));
  const phrases = all.filter((word) => word.includes('_')).map((word) => ` ${word.replaceAll('_', ' ')} `);
  return (names) => {
    const parts = names.toLowerCase().split(/[\s_-]+/);
    if (parts.some(isWord)) return true;
    const whole = ` ${parts.join(' ')} `;
    return phrases.some((phrase) => whole.includes(phrase));
  };
}
