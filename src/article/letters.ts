const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** A text without soft hyphens, zero-width and direction marks. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** One line of text as it reads: white space collapsed, invisible characters gone. */
export function tidyText(text: string): string {
  return dropInvisible(text).replace(/\s+/g, ' ').trim();
}

/** The letters and digits of a text in lower case: two texts that print the same words compare equal. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How many letters and digits a text has; spaces, marks and bullets weigh nothing. */
export function countLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (isLetter(text.charCodeAt(index))) count++;
  }
  return count;
}

function isLetter(code: number): boolean {
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // Latin with marks, Greek, Cyrillic; Hangul letters standing alone; kana and Chinese characters.
  return (
    (code >= 0xc0 && code < 0x2000) ||
    (code >= 0x3041 && code <= 0x318e) ||
    (code >= 0x3400 && code <= 0x9fff)
  );
}
