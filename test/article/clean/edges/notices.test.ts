import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

it.each([
  ['[바로잡습니다] 이 기사는 23일 10시 공사비를 42억 원으로 수정했습니다.'],
  ['※ 바로잡습니다: 앞서 공사비를 45억 원이라고 적어 고쳤습니다.'],
  ['[정정보도] 본지는 20일 자 기사에서 공사비를 45억 원이라고 보도했으나 사실과 달라 바로잡습니다.'],
  ['이 기사를 23일 오후 5시에 수정했습니다.'],
  ['[반론보도]', '위 기사에 대해 가람시는 공사비를 정산 중이라고 알려왔습니다.'],
])('keeps a correction, and takes out the reporters before it: %s', (...correction) => {
  const reporters = ['글 민서우 기자', 'seowoo@example.kr', '사진 곽도현 기자', 'dohyun@example.kr'];
  const { text } = cleanHtml(asParagraphs([...PARAGRAPHS, ...reporters, ...correction]));
  expect(text).toBe(asText([...PARAGRAPHS, ...correction]));
});

it.each(['정정·반론보도 신청하기', '[기사 정정보도 요청]', '바로잡습니다 문의 fix@example.kr'])(
  'takes out what offers a correction: %s',
  (line) => {
    expect(cleanHtml(asParagraphs([...PARAGRAPHS, '나루터 기자', line])).text).toBe(asText());
  },
);

it('keeps what its writer adds to an article', () => {
  const note = '덧붙이는 글 | 이 글은 기자의 개인 블로그에도 실렸습니다.';
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, note])).text).toBe(asText([...PARAGRAPHS, note]));
});

it('keeps a correction above the article, and takes out the reporter below it', () => {
  const correction = ['[바로잡습니다]', '공사비를 45억 원이라고 적어 고쳤습니다.'];
  const { text } = cleanHtml(asParagraphs([...correction, '나루터 기자', ...PARAGRAPHS]));
  expect(text).toBe(asText([...correction, ...PARAGRAPHS]));
});

it('takes no sentence above the label of a correction for its text', () => {
  const lines = ['지난해 이맘때의 글을 새로 싣습니다.', '[바로잡습니다]', '나루터 기자', ...PARAGRAPHS];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});
