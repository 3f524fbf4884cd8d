import { expect, it } from 'vitest';
import { readAddresses } from '../../../../src/reader/listening/spoken/addresses.ts';

it.each([
  ['kim@example.com으로 보낸다', '이메일 주소로 보낸다'],
  ['(kim.jd@news.example.co.kr)', '(이메일 주소)'],
  ['https://example.com/a?b=1에서 본다.', '링크에서 본다.'],
  ['www.example.com.', '링크.'],
  ['전화 02-123-4567', '전화 공이 일이삼 사오육칠'],
  ['(02)123-4567로', '공이 일이삼 사오육칠로'],
  ['010-1234-5678', '공일공 일이삼사 오육칠팔'],
  ['1588-1234', '일오팔팔 일이삼사'],
  ['112 신고', '일일이 신고'],
  ['119에 신고했다', '일일구에 신고했다'],
  ['119 구급대', '일일구 구급대'],
  ['119로 급히 연락했다', '일일구로 급히 연락했다'],
  ['산 10-3번지', '산 10의 3번지'],
  ['9-1번 승강장, 5-3칸', '9 다시 일번 승강장, 5 다시 삼칸'],
  ['이메일: kim@example.com', '이메일 주소'],
  ['(005930)', '(공공오구삼공)'],
  ['1366에 전화한다', '일삼육육에 전화한다'],
])('reads %s as %s', (text, said) => {
  expect(readAddresses(text)).toBe(said);
});

it.each([
  '112명이 신고했다',
  '지수는 112에 그쳤다',
  '1592-1598년',
  '2026-11-23',
  '05시',
  '0.0005',
  '2-3번',
  '안동 2-1 승',
  '1-10-3번지',
  '1.119에 신고',
  '@정독',
])('sees no address in %s', (text) => {
  expect(readAddresses(text)).toBe(text);
});
