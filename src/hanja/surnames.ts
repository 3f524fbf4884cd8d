import type { HanjaRow } from './table.ts';

/**
 * Surnames, which headlines print for a politician everyone knows. 韓, 南, 高, 全, 車 and 王 stand in other lists, as
 * their other meaning is the more frequent one.
 */
export const SURNAMES: readonly HanjaRow[] = [
  ['金', '김', '김씨; 금, 금메달', 'Kim (surname); gold'],
  ['李', '이', '이씨', 'Lee (surname)'],
  ['朴', '박', '박씨', 'Park (surname)'],
  ['尹', '윤', '윤씨', 'Yoon (surname)'],
  ['文', '문', '문씨; 글', 'Moon (surname); writing'],
  ['崔', '최', '최씨', 'Choi (surname)'],
  ['鄭', '정', '정씨', 'Chung (surname)'],
  ['姜', '강', '강씨', 'Kang (surname)'],
  ['趙', '조', '조씨', 'Cho (surname)'],
  ['曺', '조', '조씨', 'Cho (surname)'],
  ['張', '장', '장씨', 'Chang (surname)'],
  ['林', '임', '임씨; 숲', 'Lim (surname); forest'],
  ['吳', '오', '오씨', 'Oh (surname)'],
  ['徐', '서', '서씨', 'Suh (surname)'],
  ['申', '신', '신씨', 'Shin (surname)'],
  ['權', '권', '권씨; 권력, 권리', 'Kwon (surname); power'],
  ['黃', '황', '황씨; 누런색', 'Hwang (surname); yellow'],
  ['安', '안', '안씨', 'Ahn (surname)'],
  ['宋', '송', '송씨', 'Song (surname)'],
  ['柳', '유', '유씨', 'Yoo (surname)'],
  ['劉', '유', '유씨', 'Yoo (surname)'],
  ['洪', '홍', '홍씨', 'Hong (surname)'],
  ['秋', '추', '추씨; 가을', 'Choo (surname); autumn'],
  ['羅', '나', '나씨', 'Na (surname)'],
  ['元', '원', '원씨; 으뜸', 'Won (surname); first'],
  ['盧', '노', '노씨', 'Roh (surname)'],
  ['白', '백', '백씨; 흰색', 'Paik (surname); white'],
  ['沈', '심', '심씨', 'Shim (surname)'],
  ['朱', '주', '주씨', 'Joo (surname)'],
  ['潘', '반', '반씨', 'Ban (surname)'],
  ['孫', '손', '손씨; 손자', 'Sohn (surname); grandson'],
  ['許', '허', '허씨', 'Huh (surname)'],
  ['習', '시', '시진핑 중국 주석', 'Xi Jinping of China'], // the sound is 습, but the man is called 시
  ['明', '명', '이재명 대통령; 밝음', 'Lee Jae-myung; bright'],
];
