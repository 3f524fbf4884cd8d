import { describe, expect, it } from 'vitest';
import { fits, prepareText } from '../../../src/notes/search/fits.ts';
import { parseQuery } from '../../../src/notes/search/query.ts';
import { searchableText } from '../../../src/notes/search/searchable-text.ts';
import { makeNote, stories } from './stories.ts';

const ALL = Object.entries(stories).map(([name, note]) => ({
  name,
  text: prepareText(searchableText(note)),
}));

function find(query: string, isComposing: boolean): string {
  const parsed = parseQuery(query, isComposing);
  return ALL.filter(({ text }) => fits(parsed, text))
    .map(({ name }) => name)
    .join(' ');
}

const EVERYTHING = Object.keys(stories).join(' ');

/** What is typed, and the names of all notes that it finds, in their order. */
type Row = [query: string, found: string];

const finished: Record<string, Row[]> = {
  'a word': [
    ['경제', 'council'],
    ['사회적경제', 'council'],
    ['연대회의', 'council'],
    ['대회', 'council'],
    ['총회를', 'council'],
    ['정기총회', 'council'],
    ['새빛', 'bridge'],
    ['대교', 'bridge'],
    ['가람', 'bridge dots'],
    ['가람시는', 'bridge'],
    ['마을', 'decomposed finals'],
    ['골목', 'remarks reporters'],
    ['새', 'bridge council president hyphens memo remarks'],
    ['없는낱말', ''],
    ['가람시장', ''],
    ['회의총', ''],
  ],
  'several words': [
    ['총회 연대', 'council'],
    ['연대 총회', 'council'],
    ['총회 노조', ''],
    ['예시일보 새해', 'president'],
    ['가람 새빛', 'bridge'],
    ['새빛대교 홍보람', 'bridge'],
    ['새빛 새빛', 'bridge'],
    ['  공장   도담 ', 'chips'],
    ['새 인사', 'president'],
  ],
  'a phrase in quotes': [
    ['"새 의장"', 'council'],
    ['"의장을 새"', ''],
    ['“새빛대교 개통식”', 'bridge'],
    ['"AI 반도체" 착공', 'chips'],
    ['"AI 반도체', 'chips'],
    ['"새해"를', 'president'],
    ['"시 새"', 'bridge'],
    ['"빛대교  개통"', 'bridge'],
    ['"문단 처음 이어진"', 'borders'],
    ['"끝. 둘째"', ''],
    ['"새\n\n의장"', 'council'],
    ['"새 "', 'council memo'],
    ['가람""', 'bridge dots'],
  ],
  initials: [
    ['ㄷㅌㄹ', 'president hanjaPresident'],
    ['ㄷㅌㄹㅇ', 'president'],
    ['대ㅌㄹ', 'president hanjaPresident'],
    ['ㄷ통령', 'president hanjaPresident'],
    ['ㅅㅂㄷㄱ', 'bridge'],
    ['ㅅㅎㅈㄱㅈ', 'council'],
    ['ㄲ', 'compatibility network decomposed dots memo borders twins'],
    ['ㅃㄲㄱ', 'twins'],
    ['ㅉㅉ', 'twins'],
    ['ㅋㅋㅋ', 'laughing'],
    ['ㅋㄱ', 'laughing'],
    ['ㅎㅂㄹ', 'bridge'],
    ['ㄱㅎㅇㄱ', 'tags'],
    ['aiㅂㄷㅊ', 'chips'],
    ['5ㅅㄷ', 'network'],
    ['"ㅅㅂㄷㄱ ㄱㅌㅅ"', 'bridge'],
    ['"ㅎ ㅈ"', 'quotes'],
    ['ㅅㅂ ㄱㅌ', 'bridge'],
    ['ㄳ', 'compatibility memo sauce'],
    ['ㄱㅅ', 'compatibility memo sauce'],
  ],
  hanja: [
    ['대통령', 'president hanjaPresident'],
    ['大統領', 'hanjaPresident'],
    ['大', 'hanjaPresident'],
    ['미 대선', 'election'],
    ['"미 대선"', 'election'],
    ['美', 'election'],
    ['美 대선', 'election'],
    ['여야', 'parties'],
    ['與野', 'parties'],
    ['ㅇㅇ ㅂㅅ', 'council parties borders'],
    ['전 의장', 'parties'],
    ['"전(전) 의장"', 'parties'],
    ['여교사', 'compatibility'],
    ['女교사', 'compatibility'],
    ['\uf981교사', 'compatibility'],
    ['李대표', 'compatibility'],
    ['이대표', 'compatibility'],
    ['中', ''],
  ],
  'Latin letters and digits': [
    ['AI반도체', 'chips'],
    ['ai 반도체', 'chips'],
    ['ａｉ', 'chips'],
    ['5G', 'network'],
    ['5g', 'network'],
    ['g', 'network'],
    ['5세대', 'network'],
    ['K-팝', 'music'],
    ['k‑팝', 'music'],
    ['K팝', 'music'],
    ['wi-fi', 'network'],
    ['abc', 'wide'],
    ['abc방송', 'wide'],
    ['"abc방송"', ''],
    ['"abc 방송"', 'wide'],
    ['(주)나눔', 'wide'],
    ['ガ게', 'wide'],
    ['1,234억', 'money'],
    ['1234억', 'money'],
    ['234억', 'money'],
    ['12,500', 'money'],
    ['1만2000명', 'music'],
    ['3.5%', 'money'],
    ['3,5%', ''],
    ['jane', 'reporters'],
    ['c++', 'symbols'],
    ['(80)', 'symbols'],
    ['[단독]', 'symbols'],
    ['$5.00?', 'symbols'],
    ['5.00', 'symbols'],
    ['5x00', ''],
    ['예*', 'symbols'],
    ['.*', ''],
  ],
  'letters that are written in several ways': [
    ['독서'.normalize('NFD'), 'decomposed'],
    ['독서', 'decomposed'],
    ['새빛대교'.normalize('NFD'), 'bridge'],
    ["'헌 집'", 'quotes'],
    ['‘헌', 'quotes'],
    ['한·중·일', 'dots'],
    ['한ㆍ중ㆍ일', 'dots'],
    ['한중일', 'dots'],
    ['"한중일"', ''],
    ['서울-가람', 'dots'],
    ['3∼4회', 'dots'],
    ['오간다...끝', 'dots'],
    ['도서관', 'hyphens'],
    ['이용자', 'hyphens'],
    ['도\u00ad서관', 'hyphens'],
  ],
  'what the user wrote, and who wrote the article': [
    ['홍보람', 'bridge'],
    ['사회부', 'bridge'],
    ['나도현 탐사팀', 'reporters'],
    ['누리신문', 'council reporters'],
    ['지역', 'bridge'],
    ['보고서', 'memo'],
    ['"것 다음"', 'memo'],
    ['기후위기', 'tags'],
    ['물', 'tags'],
    ['"물 관리"', 'tags'],
    ['반박', 'remarks'],
    ['밑줄 빵집', 'remarks'],
    ['인용구', ''],
  ],
  'what stands on two sides of a border': [
    ['달맞이꽃밭', ''],
    ['"달맞이 꽃밭"', ''],
    ['달맞이 꽃밭', 'borders'],
    ['"열려 고을방송"', ''],
    ['"사회 지역"', ''],
    ['"기후위기 물"', ''],
    ['"찾기 밑줄"', ''],
  ],
  'an unfinished syllable, which is a finished one here': [
    ['도', 'parties chips network hyphens reporters sauce'],
    ['독', 'decomposed symbols'],
    ['총호', ''],
    ['대토', ''],
    ['닥', ''],
    ['ㅗ', ''],
  ],
  nothing: [
    ['', EVERYTHING],
    ['  ', EVERYTHING],
    ['""', EVERYTHING],
    ['" "', EVERYTHING],
    ['\u200b', EVERYTHING],
  ],
};

describe.each(Object.entries(finished))('a query of %s', (_, rows) => {
  it.each(rows)('%s', (query, found) => {
    expect(find(query, false)).toBe(found);
  });
});

const open: Record<string, Row[]> = {
  'without a final': [
    ['새빛대', 'bridge'],
    ['도다', 'chips'],
    ['도담저', 'chips'],
    ['대토', 'president hanjaPresident'],
    ['대통려', 'president hanjaPresident'],
    ['대토'.normalize('NFD'), 'president hanjaPresident'],
    ['ai바', 'chips'],
    ['k-파', 'music'],
    ['나도혀', 'reporters'],
    ['까', 'memo twins'],
    ['가', 'bridge election chips dots hyphens memo remarks sauce finals symbols'],
    ['"새 으', 'council'],
  ],
  'whose vowel can be composed further': [
    ['총호', 'council'],
    ['도서고', 'hyphens'],
    ['도서과', 'hyphens'],
    ['고ㅣ', ''],
    ['기후우', 'tags'],
    ['구', 'president wide laughing remarks sauce'],
    ['궤', 'sauce'],
    ['괴', 'sauce'],
    ['과', 'hyphens tags sauce'],
    ['기후위', 'tags'],
  ],
  'whose final may move on': [
    ['대통령', 'president hanjaPresident'],
    ['댙', 'president hanjaPresident'],
    ['대톨', ''],
    ['도석', 'hyphens'],
    ['돗', 'hyphens'],
    ['독', 'decomposed symbols'],
    ['뻐꾹', 'twins'],
    ['깣', 'twins'],
    ['기훙', 'tags'],
    ['낟', 'reporters'],
  ],
  'whose final may become a cluster': [
    ['갑', 'sauce finals symbols'],
    ['넉', 'finals'],
    ['달', 'bridge election borders finals'],
    ['안', 'parties finals'],
  ],
  'with a cluster': [
    ['값', 'sauce finals symbols'],
    ['넋', 'finals'],
    ['닭', 'finals'],
    ['돇', 'decomposed'],
    ['갃', ''],
  ],
  'that ends with something else': [
    ['ㄷㅌㄹ', 'president hanjaPresident'],
    ['대통ㄹ', 'president hanjaPresident'],
    ['독ㅅ', 'decomposed'],
    ['짹ㅉ', 'twins'],
    ['만2', 'music'],
    ['5', 'network money symbols'],
    ['', EVERYTHING],
  ],
  'in all but its last syllable': [
    ['경제 총호', 'council'],
    ['총호 경제', ''],
    ['대토 ', ''],
    ['대토 새', ''],
    ['"대토"', ''],
    ['“대토”', ''],
    ['"대토', 'president hanjaPresident'],
    ['대토\u3000', ''],
    ['대토령', ''],
    ['대토,', ''],
  ],
};

describe.each(Object.entries(open))('an open query %s', (_, rows) => {
  it.each(rows)('%s', (query, found) => {
    expect(find(query, true)).toBe(found);
  });
});

it('has no story that no query finds', () => {
  const rows = [...Object.values(finished), ...Object.values(open)].flat();
  const found = new Set(
    rows.filter(([, names]) => names !== EVERYTHING).flatMap(([, names]) => names.split(' ')),
  );
  expect(Object.keys(stories).filter((name) => !found.has(name))).toEqual([]);
});

describe('a word that a page writes in another way', () => {
  it.each([
    ['북미정상회담', '북미 정상회담 앞두고', true],
    ['북미정상회담', '북·미 정상 회담 앞두고', true],
    ['금리인상', '기준금리 인상', true],
    ['금리인ㅅ', '기준금리 인상', true],
    ['5만원', '5만 원을 냈다', true],
    ['12월3일', '지난 12월 3일', true],
    ['한미', '한·미 훈련', true],
    ['한미', '한-미 훈련', true],
    ['한·미', '한미 훈련', true],
    ['미중', '美·中 갈등', true],
    ['6.25', '6·25전쟁', true],
    ['12·3', '12.3 비상계엄', true],
    ['GTX-A', 'GTX A노선', true],
    ['GTX-A노선', 'GTX A 노선', true],
    ['코로나19', '코로나-19', true],
    // What only stands side by side is another thing.
    ['경기도', '경기 도중', false],
    ['대통령실', '대통령 실언', false],
    ['한미', '한 미국인', false],
    ['한·미', '한 미국인', false],
    ['금리인상', '금리\n\n인상', false],
    ['12', '1 2', false],
    ['625', '6·25', false],
    ['notable', 'no table', false],
    ['"금리인상"', '금리 인상', false],
    ['" ㅋ"', 'abc xyz', false],
    ['" ㅋ"', '하하 ㅋ', true],
    ['ㄱㄹㅇㅅ', '금리 인상', false],
  ])('%s: %s', (query, text, isFound) => {
    const prepared = prepareText(searchableText(makeNote({ text })));
    expect(fits(parseQuery(query, false), prepared)).toBe(isFound);
  });
});
