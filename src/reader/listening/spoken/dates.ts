import { sinoNumber, spellDigits } from './number-words.ts';

/** 2026.11.23., 2026-11-23; 26.11.23 only with two digits each, or it may be a version. */
const DATE =
  /(?<![\d.])((?:19|20)\d\d|\d\d(?=\.\d\d\.\d\d))([-./]) ?0?([1-9]|1[0-2])\2 ?0?([1-9]|[12]\d|3[01])(?![\d-]|[./]\d)(\.?)/g;
/** 2025-26시즌, 25/26시즌: one after the other. */
const SEASON = /(?<!\d)((?:20)?\d\d)[-~/]((?:20)?\d\d)(?= ?시즌)/g;
/** 11/23(월), 11.23(월): only with the day of the week, as 11/23 may be a fraction. */
const SLASHED_DAY = /(?<![\d/.])0?([1-9]|1[0-2])[/.] ?0?([1-9]|[12]\d|3[01])\.?(?= ?\([월화수목금토일]\))/g;
const WEEKDAY = /(\d일) ?\(([월화수목금토일])\)/g;

const KNOWN_DAYS =
  '2·13|3·15?|4·(?:3|16|19|27)|5·1[68]|6·(?:3|10|15|25|27|29)|8·15|9·(?:7|1[19])|10·(?:4|15|26|29)|12·(?:3|12)';
const EVENT =
  '절|사[건태]|참사|운동|항쟁|혁명|의거|선언|(?:비상)?계엄|내란|전쟁|참전|정변|쿠데타|테러|전당|민주(?!당)|[총대지]선|지방선거|재·?보|보궐|광복|세월호|이태원|(?:서울 ?)?수복';
/** Only after a raised dot: a decimal may stand before these. */
const MEASURE =
  '대책|대출|규제|공급|부동산|주택|가계|금융|합의|군사|남북|판문점|공동|후퇴|전대|보선|정상|회담|조치|집회|총파업|학살|봉기|해전|이[전후]|국회의원|호헌|개각|법난|학생';
/** So far on in a month that it is no second item of a list. */
const LATE_DAY = '(?:1[4-9]|2\\d|3[01])';
const [MONTH, DAY] = ['(?:1[0-2]|[1-9])', '(?:[12]\\d|3[01]|[1-9])'];
/** "5·18 민주화운동"; not "1·2위" or "3·4분기". */
const EVENT_DAY = new RegExp(
  String.raw`(?<!\d[.·]?|제)(?:(${KNOWN_DAYS})(?![\d·위호심분차년월일번%])|(${MONTH}(?:·${DAY}(?= ?(?:${EVENT}|${MEASURE}))|·${LATE_DAY}(?= [가-힣])|\.${DAY}(?= ?(?:${EVENT})))))`,
  'g',
);

/** 1Q 실적; 3Q is also a quarter of a game. */
const QUARTER = /(?<![A-Za-z\d])([1-4])Q(?= ?(?:실적|영업|매출|상장|순[이익손]|전망|성장|잠정|흑자|적자))/g;
/** Months of a sentence, or behind a few years: 징역 10월, 1년 6월. */
const TERM =
  /((?:(?:징역|금고|자격정지|집행유예|정직) ?(?:\d{1,2}년 ?)?|(?<![\d'’])[1-9]년 ?)[1-9]\d?)월(?! ?\d)/g;

/** Reads dates that are written in figures, and the months that are not read as spelled. */
export function readDates(text: string): string {
  return text
    .replace(DATE, (_, year, __, month, day, dot) => `${year}년 ${month}월 ${day}일${dot && ' '}`)
    .replace(SEASON, '$1 $2')
    .replace(SLASHED_DAY, '$1월 $2일')
    .replace(WEEKDAY, '$1 $2요일')
    .replace(QUARTER, '$1분기')
    .replace(TERM, '$1개월')
    .replace(/[ㆍ・‧∙⋅]/g, '·')
    .replace(EVENT_DAY, (_, known, other) => readEventDay(known ?? other));
}

/** 6월 and 10월 lose a consonant; after the ranges, which repeat 월. */
export function readMonths(text: string): string {
  return text.replace(
    /(?<!\d)(0?6|10)월(\d?)/g,
    (_, month, day) => `${month === '10' ? '시' : '유'}월${day && ` ${day}`}`,
  );
}

/** The month as a number, the day digit by digit: 오일팔, 십이육; but 육십 and 십이십이. */
function readEventDay(event: string): string {
  const [month = '', day = ''] = event.split(/[·.]/);
  return sinoNumber(Number(month)) + (/^(?:.0|12)$/.test(day) ? sinoNumber(Number(day)) : spellDigits(day));
}
