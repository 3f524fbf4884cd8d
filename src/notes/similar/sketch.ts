import { EMAIL } from '../../article/text/email.ts';
import { lettersOf } from '../../article/text/letters.ts';

/** How many shingles a sketch keeps: 48 tell a likeness of 0.5 within 0.07. */
const SHINGLES = 48;
/** How many of a text's numbers are kept behind them. */
const NUMBERS = 16;
/** Letters in a row that are compared as one: shorter ones are the words of every article. */
const SHINGLE_LENGTH = 5;
/** A caption or a flash of two sentences says too little to be told from another. */
const FEWEST_LETTERS = 150;

/** "(가람=예시통신) 홍길동 기자 =", "[예시일보 홍길동 기자]" before the text; addresses, and the reporter's line after it. */
const MARKS = new RegExp(
  String.raw`^\s*[[(【<〈][^\])】>〉\n]{1,40}[\])】>〉](?:[^=\n]{0,30}=)?|${EMAIL}|[ⓒ©][^\n]*|(?<=\n)[^\n]{0,20}기자\s*$`,
  'g',
);
/** A number with the letter of its unit: "1,250억", "19일", "0.7%". */
const NUMBER = /\d[\d,.]*\s?[^\s\d]?/g;

/** Shares of what two texts hold, from 0 to 1. */
export type Likeness = {
  /** Of all that either has, what both have. */
  jaccard: number;
  /** Of what the shorter one has, what the longer one has too. */
  containment: number;
  /** Like `containment`, of the numbers; null when one has fewer than three. */
  numbers: number | null;
};

/**
 * The fingerprint of a text, small enough to be kept for each note: the lowest hashes of its rows of five letters
 * (Broder, "On the resemblance and containment of documents", 1997), and behind them those of its numbers.
 * @returns null for a text too short, or too repetitive, to tell
 */
export function sketchOf(text: string): Uint32Array | null {
  const plain = text.normalize('NFC').replace(MARKS, ' ');
  const letters = lettersOf(plain);
  if (letters.length < FEWEST_LETTERS) return null;
  const shingles = lowest(hashShingles(letters), SHINGLES);
  if (shingles.length < SHINGLES) return null;
  const numbers = lowest(hashNumbers(plain), NUMBERS);
  const sketch = new Uint32Array(shingles.length + numbers.length);
  sketch.set(shingles);
  sketch.set(numbers, shingles.length);
  return sketch;
}

/** Estimates how much two texts have in common, by their sketches. */
export function compareSketches(one: Uint32Array, other: Uint32Array): Likeness {
  const shingles = count(one.subarray(0, SHINGLES), other.subarray(0, SHINGLES), SHINGLES);
  const numbers = count(one.subarray(SHINGLES), other.subarray(SHINGLES), NUMBERS);
  const fewer = Math.min(shingles.one, shingles.other);
  const fewerNumbers = Math.min(numbers.one, numbers.other);
  return {
    jaccard: shingles.both / (shingles.one + shingles.other - shingles.both),
    containment: fewer === 0 ? 0 : shingles.both / fewer,
    numbers: fewerNumbers < 3 ? null : numbers.both / fewerNumbers,
  };
}

/** Counts up to the highest hash that both lists are complete to: what lies under it is a fair sample of both. */
function count(one: Uint32Array, other: Uint32Array, size: number) {
  const limit = Math.min(lastOf(one, size), lastOf(other, size));
  let at = 0;
  let otherAt = 0;
  let both = 0;
  while (at < one.length || otherAt < other.length) {
    const mine = one[at] ?? Infinity;
    const theirs = other[otherAt] ?? Infinity;
    if (mine > limit && theirs > limit) break;
    if (mine === theirs) both += 1;
    if (mine <= theirs) at += 1;
    if (theirs <= mine) otherAt += 1;
  }
  return { one: at, other: otherAt, both };
}

/** A list that is not full holds everything. */
const lastOf = (hashes: Uint32Array, size: number): number =>
  hashes.length < size ? Infinity : (hashes.at(-1) ?? Infinity);

/** @returns the lowest of the hashes, each once, in order */
function lowest(hashes: Uint32Array, size: number): Uint32Array {
  hashes.sort();
  let kept = 0;
  for (const hash of hashes) {
    if (kept === size) break;
    if (kept === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
  }
  return hashes.slice(0, kept);
}

function hashShingles(letters: string): Uint32Array {
  const hashes = new Uint32Array(letters.length - SHINGLE_LENGTH + 1);
  for (let at = 0; at < hashes.length; at++) hashes[at] = hash(letters, at, at + SHINGLE_LENGTH);
  return hashes;
}

function hashNumbers(text: string): Uint32Array {
  const numbers = (text.match(NUMBER) ?? []).map((number) => number.replace(/[\s,]/g, ''));
  return Uint32Array.from(numbers, (number) => hash(number, 0, number.length));
}

/** FNV-1a over UTF-16 units, mixed like MurmurHash3 at its end: the lowest hashes have to be a fair choice. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
