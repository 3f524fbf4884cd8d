import { readHanjaAloud } from '../../hanja/find-hanja.ts';
import { toSpokenKorean } from './spoken-korean.ts';

/** Hanja that repeat the Hangul before them: 홍길동(洪吉童). */
const REPEATED = /\([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff·ㆍ, ]+\)/g;

/** With more behind them: 홍길동(洪吉童·45), 헝다(恒大·에버그란데). A single one may be a remark. */
const REPEATED_AND_MORE =
  /([가-힣] ?\()[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,5}[·ㆍ, ]{1,2}(?=[\d가-힣A-Z])/g;

/** A sentence as a voice is given it: hanja by their reading, numbers, units and abbreviations in Korean words. */
export function speakSentence(sentence: string): string {
  const text = sentence.replace(REPEATED_AND_MORE, '$1');
  return toSpokenKorean(readHanjaAloud(text).replace(REPEATED, ''));
}
