/** An invented article of a newspaper whose pages go on to the next one without being loaded anew. */
export type Story = {
  url: string;
  title: string;
  reporter: string;
  /** As printed, and in ISO 8601. */
  printed: string;
  published: string;
  section: string;
  paragraphs: string[];
};

export const FERRY: Story = {
  url: 'http://www.dasom-ilbo.test/article/20261119001',
  title: '솔내읍 나룻배, 열두 해 만에 다시 물에 뜬다',
  reporter: '한이슬 기자 seul@dasom-ilbo.test',
  printed: '2026.11.19. 오전 10:20',
  published: '2026-11-19T10:20:00+09:00',
  section: '지역',
  paragraphs: [
    '솔내읍 주민들이 열두 해 전에 끊긴 나룻배를 다시 띄운다. 주민회는 19일 새로 짠 배를 물가에서 선보였다.',
    '배는 하루 여섯 번 강을 건넌다. 뱃사공 나루한 씨는 “아이들이 강을 다시 알게 되어 반갑다”고 말했다.',
    '읍사무소는 나루터 두 곳에 구명조끼 보관함을 세우고, 바람이 센 날에는 운항을 멈추기로 했다.',
  ],
};

export const LIBRARY: Story = {
  url: 'http://www.dasom-ilbo.test/article/20261120002',
  title: '옛 우체국 건물, 밤에도 여는 도서관 된다',
  reporter: '도라지 기자 doraji@dasom-ilbo.test',
  printed: '2026.11.20. 오후 4:45',
  published: '2026-11-20T16:45:00+09:00',
  section: '문화',
  paragraphs: [
    '여울시가 스무 해 동안 비어 있던 옛 우체국을 도서관으로 고친다. 시는 20일 설계를 마치고 다음 달 첫 삽을 뜬다고 밝혔다.',
    '도서관은 자정까지 문을 연다. 건물 뒤뜰에는 비를 피해 책을 읽을 수 있는 긴 처마가 놓인다.',
    '이웃 주민 가온별 씨는 “퇴근길에 들를 곳이 생겼다”며 “아이 손을 잡고 가장 먼저 오겠다”고 말했다.',
  ],
};

export const CLOCK: Story = {
  url: 'http://www.dasom-ilbo.test/article/20261121003',
  title: '역 앞 멈춘 시계탑, 고등학생들이 고쳤다',
  reporter: '민들레 기자 deulle@dasom-ilbo.test',
  printed: '2026.11.21. 오전 7:05',
  published: '2026-11-21T07:05:00+09:00',
  section: '교육',
  paragraphs: [
    '다온역 앞에서 아홉 해 동안 멈춰 있던 시계탑이 21일 아침 다시 움직였다. 고친 이들은 이웃 공업고 학생 일곱 명이다.',
    '학생들은 톱니 마흔 개를 하나하나 깎아 끼웠다. 모자란 부품은 졸업생이 차린 공장에서 얻었다.',
    '역장 너울찬 씨는 “종이 울리자 사람들이 걸음을 멈추고 손뼉을 쳤다”며 웃었다.',
  ],
};

const SITE = '다솜일보';

/** The head of a page as a server makes it for one article. */
export function headOf({ url, title, reporter, published, section, paragraphs }: Story): string {
  const json = {
    '@type': 'NewsArticle',
    headline: title,
    mainEntityOfPage: { '@id': url },
    datePublished: published,
    articleSection: section,
    author: { '@type': 'Person', name: reporter.slice(0, 3) },
    publisher: { '@type': 'Organization', name: SITE },
  };
  return `<link rel="canonical" href="${url}">
    <meta property="og:url" content="${url}">
    <meta property="og:title" content="${title}">
    <meta property="og:site_name" content="${SITE}">
    <meta property="og:description" content="${paragraphs[0]}">
    <meta property="article:published_time" content="${published}">
    <meta property="article:section" content="${section}">
    <meta name="author" content="${reporter}">
    <script type="application/ld+json">${JSON.stringify(json)}</script>`;
}

/** An article as the app draws it. */
export function drawStory({ title, reporter, printed, paragraphs }: Story): string {
  return `<article class="view"><h1 class="headline">${title}</h1>
    <p class="info">입력 ${printed} <span>${reporter.split(' ').slice(0, 2).join(' ')}</span></p>
    <div class="text">${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>${reporter}</p></div></article>`;
}

/** A page of the app: its head, its title and what it draws can each be of another article. */
export function storyPage(parts: { head: string; title: string; drawn: string }): string {
  return `<!doctype html><html lang="ko"><head><title>${parts.title} - ${SITE}</title>${parts.head}</head>
    <body><header><a href="/">${SITE}</a><nav><a href="/local">지역</a> <a href="/culture">문화</a></nav></header>
    <main>${parts.drawn}</main>
    <aside><h2>많이 본 뉴스</h2><ul>${[FERRY, LIBRARY].map(({ url, title }) => `<li><a href="${url}">${title}</a></li>`).join('')}</ul></aside>
    <footer>${SITE} | 여울시 강변로 1 | 무단 전재 및 재배포 금지</footer></body></html>`;
}
