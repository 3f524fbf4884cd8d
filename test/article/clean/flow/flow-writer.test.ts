import { expect, it } from 'vitest';
import { PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

it('leaves a list within a list in the item that it belongs to', () => {
  const list =
    '<ul><li>강가의 나무<ul><li>버들 열 그루</li><li>느티 두 그루</li></ul></li><li>다리</li></ul>';
  const { html, text } = cleanHtml(`<p>${FIRST}</p><p>${SECOND}</p>${list}<p>${THIRD}</p><p>${FOURTH}</p>`);
  expect(html).toContain(list);
  expect(text).toContain('강가의 나무');
  expect(text).toContain('느티 두 그루');
});
