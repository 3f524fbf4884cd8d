import { expect, test } from 'vitest';
import type { OutletRule } from '../../../src/outlets/rule.ts';
import { readHtml } from './read-html.ts';

const RULE: OutletRule = {
  name: '한겨레',
  hosts: ['hani.co.kr'],
  title: ['h3[class*=ArticleDetailView_title]'],
  subtitle: ['[class*=ArticleDetailView_subtitle]'],
  section: ['[class*=ArticleDetailView_breadcrumb] a'],
  byline: ['[class*=ArticleDetailView_reporterList]'],
  published: ['[class*=ArticleDetailView_dateListItem]'],
};

const PAGE = `<title>800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의 : 경제일반 : 경제 : 뉴스 : 한겨레</title>
  <h1><a href="/">한겨레</a></h1><h2>본문</h2>
  <div class="ArticleDetailView_breadcrumb___UwRC"><a href="/e">경제</a><a href="/e/g">경제일반</a></div>
  <h3 class="ArticleDetailView_title__9kRU_">800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의</h3>
  <ul><li class="ArticleDetailView_dateListItem__mRc3d">등록 <span>2023-02-27 15:26</span></li><li class="ArticleDetailView_dateListItem__mRc3d">수정 <span>2023-02-28 11:25</span></li></ul>
  <h4 class="ArticleDetailView_subtitle__x6jcS">올해 정기총회서 ‘SE로운 공동행동’ 캠페인 추진<br>시민체감도 높이고 중장기 전략 부설연구소 설립도</h4>
  <div class="article-text" id="body"><figure><figcaption>회원들이 구호를 외치고 있다.</figcaption></figure>
  <p class="text">연대회의는 2012년 설립되었으며, 현재 57개 사회적경제조직 및 관련 기관 회원단체와 800만명의 회원으로 구성되어 있다.</p>
  <p class="text">박은경 한겨레경제사회연구원 더나은사회연구센터장 ekpark@hani.co.kr</p>
  <div>항상 시민과 함께하겠습니다. <a href="/s">한겨레 구독신청 하기</a></div></div>
  <h3>경제 많이 보는 기사</h3><ul><li><a href="/1">봄꽃 축제 열려</a></li></ul>`;

const EXPECTED = {
  title: '800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의',
  subtitles: [
    '올해 정기총회서 ‘SE로운 공동행동’ 캠페인 추진',
    '시민체감도 높이고 중장기 전략 부설연구소 설립도',
  ],
  section: ['경제', '경제일반'],
  authors: [
    { name: '박은경', affiliation: '한겨레경제사회연구원 더나은사회연구센터장', email: 'ekpark@hani.co.kr' },
  ],
  publishedAt: '2023-02-27T15:26:00+09:00',
  modifiedAt: '2023-02-28T11:25:00+09:00',
};

test('reads the reference article by the rule of its outlet', () => {
  expect(readHtml(PAGE, { rule: RULE })).toMatchObject({ ...EXPECTED, outlet: '한겨레' });
});

test('reads the reference article just as well without a rule', () => {
  expect(readHtml(PAGE)).toMatchObject(EXPECTED);
});

test('reads times that are glued into one element', () => {
  const glued = PAGE.replace(
    /<ul><li class[\s\S]*?<\/ul>/,
    '<div class="ArticleDetailView_dateListItem__a">등록 2023-02-27 15:26수정 2023-02-28 11:25</div>',
  );
  expect(readHtml(glued, { rule: RULE })).toMatchObject(EXPECTED);
});
