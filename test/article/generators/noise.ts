import fc from 'fast-check';

/** Headlines of other articles: no words of the article's own. */
const OTHER_HEADLINES = [
  '사과 축제에 사흘 동안 12만 명 다녀가',
  '첫차 타는 사람들, 도시를 먼저 깨우다',
  '작은 서점 열 곳이 함께 여는 책 시장',
  '케이블카 논의 다시 원점으로',
  '"배추 한 포기 값이…" 장터 한숨',
  '큰솔, 새 음반 내고 전국 돈다',
  '눈길 막히자 제설차 스무 대 더 불러',
  '별내 일출 명당에 새 전망대',
];
const LEADS = [
  '축제장에는 이른 아침부터 긴 줄이 늘어섰다. 상인들은 준비한 물건이 점심 전에 동났다고 했다.',
  '첫차는 네 시 반에 떠난다. 자리는 두 정거장 만에 다 찼다.',
  '서점 주인들은 손님이 고른 책을 서로 바꿔 꽂아 두기로 했다.',
];
const COMMENTS = [
  '저희 동네도 얼른 바꿔 주세요. 겨울마다 얼어서 고생합니다.',
  '지난주에 다녀왔는데 정말 좋았어요!',
  '세금 낭비 아닌가요? 주차장부터 만드세요.',
];
const SECTIONS = ['정치', '경제', '사회', '국제', '문화', '스포츠', '오피니언'];

/** A piece of a page that is no part of its article. */
export type Noise = { kind: string; html: string };

const several = (words: readonly string[], minLength: number) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength, maxLength: words.length });
/** A name that tells, the hash of a build, a look, or none. */
const named = (...names: string[]) =>
  fc.constantFrom(
    ...names.map((name) => ` class="${name}"`),
    ...names.map((name) => ` id="${name}"`),
    ' class="css-1k2j3h"',
    ' class="mt-4 flex"',
    '',
  );
const heading = (...words: string[]) =>
  fc
    .tuple(fc.constantFrom('h2', 'h3', 'strong', 'p'), fc.constantFrom(...words))
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`);
const noise = (kind: string, html: fc.Arbitrary<string>): fc.Arbitrary<Noise> =>
  html.map((made) => ({ kind, html: made }));

const listOf = (words: string[], tag = 'ul') =>
  `<${tag}>${words.map((word, at) => `<li><a href="/article/2026${at}">${word}</a></li>`).join('')}</${tag}>`;

export const menu = noise(
  'menu',
  fc
    .tuple(fc.constantFrom('nav', 'div'), named('gnb', 'menu', 'lnb'), several(SECTIONS, 3))
    .map(([tag, name, words]) => `<${tag}${name}>${listOf(words)}</${tag}>`),
);

export const ranking = noise(
  'ranking',
  fc
    .tuple(
      named('rank', 'most_view', 'realRank'),
      heading('많이 본 뉴스', '많이 본 기사', '인기기사', '실시간 급상승'),
      several(OTHER_HEADLINES, 3),
    )
    .map(([name, head, words]) => `<div${name}>${head}${listOf(words, 'ol')}</div>`),
);

export const related = noise(
  'related',
  fc
    .tuple(
      named('related', 'relation_news', 'link_news'),
      heading('관련기사', '관련 뉴스', '함께 보면 좋은 기사'),
      several(OTHER_HEADLINES, 2),
    )
    .map(([name, head, words]) => `<div${name}>${head}${listOf(words)}</div>`),
);

export const ad = noise(
  'ad',
  fc.oneof(
    named('ad_area', 'view-ad', 'AD1500', 'banner').map(
      (name) => `<div${name}><iframe title="광고" src="about:blank"></iframe></div>`,
    ),
    fc.constantFrom(
      '<ins class="adsbygoogle" data-ad-slot="2001"></ins>',
      '<div class="ad_box"><span class="sr-only">광고</span><a href="https://ad.example.kr/1">봄맞이 특가 70%</a></div>',
      '<div>광고</div>',
      '<div id="dablewidget_1"></div>',
    ),
  ),
);

export const comments = noise(
  'comments',
  fc
    .tuple(
      fc.constantFrom('reply', 'comment_area', 'cmt', 'livere'),
      heading('댓글 3', '독자의견', '댓글'),
      several(COMMENTS, 1),
    )
    .map(
      ([name, head, words]) =>
        `<div class="${name}">${head}<ul>${words.map((word) => `<li><b>독자1</b><p>${word}</p></li>`).join('')}</ul></div>`,
    ),
);

export const teasers = noise(
  'teasers',
  fc
    .tuple(
      named('list', 'headline_list', 'news_more'),
      heading('오늘의 추천기사', '최신기사', '이 시각 주요뉴스'),
      fc.uniqueArray(fc.constantFrom(...OTHER_HEADLINES), { minLength: 3, maxLength: 5 }),
    )
    .map(
      ([name, head, words]) =>
        `<div${name}>${head}<ul>${words.map((word, at) => `<li class="card"><a href="/article/3${at}"><strong>${word}</strong></a><p>${LEADS[at % LEADS.length]}</p><span>2026.11.22</span></li>`).join('')}</ul></div>`,
    ),
);

export const footer = noise(
  'footer',
  fc.constantFrom(
    '<footer><p>예시일보 가람시 나래로 1 등록번호 가00000 발행인 나루터 편집인 한누리</p><p>예시일보의 모든 콘텐츠는 저작권법의 보호를 받는 바, 무단 전재·복사·배포를 금합니다.</p></footer>',
    '<div id="footer"><ul><li><a href="/company">회사소개</a></li><li><a href="/terms">이용약관</a></li></ul><p>Copyright ⓒ 예시일보. All rights reserved. 무단 전재 및 재배포 금지</p></div>',
  ),
);

export const shareBar = noise(
  'share',
  named('sns', 'share', 'util').map(
    (name) =>
      `<div${name}><ul><li><button type="button">공유하기</button></li><li><a href="#">페이스북</a></li><li><a href="#">카카오톡</a></li><li><a href="#">URL 복사</a></li><li><button type="button">글자크기</button></li></ul></div>`,
  ),
);

export const reporterCard = noise(
  'reporter card',
  named('reporter', 'journalist_box', 'writer').map(
    (name) =>
      `<div${name}><strong>나도윤 기자</strong><a href="mailto:doyun@example.kr">doyun@example.kr</a><p>골목과 물길을 걸으며 씁니다.</p><a href="/reporter/1">기자의 다른 기사 보기</a></div>`,
  ),
);

export const plea = noise(
  'plea',
  fc.constantFrom(
    '<p>▶ 네이버에서 예시일보 구독하기</p>',
    '<p>■ 제보하기 ▷ 카카오톡 : ‘예시제보’ 검색, 채널 추가</p>',
    '<p><a href="/support">예시일보를 후원해 주세요</a></p>',
    '<div class="subscribe"><a href="/newsletter">뉴스레터 구독하기</a></div>',
  ),
);

export const copyright = noise(
  'copyright',
  fc.constantFrom(
    '<p>저작권자 ⓒ 예시일보, 무단전재 및 재배포 금지</p>',
    '<div class="copyright">Copyright ⓒ 예시일보. All rights reserved. 무단 전재 및 재배포 금지</div>',
  ),
);

export const reporterLine = noise(
  'reporter line',
  fc.constantFrom(
    '<p>나도윤 기자 doyun@example.kr</p>',
    '<div>가람=나도윤 기자 doyun@example.kr</div>',
    '<p class="byline">나도윤 기자</p>',
  ),
);

/** A line that leads to another article, as editors set it between paragraphs. */
export const pointer = noise(
  'pointer',
  fc
    .tuple(fc.constantFrom(...OTHER_HEADLINES), fc.constantFrom('▶ ', '☞ ', '[관련기사] '))
    .map(([headline, mark]) => `<p><a href="/article/77">${mark}${headline}</a></p>`),
);

export const summary = noise(
  'summary',
  named('summary_view', 'ai-summary', 'article-summary-box').map(
    (name) =>
      `<div${name}><strong>AI 요약</strong><ul><li>둔치의 길이 다시 열렸다.</li><li>수도관은 모두 바뀐다.</li><li>쉼터가 늘어난다.</li></ul></div>`,
  ),
);

/** What lies over a page or above it. */
export const layer = noise(
  'layer',
  fc.constantFrom(
    '<div class="cookie"><p>이 사이트는 쿠키를 사용합니다. 계속 이용하시면 동의한 것으로 봅니다.</p><button>확인</button></div>',
    '<div class="app_banner"><p>앱에서 더 빠르게 만나 보세요</p><a href="/app">앱 열기</a></div>',
    '<div class="layer_pop" style="display:none"><h3>공유하기</h3><p>아래 주소를 복사해 주세요. 어디든 붙여 넣을 수 있습니다.</p></div>',
    '<div class="stock"><table><tr><td>코스피</td><td>2,412.30</td></tr><tr><td>환율</td><td>1,387.50</td></tr></table></div>',
  ),
);

/** Puts noise into boxes of whatever name. */
export function boxed(noises: fc.Arbitrary<Noise>): fc.Arbitrary<Noise> {
  const boxes = fc.array(
    fc.constantFrom('<div>', '<div class="box">', '<section class="css-77aa88">', '<div class="ad_in_wrap">'),
    { maxLength: 2 },
  );
  return fc.tuple(noises, boxes).map(([{ kind, html }, tags]) => ({
    kind,
    html: tags.reduce((inner, tag) => `${tag}${inner}</${tag.slice(1).split(/[ >]/)[0]}>`, html),
  }));
}
