import { nativeNumber } from './number-words.ts';
import { isNearScore } from './scores.ts';

/** With the words before and behind that tell a time of day. */
const CLOCK =
  /(?<![\d:.])(?=\d)(?<=(오[전후]|새벽|아침|낮|저녁|밤|시[각간]|~)? ?)([01]?\d|2[0-4]):([0-5]\d)(?![\d:])(?=( ?(?:분|까지|에|부터|께|쯤|~))?)분?/g;

/** AM 10:00, 2:30 PM */
const HALF = /(?<![A-Za-z])([AP])M ?(?=\d{1,2}:\d\d)|(?<!\d)(\d{1,2}:\d\d) ?([AP])M(?![A-Za-z])/g;

/** Reads times of day such as 10:30; a score such as 3:20 and a chapter with its verse are left. */
export function readClock(text: string): string {
  const told = text.replace(HALF, (_, first, time = '', last) => {
    return `${(first ?? last) === 'A' ? '오전' : '오후'} ${time}`;
  });
  return told.replace(CLOCK, (whole, before, hour, minute, behind, index) => {
    const isTold = before || behind || (hour.length > 1 && !isNearScore(told, index, index + whole.length));
    return isTold ? `${readHour(Number(hour))}${minute === '00' ? '' : ` ${Number(minute)}분`}` : whole;
  });
}

function readHour(hour: number): string {
  return hour > 0 && hour < 13 ? `${nativeNumber(hour)} 시` : `${hour}시`;
}
