import { readAddresses } from './spoken/addresses.ts';
import { findDashedRanges, readFractionsAndSigns, readPrices } from './spoken/amounts.ts';
import { readClock } from './spoken/clock.ts';
import { readCounters } from './spoken/counters.ts';
import { readDates, readMonths } from './spoken/dates.ts';
import { readLetters } from './spoken/letters.ts';
import { readMarks } from './spoken/marks.ts';
import { writePlainSigns } from './spoken/plain-signs.ts';
import { readScores } from './spoken/scores.ts';
import { readSingleSigns } from './spoken/single-signs.ts';
import { readUnits } from './spoken/units.ts';

/**
 * In this order: what is written in figures and marks is told apart first (an address, a date, a time, a score), then
 * amounts, then single letters and marks.
 */
const STEPS = [
  writePlainSigns,
  readAddresses,
  readDates,
  readClock,
  readScores,
  readPrices,
  findDashedRanges,
  readCounters,
  readMonths,
  readFractionsAndSigns,
  readUnits,
  readSingleSigns,
  readLetters,
  readMarks,
];

/**
 * Writes a Korean text the way it is said, where speech engines get it wrong: 3㎏ → 3킬로그램, 3명 → 세 명, KBS →
 * 케이비에스, 3-2로 이겼다 → 3 대 2로 이겼다. Figures that engines read well (3년, 123명, 3.5) and plain words stay.
 * Steps are linear in the text's length; no pattern uses `\p{…}`, which costs a page a millisecond each to compile.
 */
export function toSpokenKorean(text: string): string {
  return STEPS.reduce((spoken, read) => read(spoken), text);
}
