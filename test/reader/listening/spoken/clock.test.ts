import { expect, it } from 'vitest';
import { readClock } from '../../../../src/reader/listening/spoken/clock.ts';

it.each([
  ['10:30', '열 시 30분'],
  ['오후 2:05', '오후 두 시 5분'],
  ['오전 9:00부터', '오전 아홉 시부터'],
  ['3:20에 시작한다', '세 시 20분에 시작한다'],
  ['3:20분쯤', '세 시 20분쯤'],
  ['9:30~18:00', '아홉 시 30분~18시'],
  ['AM 10:00, 2:30 PM', '오전 열 시, 오후 두 시 30분'],
  ['00:15까지', '0시 15분까지'],
  ['오후 3:20 경기에서 이겼다', '오후 세 시 20분 경기에서 이겼다'],
])('reads %s as %s', (text, said) => {
  expect(readClock(text)).toBe(said);
});

it.each(['3:20으로 이겼다', '20:18 승리', '요한 3:16', '2:05:33', '10:75', '25:10까지', '1:1'])(
  'leaves %s',
  (text) => {
    expect(readClock(text)).toBe(text);
  },
);
