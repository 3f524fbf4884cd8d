import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrangeBody, type BodyOptions } from '../../../src/reader/body/arrange-body.ts';
import { mapText } from '../../../src/reader/body/text-map.ts';
import { bodies } from './bodies.ts';
import { mountBody, openBody } from './open-body.ts';

const texts = { enlarge: (caption: string) => `크게 보기: ${caption}`, showImage: '사진 보기', table: '표' };
const options = fc.record({
  showImages: fc.boolean(),
  explainHanjaIn: fc.constantFrom('ko', 'en', null),
  texts: fc.constant(texts),
});

function arrange(html: string, chosen: BodyOptions): HTMLElement {
  const body = openBody(html);
  arrangeBody(body, chosen);
  return mountBody(body);
}

it('keeps the text of every body to the letter, whatever is shown', () => {
  fc.assert(
    fc.property(bodies, options, (html, chosen) => {
      const before = mapText(mountBody(openBody(html)));
      expect(mapText(arrange(html, chosen)).text).toBe(before.text);
    }),
    { numRuns: 150 },
  );
});

it('leaves the explanation of a hanja beside it, where a particle follows', () => {
  const html = '<p>與(여)가 반발했고 美(미국)는 침묵했다.</p>';
  const body = arrange(html, { showImages: true, explainHanjaIn: 'ko', texts });
  expect(body.querySelectorAll('.hanja')).toHaveLength(0);
});

it('gives the headings, top to bottom', () => {
  const body = openBody('<h3>가람</h3><p>글</p><h3>나래</h3>');
  const headings = arrangeBody(body, { showImages: true, explainHanjaIn: null, texts });
  expect(headings.map(({ text }) => text)).toEqual(['가람', '나래']);
});
