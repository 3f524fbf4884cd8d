import { englishNumber } from './number-words.ts';

/** 천궁-Ⅱ, 물리학Ⅰ; not that of a chapter, or of shaking: 진도Ⅲ. */
const ROMAN = /(?<=[가-힣]-?)(?<!진도)[Ⅰ-Ⅸ]/g;
const GREEK: Record<string, string> = {
  α: '알파',
  β: '베타',
  γ: '감마',
  δ: '델타',
  λ: '람다',
  σ: '시그마',
  ω: '오메가',
};
/** ㄱ씨, ㄴ(45)씨, ㄷ병원 */
const JAMO = /(?<![ㄱ-힣])[ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ](?=(씨)|[가-힣]{2}|[군양](?![가-힣])| 씨|\(\d)/g;
const JAMO_NAMES: Record<string, string> = {
  ㄱ: '기역',
  ㄴ: '니은',
  ㄷ: '디귿',
  ㄹ: '리을',
  ㅁ: '미음',
  ㅂ: '비읍',
  ㅅ: '시옷',
  ㅇ: '이응',
  ㅈ: '지읒',
  ㅊ: '치읓',
  ㅋ: '키읔',
  ㅌ: '티읕',
  ㅍ: '피읖',
  ㅎ: '히읗',
};
/** Names that are kept back: 김○○, OO초등학교. */
const KEPT_BACK =
  /[○〇◯]{2,4}|(?<=[가-힣])[○〇◯]|(?<![A-Za-z\d])O{2,3}(?=[가-힣])|(?<=[가-힣])OO(?![A-Za-z\d])|(?<![A-Za-z\d])OOO(?![A-Za-z\d])/g;

/** Reads what engines pass over or guess at: Roman figures, Greek letters, and the signs that stand for a name. */
export function readSingleSigns(text: string): string {
  return text
    .replace(JAMO, (letter, person) => `${JAMO_NAMES[letter]}${person ? ' ' : ''}`)
    .replace(KEPT_BACK, (circles) => '땡'.repeat(circles.length))
    .replace(/([αβγδλσω])(-?)/g, (_, letter, dash) => `${GREEK[letter]}${dash && ' '}`)
    .replace(ROMAN, (figure) => englishNumber(readRoman(figure)))
    .replace(/[Ⅰ-Ⅻ]/g, readRoman);
}

/** @param figure one sign, Ⅰ to Ⅻ */
function readRoman(figure: string): string {
  return String(figure.charCodeAt(0) - 0x215f);
}
