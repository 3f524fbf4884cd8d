import { describe, expect, it } from 'vitest';
import { mayTell } from '../../src/declutter/shape/telling.ts';
import { BOX_PHRASES, isBoxHeading, isWeakBoxHeading } from '../../src/phrases/box-headings.ts';

describe('headings', () => {
  it('are all among what is looked at', () => {
    const spaced = BOX_PHRASES.map((phrase) => phrase.split('').join(' ').toUpperCase());
    expect([...BOX_PHRASES, ...spaced].filter((phrase) => !mayTell(phrase))).toEqual([]);
  });

  it.each(['가온일보 픽', '추천! 새빛플러스', '지금 이 기사 인기', 'HOT'])(
    '"%s" heads a box where it stands as a title',
    (text) => {
      expect(isWeakBoxHeading(text)).toBe(true);
      expect(isBoxHeading(text)).toBe(false);
    },
  );

  it.each([
    '인/기/기/사',
    '가온일보에서 직접 확인하세요.',
    '이 기사와 함께 찾는 글',
    '다른 독자는 이것도 봤어요',
    '다른 분들이 이 기사도 읽었어요',
    "에디터's PICK",
    '📌 지금 많이 읽는 건강 기사',
    '이 기사를 본 이용자들이 함께 많이 본 기사',
    '이 뉴스를 본 시청자가 다음에 본 영상',
    '다음 영상 자동재생 5초 전',
    '실시간 이슈 키워드',
    'TOP 5',
    '지금, 이 뉴스',
    '기자들이 뽑은 오늘의 뉴스',
    '놓치지 마세요',
    '다른 독자가 본 기사',
    '이런 글은 어때요?',
    '이런 아티클은 어때요?',
    '이 기사도 추천해요',
    '가온일보 단독',
    '이번 주 조회수 TOP',
    '🔥 많이들 읽으셨어요',
    '놓치면 아쉬운 뉴스',
    '지금 언니들이 읽는 글',
    '투자자들이 방금 읽은',
    '지금 독자들이 머무는 곳',
    '입소문 난 우리 지역 뉴스',
    '지금, 시민들이 멈춰 읽은 글',
    '편집기자가 밑줄 친 기사',
    '당신이 좋아할 이야기',
    '이 글을 읽은 분들의 다음 선택',
    '많이 튼 영상',
    '이 글이 좋았다면',
    '이 뉴스 어때',
    '이 기사를 본 사람',
    '직장인이 읽은 글',
    '우리 동네 이웃이 찾은 곳',
    '이런 뉴스 어때요',
    '주목! 이 기사',
    '이슈 NOW',
    '시선집중',
    '당신만 안 본 뉴스',
    '관심뉴스',
    '이어 볼 기사',
    '눈길 끄는 뉴스',
    '뉴스토픽',
    "Don't Miss",
    '지금, 눈길 끄는 사진',
    'VOD 조회 상위',
    '가온에서 요즘 가장 널리 읽히는 글',
    '방금 읽은 글과 결이 닮은 글',
    '취향 저격 콘텐츠',
    '지금 몰리는 속보',
    '지금 이 순간 스포츠',
    '오늘 편집국이 아끼는 글',
    '이번 달 독자가 머문 글',
    '독자가 오래 머문 이야기',
    '지금 독자의 손끝이 머무는 곳',
    '시민들이 방금 엄지를 올린 글',
    '이 글을 덮은 뒤 다들 펼친 글',
    '이 속보와 같이 열어 본',
    'K리그 인기기사',
    '증시 많이 본 뉴스',
  ])('"%s" heads a ranking', (text) => {
    expect(isBoxHeading(text)).toBe(true);
    expect(mayTell(text)).toBe(true);
  });

  it('a table of figures has none, also with a single word', () => {
    expect(isWeakBoxHeading('실시간 환율')).toBe(false);
  });

  it('"Read more" heads one where it stands as a heading', () => {
    expect(isWeakBoxHeading('Read more')).toBe(true);
    expect(isWeakBoxHeading('Read more about the river')).toBe(false);
  });

  it.each([
    '이 기사를 읽은 마음은?',
    '실시간 주요 지수',
    '실시간 주요 환율',
    '실시간 급상승 종목',
    '외국인 순매수 TOP5',
    'FIFA 랭킹',
    'K리그1 득점 랭킹',
    '박스오피스 TOP10',
    '실시간 예매 순위 TOP10',
    '댓글 많은 순',
    '나도윤의 시선집중',
    '관련기사',
    '[단독] 방파제 설계도 바뀌었다',
    '단독',
    '기자가 본 섬마을',
    '끝까지 희망을 놓치지 않은 사람들',
    '시민들이 고른 조례, 의회에서 멈췄다',
    '독자가 보낸 편지',
    '실시간 반응',
    '노연재의 다른 글',
    'More from Noh Yeon-jae 노연재의 다른 글',
    '가온시, 많이 본 뉴스 순위를 없앤다고 밝혀 눈길을 끌었다',
    '인기',
    '추천',
    '최신기사',
    '뉴스',
    '실시간으로 물 높이를 잰다.',
    '언론사의 주요 뉴스를 메인에서',
    '언론사가 주요기사로 선정',
    '기사 추천은 24시간 안에',
  ])('"%s" heads no ranking', (text) => {
    expect(isBoxHeading(text)).toBe(false);
  });
});
