import { readFile } from 'node:fs/promises';
import { REFERENCE_ADDRESS } from '../../test/browser/harness/news-site.ts';

/** Where the long article stands: at the same outlet, so that the extension may touch it. */
export const LONG_ADDRESS = REFERENCE_ADDRESS.replace(/\d+\.html$/, '1999901.html');

/** Letters and spaces of its body. */
const LENGTH = 13_000;

const wholes = [
  (at: number) =>
    `가람시는 올해 강가의 낡은 창고 ${at + 2}곳을 고쳐 시장으로 쓰기로 했다고 지난 12일 밝혔다.`,
  (at: number) => `설명회에는 상인과 주민 ${at * 7 + 40}명이 나와 주차장과 배수로를 먼저 손봐 달라고 했다.`,
  (at: number) =>
    `한누리 상인회장은 “비가 오면 ${at + 1}번 골목부터 물이 찬다”며 “여름이 오기 전에 끝내야 한다”고 말했다.`,
  (at: number) =>
    `시는 예산 ${at * 3 + 12}억원을 세 해에 나누어 쓰되, 남는 돈은 도서관을 넓히는 데 보태기로 했다.`,
  (at: number) =>
    `나도윤 가람대 교수(도시계획)는 “창고의 벽돌은 ${1930 + at}년대 것이어서 그대로 두는 편이 낫다”고 했다.`,
  (at: number) => `공사는 다음달 ${(at % 27) + 1}일 시작되며, 그동안 장은 건너편 둔치에서 열린다.`,
];

/** The reference page with another headline and a body of 13,000 characters, in invented sentences. */
export async function writeLongPage(): Promise<string> {
  const page = await readFile('test/outlets/hani/2023-02-27.html', 'utf8');
  const paragraphs = listParagraphs().map((text) => `<p class="text">${text}</p>`);
  const [head = '', ...rest] = page.split(/<p class="text">.*<\/p>\n/);
  return [head, paragraphs.join('\n'), ...rest]
    .join('')
    .replaceAll(/1081478(?=\.html)/g, '1999901')
    .replaceAll(
      '800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의',
      '가람시, 강가 창고를 시장으로 고쳐 쓴다',
    );
}

function listParagraphs(): string[] {
  const paragraphs: string[] = [];
  for (let at = 0, left = LENGTH; left > 0; at++) {
    const sentences = [0, 1, 2].map(
      (offset) => wholes[(at + offset * 2) % wholes.length]?.(at + offset) ?? '',
    );
    const text = sentences.join(' ').slice(0, left);
    paragraphs.push(text);
    left -= text.length;
  }
  return paragraphs;
}
