import { KOREAN_TIME_ZONE } from '../base/korean-time.ts';

/** Bytes of UTF-8, with the extension: file systems take 255, and sync services write their own words into names. */
const LONGEST_NAME = 180;
/** Windows takes none of them in a name; Obsidian no `[ ] # ^ |` in that of a note, since they mean something in links. */
const RESERVED = /[<>:"/\\|?*[\]#^]/g;
/** Control characters, halves of characters, and marks that turn the direction of what stands around them. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Devices of Windows, whatever stands behind the first dot; it drops blanks before that. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?= *(?:\.|$))/i;
/** What stands for the headline of an article that has none, where something must. */
export const UNNAMED = '제목 없음';

const encoder = new TextEncoder();
const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/**
 * Makes the name of a file that Windows, macOS and Obsidian take: NFC, at most 180 bytes of UTF-8, never cut within what
 * reads as one character.
 * @param extension without its dot
 * @param taken the names in use, as this function has given them; the new one is added. Names that differ in capitals
 *   or in NFC alone are one
 * @param date ISO 8601; the day in Korea is set before the title ("2026-11-28 제목.md"); null for none
 */
export function fileName(
  title: string,
  extension: string,
  taken: Set<string>,
  date: string | null = null,
): string {
  const day = date === null ? '' : `${koreanDay(date)} `;
  const stem = tidy(day + (tidy(title) || UNNAMED));
  for (let number = 1; ; number++) {
    const tail = `${number === 1 ? '' : ` (${number})`}.${extension}`;
    const name = cut(stem, LONGEST_NAME - byteLength(tail)) + tail;
    if (taken.has(foldName(name))) continue;
    taken.add(foldName(name));
    return name;
  }
}

/** How a name stands in `taken`: file systems see no difference of capitals. */
function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function tidy(text: string): string {
  const plain = text
    .replace(UNPRINTABLE, ' ')
    .normalize('NFC')
    .replace(RESERVED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  return trimEnd(plain).replace(DEVICE, '$&_');
}

/** Windows drops dots and spaces at the end of a name. */
function trimEnd(text: string): string {
  return text.replace(/(?<![. ])[. ]+$/, '');
}

function cut(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let kept = '';
  let left = bytes;
  for (const { segment } of graphemes.segment(text)) {
    left -= byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return trimEnd(kept) || UNNAMED;
}

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** "2026-11-28", the day in Korea. */
function koreanDay(iso: string): string {
  // Swedish dates are written as ISO 8601 writes them.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: KOREAN_TIME_ZONE }).format(
    new Date(iso),
  );
}
