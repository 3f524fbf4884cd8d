import { remember } from '../remember.ts';
import { spellDatesInNumbers } from './english-dates.ts';
import { LABEL_ENDINGS, MODIFIED_WORDS, PUBLISHED_WORDS, WORDS_BEFORE_LABEL } from './time-labels.ts';

/**
 * A point in time as far as a text tells it.
 * `epochSeconds` are whole seconds since 1970 in UTC; of a day, those at which it begins in Korea.
 */
export type Moment = { epochSeconds: number; precision: 'second' | 'minute' | 'day' };
/** A time found in running text, with what its label says it is; null without a label. */
export type LabelledMoment = Moment & { label: Label | null };
export type Label = 'published' | 'modified';
type LabelBehind = { label: Label; length: number };

/** UTC+9, in seconds. */
const KOREAN_OFFSET = 9 * 3600;
/** Room in a line; what stands in the next may be the length of a film. */
const ROOM = String.raw` \t\u00a0`;
/** However many: of one that may be there or not an engine writes all that follows twice. */
const GAP = `[${ROOM}]*`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const DATE = String.raw`${YEAR}${GAP}[-./년]${GAP}(\d{1,2})${GAP}[-./월]${GAP}(\d{1,2})(?:${GAP}(?:일|\.(?!\d{3})))?`;
const ENGLISH_DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const WEEKDAY = String.raw`,?[${ROOM}]*(?:[([]${GAP}(?:[월화수목금토일](?:요일)?|[月火水木金土日]|${ENGLISH_DAY})${GAP}[)\]]|[월화수목금토일](?:요일|(?=[${ROOM}]+\d{1,2}:\d\d))|${ENGLISH_DAY}(?![a-z]))?`;
const CLOCK = String.raw`(?:(오전|오후|AM|PM|am|pm)\s*)?(\d{1,2})${GAP}(?::|시(?!간))${GAP}(?:(\d{1,2})(?:${GAP}분)?(?::(\d{2})(?:\.\d+)?|\s(\d{1,2})${GAP}초)?)?(?:${GAP}(AM|PM|am|pm|[ap]\.m\.|(?:오전|오후)(?=\s*(?:$|[\n|·,)]))))?`;
const ZONE = String.raw`(?:${GAP}(Z|(?:GMT|UTC)?[+-]\d{2}:?\d{2}(?![-./]?\d)|GMT|UTC|KST))?`;
/** What stands between a date and its clock; a dash and a slash only where a clock is sure to follow. */
const TO_CLOCK = String.raw`(?:[${ROOM}T,|([]*|${GAP}[·ㅣ│/–-][${ROOM}](?=\d{1,2}:\d\d|오[전후]))`;
const MOMENT = new RegExp(String.raw`(?<![\d.])${DATE}(?:${WEEKDAY}${TO_CLOCK}${CLOCK}${ZONE})?`, 'g');
/** A labelled date whose clock has the next line for itself: `<dt>입력</dt><dd>2026.01.06</dd><dd>18:05</dd>`. */
const PARTED = new RegExp(
  String.raw`(?<=(?:입력|등록|승인|수정)\s*[:：]?\s*${DATE})[${ROOM}]*\n\s*(?=\d\d:\d\d(?::\d\d)?\s*(?:\n|$))`,
  'g',
);
/** "26.01.06" is a date only with a clock behind it or a label before it. */
const SHORT_YEAR = new RegExp(
  String.raw`(?<![\d.-])\d\d(?=(?:\.\d\d\.|\/\d\d\/|-\d\d-)\d\d\.?\s+\d\d?:\d\d)|(?<=(?:입력|등록|승인)${GAP}[:：]?${GAP})\d\d(?=\.\d\d\.\d\d(?!\d))`,
  'g',
);
/** Asked first, since hardly a page prints its years short. */
const MAY_BE_SHORT = /(?<!\d)\d\d[./-]\d\d[./-]\d\d(?!\d)/;
/** "’26-01-06 18:05": it stands for the rest of the year. */
const APOSTROPHE = /[‘’'](?=\d\d[./-]\d\d[./-]\d\d)/g;
const WORD_BEHIND = /^[ \t]*([가-힣]{2,6})(?![가-힣])/;
/** A label that stands alone between its time and a separator or the end of the line. */
const LABEL_BEHIND = new RegExp(String.raw`${WORD_BEHIND.source}[ \t]*(?:[|│ㅣ/·,)]\s*|(?=\n)|$)`);
/** Between two times a word labels the first where the second has its own behind it as well. */
const LABEL_IN_ROW = new RegExp(
  String.raw`${WORD_BEHIND.source}[ \t]+(?=${DATE}${WEEKDAY}[${ROOM}T,|([]*${CLOCK}[ \t]*(?<next>[가-힣]{2,6})(?![가-힣]))`,
);
/** Characters of a machine-made time that are read. */
const LONGEST_VALUE = 200;
/** Up to the year 2033: a 2 in front begins a date. */
const EPOCH = /^(1\d{9})(?:\d{3})?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?$/;

const PUBLISHED = labelEnding(`${PUBLISHED_WORDS}|기사원문|Posted|Registered`, 'on');
const MODIFIED = labelEnding(
  String.raw`${MODIFIED_WORDS}|최종 ?편집|(?:^|\n)\s*편집|Update|Modified|Edited`,
  '됨|on',
);

/** What stands right before a time, of any of these words. */
function labelEnding(words: string, endings: string): RegExp {
  return new RegExp(
    String.raw`${WORDS_BEFORE_LABEL}(?:${words})(?: ?(?:${LABEL_ENDINGS}|${endings}))?\s*[:：|\][(]*\s*$`,
    'i',
  );
}

/**
 * Finds the times in a text.
 * @param printed as printed, e.g. "등록 2023-02-27 15:26수정 2023-02-28 11:25"; a time without a zone is Korean time (UTC+9)
 */
export function findMoments(printed: string): readonly LabelledMoment[] {
  return DIGITS.test(printed) ? readMoments(printed) : NONE;
}

/** A text with its dates as MOMENT reads them: with whole years, in numbers. */
function spellDates(text: string): string {
  const whole = MAY_BE_SHORT.test(text) ? text.replace(APOSTROPHE, '').replace(SHORT_YEAR, '20$&') : text;
  return spellDatesInNumbers(whole);
}

/** Whether a text has a time, or a day, in it. */
export function hasMoment(text: string): boolean {
  return findMoments(text).length > 0;
}

/** Whether a text has a time in it, and not the day alone. */
export function hasClock(text: string): boolean {
  return findMoments(text).some(({ precision }) => precision !== 'day');
}

/** Source of how a script tells a time: "3시간 전". */
export const RELATIVE_TIME = String.raw`(?:\d+ ?(?:초|분|시간|일|주|개월|달) ?전|(?:하루|이틀|사흘|나흘|닷새|엿새) ?전|그저께|방금(?: ?전)?)`;

const TIME_LABEL = '(?:(?:기사|최종) ?)?(?:입력|등록|승인|송고|발행|수정|업데이트) *[:：]? *';
/** Asked first, since most lines have none. */
const MAY_BE_RELATIVE = /전|어제|그저께|방금/;
const RELATIVE_TIMES = new RegExp(`(?:^| )(?:${TIME_LABEL})?${RELATIVE_TIME}(?= |$|[|,])`, 'g');
const RELATIVE_LINE = new RegExp(
  `^(?:[|│ㅣ·, ]*(?:${TIME_LABEL}(?:${RELATIVE_TIME}|어제)|${RELATIVE_TIME}))+$`,
);

/** A text without its relative times ("3시간 전"), which a script writes, and the labels before them. */
export function withoutRelativeTimes(text: string): string {
  return MAY_BE_RELATIVE.test(text) ? text.replace(RELATIVE_TIMES, ' ') : text;
}

/** Whether a line is nothing but such times: "입력 3시간 전 · 수정 8분 전". */
export function isRelativeTimes(line: string): boolean {
  return line.length <= 60 && MAY_BE_RELATIVE.test(line) && RELATIVE_LINE.test(line);
}

/** A year or the hour of a clock; asked first, since most lines hold none. */
const DIGITS = /\d\d/;
const NONE: readonly LabelledMoment[] = [];

const readMoments = remember((printed): readonly LabelledMoment[] => {
  const spelled = spellDates(printed);
  const text = spelled.includes('\n') ? spelled.replace(PARTED, ' ') : spelled;
  const found: LabelledMoment[] = [];
  let end = 0;
  let isInRow = false;
  for (const match of text.matchAll(MOMENT)) {
    const moment = fromParts(match.slice(1));
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    if (!moment) continue;
    const labelBefore = readTimeLabel(before);
    const behind: LabelBehind | null = labelBefore ? null : findLabelBehind(text.slice(end), isInRow);
    // What has labelled this time labels no other: "2026-11-23 09:05 송고 | 2026-11-23 11:25 최종수정".
    isInRow = behind !== null;
    end += behind?.length ?? 0;
    found.push({ ...moment, label: labelBefore ?? behind?.label ?? null });
  }
  return found;
});

/** @param isInRow whether the time before has its label behind it: then this one has, whatever follows */
function findLabelBehind(rest: string, isInRow: boolean): LabelBehind | null {
  const first = WORD_BEHIND.exec(rest);
  const label = first && readTimeLabel(first[1] ?? '');
  if (!label) return null;
  const alone = isInRow ? first : LABEL_BEHIND.exec(rest);
  const row = alone ? null : LABEL_IN_ROW.exec(rest);
  const isRow = row !== null && readTimeLabel(row.groups?.next ?? '') !== null;
  const behind = alone ?? (isRow ? row : null);
  return behind && { label, length: behind[0].length };
}

/** A text without its dates and times; labels stay. */
export function withoutMoments(text: string): string {
  return DIGITS.test(text) ? spellDates(text).replace(MOMENT, ' ') : text;
}

/** A text without its dates and times and the labels before them: "나도윤 기자 | 입력 2026.11.23 09:05" is "나도윤 기자 |". */
export function withoutLabelledMoments(text: string): string {
  if (!DIGITS.test(text)) return text;
  const spelled = spellDates(text);
  const kept: string[] = [];
  let end = 0;
  for (const match of spelled.matchAll(MOMENT)) {
    kept.push(withoutLabel(spelled.slice(end, match.index)));
    end = match.index + match[0].length;
  }
  return [...kept, spelled.slice(end)].join(' ');
}

function withoutLabel(before: string): string {
  return before
    .replace(MODIFIED, '')
    .replace(PUBLISHED, '')
    .replace(/(?:기사|최종|최초) ?$/, '');
}

/**
 * Reads one machine-made time.
 * @param value ISO 8601 in its looser forms, "20260321214325", "Mon, 02 Mar 2026 09:00:00 +0900", or seconds or
 *   milliseconds since 1970; a time without a zone is Korean time (UTC+9). Of several times the first counts
 * @returns null when no time is in it, or one that does not exist ("2026-02-30")
 */
export function parseMoment(value: string): Moment | null {
  return readMoment(value.trim().slice(0, LONGEST_VALUE));
}

function readMoment(value: string): Moment | null {
  const epochSeconds = Number(EPOCH.exec(value)?.[1]);
  if (epochSeconds) return { epochSeconds, precision: 'second' };
  const compact = COMPACT.exec(value);
  if (compact) {
    const [year, month, day, hour, minute, second] = compact.slice(1);
    return fromParts([year, month, day, undefined, hour, minute, second]);
  }
  const [first] = findMoments(value);
  if (first) return { epochSeconds: first.epochSeconds, precision: first.precision };
  // "Mon Nov 23 09:05:00 KST 2026", as Java prints it.
  const plain = value.replace(/(\d\d:\d\d:\d\d) ([A-Z]{3}) (\d{4})$/, '$3 $1 $2');
  if (!/^[A-Za-z]{3,9},?\s.*\d{4}.*\d:\d\d/.test(plain)) return null;
  const hasZone = /(?:[+-]\d{4}|GMT|UTC|KST)/.test(plain);
  const milliseconds = Date.parse(plain.replace('KST', '+0900') + (hasZone ? '' : ' +0900'));
  return Number.isNaN(milliseconds)
    ? null
    : { epochSeconds: Math.floor(milliseconds / 1000), precision: 'second' };
}

/** Writes a time as ISO 8601 in Korean time, e.g. "2026-11-23T09:05:00+09:00". */
export function toKoreanIso(moment: Moment): string {
  return new Date((moment.epochSeconds + KOREAN_OFFSET) * 1000).toISOString().replace(/\.\d+Z$/, '+09:00');
}

/** Whether two times, however exact, fall into one minute. */
export function isSameMinute(one: Moment, other: Moment): boolean {
  return Math.floor(one.epochSeconds / 60) === Math.floor(other.epochSeconds / 60);
}

/** What the end of a text says of the time behind it: "입력 : ", "최종수정 |". */
export function readTimeLabel(text: string): Label | null {
  if (MODIFIED.test(text)) return 'modified';
  return PUBLISHED.test(text) ? 'published' : null;
}

function fromParts(parts: (string | undefined)[]): Moment | null {
  const [year, month, day, halfBefore, hourText, minute, colonSecond, spelledSecond, halfAfter, zone] = parts;
  const second = colonSecond ?? spelledSecond;
  const hour = toHour(hourText, halfBefore ?? halfAfter);
  const numbers = [year, month, day, hour, minute ?? 0, second ?? 0].map(Number);
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = numbers;
  const utc = Date.UTC(y, mo - 1, d, h, mi, s);
  const date = new Date(Date.UTC(y, mo - 1, d));
  const isDay = date.getUTCMonth() === mo - 1 && date.getUTCDate() === d;
  // 24:00 is when the day ends.
  const isClock = (h < 24 || (h === 24 && mi === 0 && s === 0)) && mi < 60 && s < 60;
  if (!isDay || !isClock) return null;
  const precision = hourText === undefined ? 'day' : second === undefined ? 'minute' : 'second';
  return { epochSeconds: utc / 1000 - offsetOf(zone), precision };
}

function toHour(text: string | undefined, half: string | undefined): number {
  const hour = Number(text ?? 0);
  if (!half) return hour;
  const isAfternoon = /^(?:오후|p\.?m\.?)$/i.test(half);
  if (isAfternoon) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function offsetOf(zone: string | undefined): number {
  if (!zone || zone === 'KST') return KOREAN_OFFSET;
  const parts = /([+-])(\d{2}):?(\d{2})/.exec(zone);
  if (!parts) return 0;
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60;
  return parts[1] === '-' ? -seconds : seconds;
}
