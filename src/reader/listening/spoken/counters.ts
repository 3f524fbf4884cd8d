import { nativeNumber, sinoNumber } from './number-words.ts';

/**
 * Counters that go with native numbers. Longer ones first, as 시간 begins with 시. With 번, some are numbers of their own:
 * 3번 출구, 4번 타자, 5번가.
 */
const COUNTERS =
  '명|개|살|시간|시(?!·)|마리|채|번째|번(?!가| (?:출구|타자|국도|버스|홀|후보|게이트|선수|환자))|장|권(?! 분립)|곳|가지|달|쌍|벌|송이|그루|척|자루|통|건|배|차례|군데|사람|골|잔|병|팀|편';
/** What may follow a counter; anything else makes another word of it: 개월, 개국, 장관, 배럴, 번지. */
const TAIL =
  '(?![가-힣])|[이가을를은는의에도만과와로씩째쯤께뿐당중나들전후인입다여였라경간내반]|으로|짜리|정[도각]|까지|부터|보다|마다|밖에|동안|안|미만|배기';
/** Not 제3장, 기호 3번. */
const COUNTED = new RegExp(
  String.raw`([가-힣]?)(?<!(?:(?<![가-힣])제|기호|번호) ?)(?<![\d.,~:/A-Za-z-])0?([1-9]\d?) ?(${COUNTERS})(?=(\d)|${TAIL})`,
  'g',
);
const REPEATED = new RegExp(
  String.raw`(?<![\d.,~:/-])(\d{1,4})~(\d{1,4}) ?(년|월|일(?!반)|(?:${COUNTERS})(?=${TAIL}))`,
  'g',
);
const PAIRS = ' 한두 두세 서너 네다섯 대여섯 예닐곱 일고여덟 여덟아홉'.split(' ');

/** Machines and vehicles are counted with 대 and native numbers; 3대 과제 and 20대 국회 are not. */
const MACHINES =
  /(차|차량|버스|트럭|택시|헬기|[객투착]기|드론|노트북|PC|폰|오토바이|자전거|로봇|장비)([은는이가을를도]? ?)([1-9]\d?)대/g;
/** 20대: an age. */
const AGE = /(?<![\d.,])([1-9])0대(?!\d)/g;
/** The first of 20~30대 or 20·30대. */
const FIRST_AGE = /(?<![\d.,])([1-9])0[~·](?=([1-9])0대)/g;

/** Reads figures before native counters, with ranges such as 2~3명 (두세 명) and ages such as 20대 (이십대). */
export function readCounters(text: string): string {
  return text
    .replace(
      MACHINES,
      (_, machine, space, number) => `${machine}${space || ' '}${nativeNumber(Number(number))} 대`,
    )
    .replace(FIRST_AGE, (whole, from, to) => (Number(to) - from === 1 ? sinoNumber(Number(from)) : whole))
    .replace(AGE, (_, tens) => `${sinoNumber(tens * 10)}대`)
    .replace(REPEATED, (_, from, to, unit) => readRange(Number(from), Number(to), unit))
    .replace(COUNTED, (whole, letter, digits, counter, next) => {
      const read = readCount(Number(digits), counter);
      const isWord = letter && !/[십백천만억]/.test(letter);
      return read ? `${letter}${isWord ? ' ' : ''}${read} ${counter}${next ? ' ' : ''}` : whole;
    });
}

/** @returns null where the number is read in Sino-Korean: hours of the day from 13, durations from 24 hours (주 52시간) */
function readCount(number: number, counter: string): string | null {
  if ((counter === '시' && number > 12) || (counter === '시간' && number > 23)) return null;
  return counter === '번째' && number === 1 ? '첫' : nativeNumber(number);
}

function readRange(from: number, to: number, unit: string): string {
  const pair = to === from + 1 && !/^[년월일시]$/.test(unit) ? PAIRS[from] : undefined;
  return pair ? `${pair} ${unit}` : `${from}${unit}에서 ${to}${unit}`;
}
