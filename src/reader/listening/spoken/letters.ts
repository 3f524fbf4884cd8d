import { CAPITAL_WORDS } from './capital-words.ts';
import { englishNumber } from './number-words.ts';

/** From A to Z. */
const NAMES =
  '에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트'.split(
    ' ',
  );

/** R&D, A/S, AT&T */
const JOINED = /(?<![A-Za-z&/])(?:[A-Z]{1,3}&[A-Z]{1,3}|[A-Z]\/[A-Z])(?![A-Za-z&/])/g;
/**
 * 5G, 4K, 3D, G7, G20, MP3, EV6, HBM3E, K9, F1, B2B, CO2, H5N1: the figure is read in English. Not B6, which is rather a
 * vitamin.
 */
const FIGURED =
  /(?<![A-Za-z\d.,])(?:\d[GKDQ]|(?:HBM|[LPG]{0,2}DDR)\d[EX]?|G\d\d?|(?:MP|EV|[CNS]O|[CN]H|[AC-Z])\d|[A-Z]2[A-Z]|H\dN\d)(?![A-Za-z\d]|\.\d)/g;
/** K-2, F-4, SM-3 and GPT-5; what has more figures is read in Korean, and so is a plot of land: A-1. */
const ARMS = /(?<![A-Za-z])([FKU]|SM|PAC|GPT)-(\d)(?![A-Za-z\d.])/g;
/** K리그1 */
const LEAGUE = /(?<=K리그 ?)[123](?![\d~.위부])/g;
/** Between two that meet. */
const VERSUS = / ?(?<![A-Za-z])(?:VS|[Vv]s)(?![A-Za-z])\.? ?/g;
/** U.S. */
const DOTTED = /(?<![A-Za-z.])(?:[A-Z]\.){2,8}/g;
/** With its reading beside it: 사드(THAAD), 기구(NATO·나토), NATO(나토) */
const READ_BEFORE = /([가-힣]{2,9})\(([A-Z]{2,9})(?:(\))|[·,] ?)/g;
const READ_BEHIND = /(?<![A-Za-z])([A-Z]{2,9})(?:\(|[·,] ?)([가-힣]{2,9})(?![가-힣])\)?/g;
/** The small letter of mRNA, iOS, eSIM. */
const SMALL = /(?<![A-Za-z])[a-z](?=[A-Z]{2,4}(?![A-Za-z]))/g;
const CAPITALS = /(?<![A-Za-z])[A-Z]{2,9}(?![A-Za-z])/g;
/** K-뷰티, K-POP, GTX-A, F-35 */
const HYPHEN = /(?<![A-Za-z])([A-Z]{1,5})-(?=[가-힣]|[A-Z](?![a-z])|(\d))/g;
/** The last letter of F-35A. */
const MODEL = /(?<=(?<![A-Za-z])[A-Z]{1,3}-\d{1,3})[A-Z](?![A-Za-z\d])/g;
/** A씨 gets a space: 에이씨 is a curse. A(42·여) is somebody with an age. */
const SINGLE =
  /(?<![A-Za-z\d])[A-Z](?=([씨군양])|[가-힣\d]| [씨군양]|\(\d\d?[)·,])|(?<=[가-힣])[A-Z](?![A-Za-z\d])/g;

/** Spells abbreviations in Korean letter names: KBS → 케이비에스; words in small letters are left to the engine. */
export function readLetters(text: string): string {
  return text
    .replace(JOINED, spell)
    .replace(LEAGUE, englishNumber)
    .replace(/(?<![A-Za-z])No\. ?(\d{1,2})(?!\d)/g, (_, digits) => `넘버 ${englishNumber(digits)}`)
    .replace(VERSUS, ' 대 ')
    .replace(FIGURED, (name) => spell(name).replace(/\d+/g, englishNumber))
    .replace(ARMS, (_, letters, digit) => `${readCapitals(letters)}${englishNumber(digit)}`)
    .replace(DOTTED, spell)
    .replace(MODEL, spell)
    .replace(HYPHEN, (_, letters, digit) => `${readCapitals(letters)}${digit ? ' ' : ''}`)
    .replace(/(?<=[A-Z]{2})\.(?=\d)/g, ' 점 ')
    .replace(SMALL, (letter) => spell(letter.toUpperCase()))
    .replace(READ_BEFORE, (whole, reading, letters, end) => {
      return reading.endsWith(readCapitals(letters)) ? `${reading}${end ? '' : '('}` : whole;
    })
    .replace(READ_BEHIND, (whole, letters, reading) => {
      if (readCapitals(letters) !== reading) return whole;
      return `${reading}${whole.endsWith(')') && !whole.includes('(') ? ')' : ''}`;
    })
    .replace(CAPITALS, readCapitals)
    .replace(SINGLE, (letter, person) => `${spell(letter)}${person ? ' ' : ''}`);
}

/** Six letters and more are rather a word that we do not know; the engine reads it. */
function readCapitals(letters: string): string {
  return CAPITAL_WORDS.get(letters) ?? (letters.length > 5 ? letters : spell(letters));
}

function spell(letters: string): string {
  return letters
    .replace(/[A-Z]/g, (letter) => NAMES[letter.charCodeAt(0) - 65] ?? letter)
    .replace('&', '앤')
    .replace(/[./]/g, '');
}
