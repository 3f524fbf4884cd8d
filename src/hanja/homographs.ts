import type { HanjaEntry } from './table.ts';

const GOLD = { reading: '금', ko: '금, 금메달; 금처럼 비쌈', en: 'gold; as dear as gold' };
/** What is made of gold, dealt in it or has its price, and numbers of medals: 金값, 金ETF, 金사과, 金 3개. */
const GOLDEN =
  /^ ?(?:\d|값|가격|시세|선물|현물|테크|투자|펀드|거래|통장|매[입수도]|보유|수요|메달|괴|반지|수저|배지|사과|배추|상추|딸기|ETF|치(?![가-힣])|겹살|징어)/;

/**
 * The reading and meaning of a row where it stands: 金 is a surname in 金총리, and gold in 金값 and 과징金.
 * @param before the letter before it, "" at the beginning of the text
 * @param after the text behind it
 */
export function readInPlace<Entry extends Pick<HanjaEntry, 'hanja'>>(
  entry: Entry,
  before: string,
  after: string,
): Entry {
  if (entry.hanja !== '金') return entry;
  return /[가-힣]/.test(before) || GOLDEN.test(after) ? { ...entry, ...GOLD } : entry;
}
