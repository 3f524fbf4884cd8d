import type { Article } from '../../../src/article/article.ts';
import type { SearchedNote } from '../../../src/notes/search/searchable-text.ts';
import { makeArticle } from '../../make-article.ts';

type Words = Partial<Pick<Article, 'title' | 'subtitles' | 'outlet' | 'section' | 'authors' | 'text'>> & {
  memo?: string;
  tags?: string[];
  remarks?: string[];
};

/** A note with nothing in it but these words. */
export function makeNote({ memo = '', tags = [], remarks = [], ...words }: Words): SearchedNote {
  const highlights = remarks.map((remark, at) => ({
    id: `highlight-${at}`,
    quote: '인용구',
    prefix: '',
    suffix: '',
    start: 0,
    color: 'yellow' as const,
    remark,
    createdAt: '2026-01-02T03:04:00.000Z',
  }));
  const article = makeArticle({ title: '', outlet: null, text: '', ...words });
  return { article, highlights, memo, tags };
}

const reporter = (name: string, affiliation: string | null = null) => ({ name, affiliation, email: null });

/** Invented notes, each for what its name says. */
export const stories: Readonly<Record<string, SearchedNote>> = {
  bridge: makeNote({
    title: '가람시 새빛대교 개통식 연기',
    outlet: '예시일보',
    section: ['사회', '지역'],
    authors: [reporter('홍보람', '사회부 기자')],
    text: '가람시는 새빛대교 개통식을 한 달 미룬다고 밝혔다.\n\n시민들은 아쉬워했다.',
  }),
  council: makeNote({
    title: '한빛사회적경제연대회의, 정기총회 열어',
    outlet: '누리신문',
    text: '한빛사회적경제연대회의는 정기총회를 열고 새 의장을 뽑았다.',
  }),
  president: makeNote({
    title: '대통령의 새해 인사',
    outlet: '예시일보',
    text: '대통령은 새해를 맞아 국민에게 인사했다.',
  }),
  hanjaPresident: makeNote({ title: '大統領 담화문 전문', text: '담화문은 세 쪽이다.' }),
  election: makeNote({ title: '美 대선, 달라진 유세장', text: '유세장마다 노래가 울렸다.' }),
  parties: makeNote({ title: '與野, 예산안 두고 밤샘', text: '예산안 처리는 미뤄졌다. 전(前) 의장도 왔다.' }),
  compatibility: makeNote({ title: '\uf981교사 \uf9e1대표', text: '모임을 꾸렸다.' }),
  chips: makeNote({ title: 'AI반도체 공장 착공', text: 'AI 반도체를 만드는 도담전자가 공장을 짓는다.' }),
  network: makeNote({ title: '5G 다음은 6G', text: '5세대보다 빠르다. Wi-Fi도 바뀐다.' }),
  music: makeNote({ title: 'K-팝 나래단 공연', text: 'K팝 팬 1만2,000명이 모였다.' }),
  money: makeNote({
    title: '예산 1,234억원 늘어',
    text: '모두 12,500원을 더 낸다. 지난해보다 3.5％ 올랐다.',
  }),
  decomposed: makeNote({
    title: '독서 모임 꾸린 마을'.normalize('NFD'),
    text: '책을 돌려 읽는다.'.normalize('NFD'),
  }),
  wide: makeNote({ title: 'ＡＢＣ　방송 개국', text: '㈜나눔의 ｶﾞ게' }),
  quotes: makeNote({ title: '“다시 짓자” 외친 시장', text: '‘헌 집’을 두고 말이 많다.' }),
  dots: makeNote({ title: '한ㆍ중・일 청소년 교류', text: '서울–가람 3~4회 오간다…끝' }),
  hyphens: makeNote({ title: '도\u00ad서\u200b관 새로 열어', text: '이용\u2060자가 늘었다.' }),
  laughing: makeNote({ title: '웃음 연구', memo: '재밌다 ㅋㅋㅋ 진짜', text: '크게 웃으면 좋다.' }),
  memo: makeNote({
    title: '철새 돌아온 늪',
    memo: '나중에 보고서에 쓸 것\n다음 주까지',
    text: '흑두루미가 왔다.',
  }),
  tags: makeNote({ title: '빗물 저금통', tags: ['기후위기', '물 관리'], text: '빗물을 모은다.' }),
  remarks: makeNote({
    title: '골목 빵집',
    remarks: ['반박 자료 찾기', '밑줄 좋음'],
    text: '빵 굽는 냄새가 난다.',
  }),
  reporters: makeNote({
    title: '밤길 밝힌 등불',
    outlet: '누리신문',
    authors: [reporter('나도현', '탐사팀'), reporter('Jane Doe')],
    text: '골목마다 등불이 걸렸다.',
  }),
  borders: makeNote({
    title: '달맞이',
    subtitles: ['꽃밭 열려'],
    outlet: '고을방송',
    text: '첫 문단 끝.\n\n둘째 문단 처음\n이어진 줄',
  }),
  sauce: makeNote({ title: '과일값과 괴산 옥수수', text: '궤도에 오른 귀농, 의사도 왔다.' }),
  finals: makeNote({ title: '닭장 없앤 마을', text: '값이 싸고 넋을 놓고 앉다.' }),
  twins: makeNote({ title: '까치와 뻐꾸기', text: '쌍둥이처럼 짹짹댄다.' }),
  symbols: makeNote({ title: 'C++ 배우는 할머니 (80)', text: '[단독] 값이 $5.00? 100% 예*' }),
};
