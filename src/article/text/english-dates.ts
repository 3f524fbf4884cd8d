const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})`;
/** "May 20", "May. 20", "May.20". */
const DAY_GAP = String.raw`(?:\.\s*|\s+)`;
const YEAR_GAP = String.raw`(?:,\s*|\s+)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`((?:19|20)\d\d)`;
/** What may stand between a date and its clock time. */
const GAP = String.raw`(?:\s*(?:[-–,|·]|at)?\s+(?=\d{1,2}:\d\d))?`;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}${DAY_GAP}${DAY}${YEAR_GAP}${YEAR}\b${GAP}`, 'gi');
const DAY_FIRST = new RegExp(String.raw`\b${DAY}\s+${MONTH}\.?${YEAR_GAP}${YEAR}\b${GAP}`, 'gi');

/**
 * Writes the English dates of a text in numbers, where they stand: "May 20, 2024 - 9:05 am" as "2024-05-20 9:05 am".
 * English editions print them, and so do blog systems that were never translated.
 */
export function spellDatesInNumbers(text: string): string {
  if (!/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text)) return text;
  return text
    .replace(MONTH_FIRST, (_whole, month, day, year) => spell(year, month, day))
    .replace(DAY_FIRST, (_whole, day, month, year) => spell(year, month, day));
}

function spell(year: string, month: string, day: string): string {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} `;
}
