import { expect, test } from 'vitest';
import type { Metadata } from '../../../src/article/metadata/index.ts';
import { readHtml } from './read-html.ts';

const BODY =
  '가람시는 올해 새 시장을 열고 상인 서른 명에게 자리를 내주기로 했다고 이날 설명했다.<br><br>시장은 아침 여섯 시에 문을 연다.';
const TITLE = '가람시, 새 시장 문 연다… 상인 30명 입주';
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const MENU =
  '<ul class="gnb"><li><a href="/a">정치</a></li><li><a href="/b">경제</a></li><li><a href="/c">사회</a></li></ul>';
const RANKING = `<aside><h2>많이 본 뉴스</h2><ul><li><a href="/1">봄꽃 축제 열려</a> <span class="name">차예나 기자</span> <span>입력 2026.05.05 05:05</span></li></ul></aside>`;

type Shape = { name: string; html: string; url?: string; expected: Partial<Metadata> };
const author = (affiliation: string | null = null, email: string | null = null) => ({
  name: '나도윤',
  affiliation,
  email,
});

/** Structures of real outlets (class names are theirs), with invented words. */
const SHAPES: Shape[] = [
  {
    name: '네이버뉴스: data-date-time has the seconds, the outlet is in og:article:author',
    url: 'https://n.news.naver.com/article/001/0000000001',
    html: `<head>${meta('og:title', TITLE)}${meta('og:article:author', '가람통신 | 네이버')}</head><body>
      <h2 id="title_area" class="media_end_head_headline"><span>${TITLE}</span></h2>
      <div class="media_end_head_info_datestamp_bunch"><em>입력</em><span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2026-03-21 19:42:57">2026.03.21. 오후 7:42</span></div>
      <div class="media_end_head_info_datestamp_bunch"><em>수정</em><span class="_ARTICLE_MODIFY_DATE_TIME" data-modify-date-time="2026-03-21 19:43:11">2026.03.21. 오후 7:43</span></div>
      <article id="body"><strong class="media_end_summary">상인 30명에게 자리<br>아침 여섯 시 개장</strong>${BODY}</article>
      <p class="byline_p"><span class="byline_s">나도윤 기자(doyun@example.kr)</span></p></body>`,
    expected: {
      title: TITLE,
      outlet: '가람통신',
      subtitles: ['상인 30명에게 자리', '아침 여섯 시 개장'],
      authors: [author(null, 'doyun@example.kr')],
      publishedAt: '2026-03-21T19:42:57+09:00',
      modifiedAt: '2026-03-21T19:43:11+09:00',
    },
  },
  {
    name: '다음뉴스: a name and a time on one line, a machine summary between headline and body',
    url: 'https://v.daum.net/v/20260321214325415',
    html: `<head>${meta('og:title', TITLE)}${meta('og:site_name', 'Daum | 가람TV')}${meta('og:article:author', '가람TV')}${meta('og:regDate', '20260321214325')}</head><body>
      <h1>가람TV</h1><h2 class="screen_out">사회</h2><h3 class="tit_view">${TITLE}</h3>
      <div class="info_view"><span class="txt_info">나도윤</span> <span class="txt_info">2026. 3. 21. <span class="num_date">21:43</span></span></div>
      <div class="layer_summary">시장이 문을 연다고 한다.<p>기계가 자동요약한 글입니다.</p></div>
      <section id="body">${BODY}<br>가람TV 나도윤 (doyun@example.kr)</section></body>`,
    expected: {
      title: TITLE,
      outlet: '가람TV',
      section: ['사회'],
      subtitles: [],
      authors: [author(null, 'doyun@example.kr')],
      publishedAt: '2026-03-21T21:43:25+09:00',
      modifiedAt: null,
    },
  },
  {
    name: '연합뉴스: the byline of the page comes before the dateline',
    html: `<head><title>${TITLE} | 가람통신</title>${meta('og:title', `${TITLE} | 가람통신`)}${meta('og:site_name', '가람통신')}${meta('article:published_time', '2026-09-07T20:49:36+09:00')}${meta('article:modified_time', '2026-09-07T20:49:36+09:00')}</head><body>
      <ul class="nav-path01"><li><a href="/">홈</a></li><li><a href="/s">사회</a></li><li><a href="/s/a">전체기사</a></li></ul>
      <h1 class="tit01">${TITLE}</h1><p class="update-time" data-published-time="202609072049"><span class="txt-time01">송고시간</span>2026-09-07 20:49</p>
      <div class="writer-zone"><a href="/r"><strong class="tit-name">나도윤 기자</strong><span class="txt-link">기자 페이지</span></a></div>
      <div class="tit-sub"><h2 class="tit">상인 30명에게 자리 내주기로</h2></div>
      <div id="body"><p>(가람=가람통신) 표하람 기자 = ${BODY}</p><p>doyun@example.kr</p></div></body>`,
    expected: {
      title: TITLE,
      outlet: '가람통신',
      section: ['사회'],
      subtitles: ['상인 30명에게 자리 내주기로'],
      authors: [author()],
      publishedAt: '2026-09-07T20:49:36+09:00',
      modifiedAt: null,
    },
  },
  {
    name: '조선일보: 입력 and 업데이트',
    html: `<head>${meta('og:title', TITLE)}</head><body>${MENU}<h1 class="article-header__headline"><span>${TITLE}</span></h1>
      <div class="article-byline"><a class="article-byline__author">나도윤 기자</a></div>
      <span class="inputDate">입력 2026.02.27. 15:26</span><span class="upDate">업데이트 2026.02.28. 11:25</span>
      <section id="body">${BODY}</section></body>`,
    expected: {
      title: TITLE,
      authors: [author()],
      publishedAt: '2026-02-27T15:26:00+09:00',
      modifiedAt: '2026-02-28T11:25:00+09:00',
    },
  },
  {
    name: '중앙일보: <time itemprop> with a UTC-free datetime',
    html: `<body><h1 class="headline">${TITLE}</h1><div class="datetime"><p class="date">입력 <time itemprop="datePublished" datetime="2026-02-27T15:26:07+09:00">2026.02.27 15:26</time></p><p class="date">업데이트 <time itemprop="dateModified" datetime="2026-02-28T11:25:08+09:00">2026.02.28 11:25</time></p></div>
      <div class="byline"><a href="/r">나도윤 기자</a><a href="/r">구독</a></div><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      authors: [author()],
      publishedAt: '2026-02-27T15:26:07+09:00',
      modifiedAt: '2026-02-28T11:25:08+09:00',
    },
  },
  {
    name: 'SBS: the time in a <meta itemprop> of the header',
    html: `<head>${meta('og:title', TITLE)}<meta name="dable:author" content="나도윤 기자"></head><body><h1 id="news-title">${TITLE}</h1>
      <div class="date_area"><meta itemprop="datePublished" content="2026-02-27T15:26:07+09:00"><span>작성 2026.02.27 15:26</span></div>
      <div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      authors: [author()],
      publishedAt: '2026-02-27T15:26:07+09:00',
      modifiedAt: null,
    },
  },
  {
    name: 'JTBC: only JSON-LD knows the time',
    html: `<head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-02-27T06:26:07.000Z","dateModified":"2026-02-27T06:26:30.000Z","author":[{"@type":"Person","name":"나도윤 기자"}],"publisher":{"name":"가람방송"}}</script></head><body>
      <h1 class="my-1x2y">${TITLE}</h1><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      outlet: '가람방송',
      authors: [author()],
      publishedAt: '2026-02-27T15:26:07+09:00',
      modifiedAt: null,
    },
  },
  {
    name: '매일경제: label and time in two <dt>/<dd>, a sum-up of a machine, modified empty',
    html: `<head>${meta('og:title', `${TITLE} - 가람경제`)}${meta('og:site_name', '가람경제')}${meta('article:section', 'economy')}${meta('article:modified', '')}</head><body>
      <h1 class="page_ttl is_blind">기사 상세</h1><p class="cate c_point">경제</p><h2 class="news_ttl">${TITLE}</h2>
      <div class="news_write_info_group"><dl class="author"><a class="name">나도윤 기자</a></dl></div>
      <dl class="registration"><dt>입력 :</dt><dd>2026-06-04 02:37:08</dd></dl>
      <div class="sum_news"><p class="ttl_sub">AI 요약은 기계가 줄인 글입니다.</p></div>
      <div id="body"><div class="mid_title"><div class="midtitle_text">상인 30명에게 자리<br>아침 여섯 시 개장</div></div>${BODY}</div>${RANKING}</body>`,
    expected: {
      title: TITLE,
      outlet: '가람경제',
      section: ['경제'],
      subtitles: ['상인 30명에게 자리', '아침 여섯 시 개장'],
      authors: [author()],
      publishedAt: '2026-06-04T02:37:08+09:00',
      modifiedAt: null,
    },
  },
  {
    name: '한국일보: section and outlet glued to the title',
    html: `<head><title>${TITLE}-사회ㅣ가람일보</title>${meta('og:title', `${TITLE}-사회ㅣ가람일보`)}${meta('og:site_name', '가람일보')}${meta('article:published_time', '2026-07-12T22:09:00+09:00')}${meta('article:modified_time', '2026-07-12T22:23:00+09:00')}${meta('article:author', '나도윤 기자 외 1명')}<meta name="author" content="가람일보"></head><body>
      <div class="text-40">${TITLE}</div><div>입력 2026.07.12 22:09</div><div>나도윤 기자 외 1명</div><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      outlet: '가람일보',
      authors: [author()],
      publishedAt: '2026-07-12T22:09:00+09:00',
      modifiedAt: '2026-07-12T22:23:00+09:00',
    },
  },
  {
    name: '뉴스1: the photographer is no author',
    html: `<body><h1>${TITLE}</h1><time id="published">2026.02.27 오후 03:26</time><button><time id="updated">2026.02.28 오전 11:25</time></button>
      <div id="body"><figure><figcaption class="img-caption">시장 모습. ⓒ News1 표하람 기자</figcaption></figure>(가람=뉴스1) 나도윤 기자 = ${BODY}</div></body>`,
    expected: { title: TITLE, authors: [author()], publishedAt: '2026-02-27T15:26:00+09:00' },
  },
  {
    name: 'NDSoft: 기자명, 입력, 수정 in one list, sticky header, reporter behind the body',
    html: `<head><title>${TITLE} < 사회 < 기사본문 - 가람매일</title>${meta('og:title', TITLE)}${meta('og:site_name', '가람매일')}${meta('og:article:author', '나도윤 기자')}${meta('article:section', '사회')}${meta('article:published_time', '2026-01-29T15:17:15+09:00')}</head><body>
      <div id="sticky-header"><div class="aht-title-view">${TITLE}</div></div>
      <nav class="breadcrumbs"><a href="/">홈</a><a href="/s">사회</a></nav><h3 class="heading">${TITLE}</h3><h2 class="subheading">상인 30명에게 자리</h2>
      <ul class="infomation"><li><i class="show-for-sr">기자명</i> 나도윤 기자</li><li>입력 2026.01.29 15:17</li><li>수정 2026.01.29 15:18</li><li>댓글 0</li></ul>
      <article id="body" class="article-veiw-body" itemprop="articleBody">${BODY}</article>
      <article class="writer"><strong class="name">나도윤 기자</strong> <a class="email" href="mailto:doyun@example.kr">doyun@example.kr</a></article>${RANKING}</body>`,
    expected: {
      title: TITLE,
      outlet: '가람매일',
      section: ['사회'],
      subtitles: ['상인 30명에게 자리'],
      authors: [author(null, 'doyun@example.kr')],
      publishedAt: '2026-01-29T15:17:15+09:00',
      modifiedAt: '2026-01-29T15:18:00+09:00',
    },
  },
  {
    name: '연합뉴스TV: universal time marked as Korean loses to the time printed',
    html: `<head>${meta('og:title', TITLE)}${meta('dd:published_time', '2026-04-20T04:24:13+09:00')}${meta('dd:modified_time', '2026-04-20T07:18:06+09:00')}</head><body>
      <h1>${TITLE}</h1><div class="info">송고시간 2026-04-20 13:24:13</div><div id="body">${BODY}<br>가람뉴스TV 나도윤입니다. (doyun@example.kr)</div></body>`,
    expected: {
      title: TITLE,
      authors: [author(null, 'doyun@example.kr')],
      publishedAt: '2026-04-20T13:24:13+09:00',
      modifiedAt: '2026-04-20T16:18:06+09:00',
    },
  },
  {
    name: '오마이뉴스 (old): 최종 업데이트 alone is the change',
    html: `<head>${meta('og:title', TITLE)}${meta('article:published_time', '2026-02-27T15:26:00+09:00')}</head><body><div class="tit_subject">${TITLE}</div>
      <div class="info_data"><div>26.02.27 15:26</div><div>최종 업데이트 2026.02.28 11:25</div></div><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      publishedAt: '2026-02-27T15:26:00+09:00',
      modifiedAt: '2026-02-28T11:25:00+09:00',
    },
  },
  {
    name: 'MBN: both times on one line, the reporter in brackets at the end',
    html: `<body><div class="title_box"><h1>${TITLE}</h1></div><div class="txt_box"><span class="time">기사입력 2026-02-27 15:26 | 최종수정 2026-02-28 11:25</span></div>
      <div id="body">${BODY}<br>[ 나도윤 기자 / doyun@example.kr ]</div></body>`,
    expected: {
      title: TITLE,
      authors: [author(null, 'doyun@example.kr')],
      publishedAt: '2026-02-27T15:26:00+09:00',
      modifiedAt: '2026-02-28T11:25:00+09:00',
    },
  },
  {
    name: '뉴스타파: a spelled-out time',
    html: `<body><h3 class="entry-title">${TITLE}</h3><div class="journalist-item"><h6 class="font-weight-bold"><a href="/j">나도윤</a></h6><div class="flex-grow-1"><p>2025년 12월 26일 15시 12분</p></div></div><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      authors: [author()],
      publishedAt: '2025-12-26T15:12:00+09:00',
      modifiedAt: null,
    },
  },
  {
    name: '조선 (old): the time stands inside the body',
    html: `<head><title>${TITLE} - 1등 인터넷뉴스 가람닷컴</title></head><body><h1 id="news_title_text_id">${TITLE}</h1><div class="author_list"><a>가람스포츠=나도윤 기자</a></div>
      <div id="body"><div class="news_date">입력 2026.08.27 20:27</div>${BODY}</div></body>`,
    expected: { title: TITLE, authors: [author()], publishedAt: '2026-08-27T20:27:00+09:00' },
  },
  {
    name: 'a mobile skin: reporter and time parted by a bar, the outlet before the title',
    html: `<head><title>가람일보 모바일 :: ${TITLE}</title>${meta('og:title', `가람일보 모바일 :: ${TITLE}`)}${meta('og:site_name', '가람일보')}</head><body>
      <h2>${TITLE}</h2><div>나도윤 기자 | 2026-03-04 16:52:59</div><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      outlet: '가람일보',
      authors: [author()],
      publishedAt: '2026-03-04T16:52:59+09:00',
    },
  },
  {
    name: 'no visible headline: the head serves, without its tail',
    html: `<head><title>${TITLE} - 가람일보</title>${meta('og:site_name', '가람일보')}</head><body><div id="body">${BODY}</div></body>`,
    expected: {
      title: TITLE,
      outlet: '가람일보',
      authors: [],
      publishedAt: null,
      modifiedAt: null,
      section: [],
    },
  },
  {
    name: 'no title in the head: the heading over the body serves, not the logo',
    html: `<head></head><body><h1><a href="/">가람일보</a></h1>${MENU}<h3 class="article-title">${TITLE}</h3><div id="body">${BODY}</div></body>`,
    expected: { title: TITLE },
  },
];

test.each(SHAPES)('reads $name', ({ html, url, expected }) => {
  expect(readHtml(`<!doctype html><html lang="ko">${html}</html>`, url ? { url } : {})).toMatchObject(
    expected,
  );
});
