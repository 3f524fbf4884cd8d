import { JSDOM, VirtualConsole } from 'jsdom';

/** Address of the invented pages. */
export const ADDRESS = 'https://news.example.kr/article/20261123001';

/** Paragraphs of an invented article; each is one or two whole sentences. */
export const PARAGRAPHS = [
  '가람시는 23일 오후 시청 대강당에서 다온천 산책로를 새로 여는 행사를 열었다. 행사에는 시민 300여 명이 함께했다.',
  '시는 지난해부터 다온천 둔치의 낡은 길을 걷어내고 폭 3m의 흙길을 3.5km에 걸쳐 깔았다. 공사에는 42억 원이 들었다.',
  '나래동에 사는 주민 도라온 씨는 “예전에는 비만 오면 길이 잠겨 돌아가야 했다”며 “이제 아이와 함께 걸을 수 있게 됐다”고 말했다.',
  '시 관계자는 “내년 봄까지 쉼터 다섯 곳과 물놀이장 한 곳을 더 만들 계획”이라며 “나무 2천 그루도 심겠다”고 밝혔다.',
] as const;

/** The same as a broadcaster tells it. */
export const POLITE_PARAGRAPHS = PARAGRAPHS.map((text) => text.replace(/다\.( |$)/g, '습니다.$1'));

/** Title of the invented article. */
export const TITLE = '가람시, 다온천 산책로 새로 열어';

/** Opens markup as a page of its own, as a browser would without scripts. */
export function openHtml(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), url: ADDRESS }).window.document;
}

/** An article page: a menu, the headline, the body that a test is about, and a footer. */
export function openArticle(body: string, { before = '', after = '' } = {}): Document {
  return openHtml(`<!doctype html><html lang="ko"><head><title>${TITLE} - 예시일보</title>
    <meta property="og:title" content="${TITLE}"></head><body>
    <div id="menu"><ul>${links(['정치', '경제', '사회', '국제', '문화', '스포츠'])}</ul></div>
    <div id="wrap"><h1>${TITLE}</h1><p class="date">입력 2026.11.23. 오후 3:05</p>${before}
    ${body}${after}</div>
    <footer><p>예시일보 서울시 가람구 나래로 1 등록번호 가00000 발행인 나루터</p></footer></body></html>`);
}

/** List items that link to other articles. */
export function links(titles: string[]): string {
  return titles.map((title, at) => `<li><a href="/article/${at + 1}">${title}</a></li>`).join('');
}

/** Headlines of other articles, long enough to be taken for text. */
export const OTHER_HEADLINES = [
  '누리군 사과 축제에 사흘 동안 12만 명 다녀가',
  '새벽 첫차 타는 사람들, 도시를 먼저 깨우다',
  '해솔항 방파제 보강 공사 내달 마무리',
  '작은 서점 열 곳이 함께 여는 책 시장',
  '겨울 철새 3만 마리, 두레호로 돌아왔다',
  '미르산 케이블카 논의 다시 원점으로',
];

/** The invented paragraphs in `<p>`. */
export function asParagraphs(paragraphs: readonly string[] = PARAGRAPHS): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n');
}

/** What `text` of the article should be. */
export function asText(paragraphs: readonly string[] = PARAGRAPHS): string {
  return paragraphs.join('\n\n');
}
