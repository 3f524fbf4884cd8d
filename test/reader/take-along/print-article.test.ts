import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { printArticle } from '../../../src/reader/take-along/print-article.ts';

/** A reader with two pictures, of which the second comes when it is told to. */
function openReader() {
  const { window } = new JSDOM(
    '<div class="body"><img src="1.jpg" loading="lazy"><img src="2.jpg" loading="lazy"></div>',
  );
  const [first, second] = window.document.querySelectorAll('img');
  let come: (result: 'come' | 'failed') => void = () => undefined;
  const coming = new Promise<void>((resolve, reject) => {
    come = (result) => (result === 'come' ? resolve() : reject(new Error('no such picture')));
  });
  const print = vi.fn();
  Object.assign(first ?? {}, { decode: async () => undefined });
  Object.assign(second ?? {}, { decode: () => coming });
  Object.assign(window, { print });
  return { window: window as unknown as Window, images: [first, second], come, print };
}

it.each(['come', 'failed'] as const)('prints once the pictures below have %s', async (result) => {
  const { window, images, come, print } = openReader();
  const onWait = vi.fn();
  const printing = printArticle(window, onWait);
  expect(images.map((image) => image?.loading)).toEqual(['eager', 'eager']);
  await Promise.resolve();
  expect(print).not.toHaveBeenCalled();
  come(result);
  await printing;
  expect(print).toHaveBeenCalledOnce();
  expect(onWait).not.toHaveBeenCalled();
});

it('does not wait for ever, and says that it waits', async () => {
  vi.useFakeTimers();
  const { window, print } = openReader();
  const onWait = vi.fn();
  const printing = printArticle(window, onWait);
  await vi.advanceTimersByTimeAsync(200);
  expect(onWait).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(onWait).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(4600);
  await printing;
  expect(print).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
