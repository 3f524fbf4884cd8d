import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

it('lifts the subtitles above the time that stands in the body', () => {
  const { text, subtitles } = cleanHtml(
    `<p>두레마을에 새 길<br>“열두 해 기다린 다리”</p><div><a href="/r/1">가람=나루터 기자</a> <span>입력 2022.03.05. 05:40</span> <span>업데이트 2022.03.05. 07:40</span></div>${asParagraphs()}`,
  );
  expect(text).toBe(asText());
  expect(subtitles).toEqual(['두레마을에 새 길', '“열두 해 기다린 다리”']);
});

it('but leaves the words above a moment that is told', () => {
  const lines = ['그날 밤', '2024년 3월 5일 오후 10시 27분, 가람시청 앞', ...PARAGRAPHS];
  expect(cleanHtml(asParagraphs(lines)).text).toBe(asText(lines));
});
