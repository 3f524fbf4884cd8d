import { readHanjaAloud } from '../../hanja/find-hanja.ts';
import { toSpokenKorean } from './spoken-korean.ts';

/** Hanja that repeat the Hangul before them: 홍길동(洪吉童). */
const REPEATED = /\([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff·ㆍ, ]+\)/g;

/** A sentence as a voice is given it: hanja by their reading, numbers, units and abbreviations in Korean words. */
export function speakSentence(sentence: string): string {
  return toSpokenKorean(readHanjaAloud(sentence).replace(REPEATED, ''));
}
