import { describe, expect, it } from 'vitest';
import { findCredit, setCredits } from '../../../src/reader/body/credits.ts';
import { mountBody, openBody } from './open-body.ts';

describe('the credit of a caption', () => {
  it.each([
    ['여객선이 달맞이섬 앞바다에 멈춰 서 있다. ', '연합뉴스'],
    ['여객선이 달맞이섬 앞바다에 멈춰 서 있다 ', '뉴시스'],
    ['가람시 나루다리 안내판. ', '뉴스1'],
    ['훈련하는 나래국 병사들. ', 'AP=뉴시스'],
    ['훈련하는 나래국 병사들. ', '로이터 연합뉴스'],
    ['훈련하는 나래국 병사들. ', 'EPA 로이터 연합뉴스'],
    ['두레천 징검다리를 건너는 아이들. ', '두레군 제공'],
    ['갯벌에서 찾은 조개껍데기. ', '국립 가람 바다 박물관 제공'],
    ['가람시청 민원실. ', '해든매일 자료사진'],
    ['나래 씨가 올린 영상. ', '유튜브 채널 ‘나래네’ 캡처'],
    ['“비가 왔다.” ', '오솔길 기자'],
    ['교가를 부르는 졸업생들. ', '별내=오솔길 선임기자'],
    ['줄을 당기는 주민들. ', '한누리 기자 photo@example.test'],
    ['줄을 당기는 주민들 ', '한누리 기자 photo@example.test'],
    ['끝내기 안타를 친 하람. ', '가람=한누리 기자 photo@example.test/2024.06.18/'],
    ['가람 대 vs. 나래 경기. ', '한누리 기자'],
  ])('stands behind the last sentence: %s| %s', (text, credit) => {
    expect(findCredit(text + credit)).toBe(text.length);
  });

  it.each([
    ['국숫집 손님이 값을 치르고 있다.', '(사진=두레페이)'],
    ['물에 잠긴 상가 ', '[가람시 제공. 재판매 및 DB 금지]'],
    ['1978년 공장 모습. ', '[사진 출처 = 나래재단]'],
    ['시민들이 풍선을 흔들고 있다. ', '[사진 = 오솔길 기자]'],
    ['가람시 지하도 공연. ', '〈사진=가람시〉'],
    ['투명 태양전지. ', '<자료 가온전자>'],
    ['박정해 씨의 빈소. ', '[연합]'],
    ['불이 난 창고 ', '[AP=연합뉴스 자료사진]'],
    ['[가람=뉴시스] 의원 지도. ', '(사진=가람시 제공) 2025.01.27. photo@example.test *재판매 및 DB 금지'],
  ])('stands in brackets: %s| %s', (text, credit) => {
    expect(findCredit(text + credit)).toBe(text.length);
  });

  it.each([
    ['문을 닫은 새별극장. ', '사진=가람시 제공'],
    ['새별극장 ', '/사진제공=새별재단'],
    ['접는 전자책. ', '/ 사진=가온전자 제공'],
    ['직원이 동전을 세고 있다. ', '사진 제공 = 두레은행'],
    ['새 다리 조감도 ', '그래픽=오솔길'],
    ['다리가 다시 섰다. ', '/오솔길 기자'],
    ['논에 달린 물꼬 문 ', '/별내군 제공'],
    ['자료 사진 ', '/ 가람고등학교'],
    ['칸막이 집 복도.', 'ⓒ예시저널 라온유'],
    ['문을 닫은 사진관 ', 'ⓒ 나도윤'],
    ['되살아난 갯벌. ', '© example.test'],
    ['책을 읽고 있다. ', '2026.1.6/뉴스1 ⓒ News1 오솔길 기자'],
    ['멈춰 선 여객선. ', '너울해양경찰서 제공 ⓒ뉴시스'],
  ])('is told by its sign: %s| %s', (text, credit) => {
    expect(findCredit(text + credit)).toBe(text.length);
  });

  it.each([
    '여객선이 달맞이섬 앞바다에 멈춰 서 있다.',
    '17일 가람들 논에 내려앉은 백로',
    '성금 전달식이 열렸다. 왼쪽부터 가람, 나래, 다솜.',
    '성금 전달식이 열렸다. 왼쪽부터 가람, 나래',
    '두 사람이 손을 잡았다. 오른쪽은 나래',
    '압수수색이 이어지고 있다. 사진은 지난해 나래역 모습',
    '쉼터를 열었다. 주민들에게 점심도 무료로 제공',
    '첫차가 앞당겨졌다. 새로 바뀐 여덟 개 노선 안내',
    '나래역이 다시 열렸다. 달맞이동 전경',
    '나래역에 새로 생긴 시계탑(아래 사진)',
    '나란히 선 두 사람 [오른쪽]',
    '두 역이 나란히 섰다. 아래 사진: 1960년대 나래역',
    '가람 2-1 나래 / 왼쪽은 다솜',
    '2018.05.16',
    '연합뉴스',
    '사진=가람시 제공',
    '[사진=연합뉴스]',
    '(그래픽=오솔길 기자)',
    '',
  ])('is not there, or there is nothing else: %s', (caption) => {
    expect(findCredit(caption)).toBeNull();
  });
});

it('sets credits apart and keeps the text of captions', () => {
  const figure = (caption: string) =>
    `<figure><img src="https://a.test/b.jpg"><figcaption>${caption}</figcaption></figure>`;
  const body = openBody(figure('가람시청. 연합뉴스') + figure('가람시청에 눈이 왔다.'));
  setCredits(body);
  const [first, second] = mountBody(body).querySelectorAll('figcaption');
  expect(first?.innerHTML).toBe('가람시청. <span class="credit">연합뉴스</span>');
  expect(second?.innerHTML).toBe('가람시청에 눈이 왔다.');
});
