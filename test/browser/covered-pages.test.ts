import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { insert, openLayerPage, PAUSE, PLEA, untilHidden } from './harness/layer-page.ts';
import { isShown } from './harness/page-state.ts';
import { useBrowser } from './harness/session.ts';

describe.each(['chromium', 'firefox'] as const)('pages under a layer that is hidden in %s', (kind) => {
  const session = useBrowser(kind);
  const open = () => openLayerPage(session);

  describe('the shade of a layer that is hidden', () => {
    const shade = 'position: fixed; inset: 0; background: #0008; z-index: 5';
    const layer = `<div id="x" class="layer" style="z-index: 9">${PLEA}</div>`;

    // The others go the same way there, and each takes seconds.
    const shades = [
      ['goes too when it is drawn after the page', `body::after { content: ""; ${shade} }`, ''],
      ['goes too when it is drawn before the page', `html::before { content: ""; ${shade} }`, ''],
      [
        'goes too when it is drawn before what the layer stands in',
        `.wrap::before { content: ""; ${shade} }`,
        '',
      ],
      [
        'goes too when it is drawn around what the layer stands in',
        `.wrap { position: fixed; box-shadow: 0 0 0 9999px #0008 }`,
        '',
      ],
    ] as const;
    it.each(kind === 'firefox' ? shades.slice(0, 1) : shades)('%s', async (_, style, html) => {
      const page = await open();
      await insert(
        page,
        `<style>${style} .layer { top: 500px }</style><div class="wrap">${layer}</div>${html}`,
      );
      await untilHidden(page);
      const isFree = () =>
        page.$eval('#open', (button) => {
          const { left, top } = button.getBoundingClientRect();
          const isCovered = document.elementFromPoint(left + 5, top + 5) !== button;
          const isDrawn = [...document.querySelectorAll('.wrap')].some(
            (wrap) => wrap.getClientRects().length > 0,
          );
          return !isCovered && !isDrawn;
        });
      await until('the page is free', isFree);
    });

    it('is not what lies beneath the page', async () => {
      const page = await open();
      await insert(
        page,
        `<style>#page { position: relative; z-index: 1 }</style><div id="ground" style="position: fixed; inset: 0"></div><p></p>${layer}`,
      );
      await untilHidden(page);
      expect(await isShown(page, '#ground')).toBe(true);
    });
  });

  describe('a page that cannot be used', () => {
    const press = async (page: Page) => {
      await page.click('#open');
      return page.evaluate(() => globalThis.pressed);
    };

    it('since its body takes no presses can be pressed when the layer over it is hidden', async () => {
      const page = await open();
      await page.evaluate((html) => {
        document.body.insertAdjacentHTML('beforeend', html);
        document.body.style.pointerEvents = 'none';
      }, `<div id="x" class="layer" style="top: 500px; pointer-events: auto">${PLEA}</div>`);
      await untilHidden(page);
      await until('it is let go', () => page.$('[data-jeongdok-scroll]'));
      // Looked at once more, it is let go no less.
      await insert(page, '<p>나래항 물때표</p>');
      await sleep(PAUSE);
      expect(await press(page)).toBe(1);
    });

    const freezings = [
      ['inert', 0],
      ['inert', 50],
      ['inert', 300],
      ['aria-hidden', 50],
    ] as const;
    it.each(kind === 'firefox' ? freezings.slice(0, 1) : freezings)(
      'shows its layer again when it is frozen: %s, %s ms later',
      async (name, time) => {
        const page = await open();
        await insert(page, `<div id="x" class="layer" style="top: 500px">${PLEA}</div>`);
        await untilHidden(page);
        await sleep(time);
        await page.$eval('#page', (frozen, by) => frozen.setAttribute(by, 'true'), name);
        await until('it is shown', () => isShown(page, '#x'));
        await sleep(PAUSE);
        expect(await isShown(page, '#x')).toBe(true);
      },
    );

    it('for something else, long after, keeps its layer hidden', async () => {
      const page = await open();
      await insert(page, `<div id="x" class="layer">${PLEA}</div>`);
      await untilHidden(page);
      await sleep(2000);
      await page.$eval('#page', (frozen) => frozen.toggleAttribute('inert', true));
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(false);
    });

    it('since a dialog that was hidden has become modal shows that', async () => {
      const page = await open();
      await insert(page, `<dialog id="x" open class="layer">${PLEA}</dialog>`);
      await untilHidden(page);
      await sleep(2000);
      await page.$eval('#x', (dialog) => {
        (dialog as HTMLDialogElement).close();
        (dialog as HTMLDialogElement).showModal();
      });
      await until('it is shown', () => isShown(page, '#x'));
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
    });
  });

  describe('a page that is held still', () => {
    const scroll = async (page: Page) => {
      await page.mouse.move(400, 400);
      await page.mouse.wheel({ deltaY: 300 });
      await sleep(PAUSE);
      return page.evaluate(() => scrollY + document.body.scrollTop);
    };
    const hold = (page: Page, style: string) =>
      page.evaluate((css) => document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`), style);

    it.each([
      ['body { overflow: hidden }'],
      ['html { overflow: hidden }'],
      ['html, body { overflow: hidden; height: 100% }'],
      ['body { position: fixed; top: -100px; width: 100% }'],
    ])('scrolls when the layer over it is hidden: %s', async (style) => {
      const page = await open();
      await insert(page, `<div id="x" class="cover">${PLEA}</div>`);
      await untilHidden(page);
      await hold(page, style);
      expect(await scroll(page)).toBeGreaterThan(0);
    });

    describe('stays where its reader is', () => {
      const COVER = `<div id="x" class="cover">${PLEA}</div>`;
      /** How far the headline has gone up, whatever it is that scrolls. */
      const readPlace = (page: Page) =>
        page.$eval('h1', (headline) => Math.round(headline.offsetTop - headline.getBoundingClientRect().top));
      const scrollTo = (page: Page, top: number) =>
        page.evaluate(async (to) => {
          window.scrollTo(0, to);
          document.body.scrollTop = to;
          // What listens to scrolling is told of it in the next frame.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }, top);
      /** Scrolls down, and lets the page cover itself and hold still as one piece of work. */
      const cover = async (page: Page, lock: string) => {
        await insert(page, `<div id="first" class="layer">${PLEA}</div>`);
        await until('hiding is at work', async () => !(await isShown(page, '#first')));
        await scrollTo(page, 800);
        await page.evaluate(
          (html, css) => {
            document.body.insertAdjacentHTML('beforeend', html);
            document.body.style.cssText += css;
            if (css.includes('height')) document.documentElement.style.cssText += css;
          },
          COVER,
          lock,
        );
        await untilHidden(page);
        await until('it may scroll', () => page.$('[data-jeongdok-scroll]'));
        await sleep(100);
      };
      const lift = async (page: Page) => {
        await page.evaluate(() => {
          document.documentElement.style.cssText = '';
          document.body.style.cssText = '';
          window.scrollTo(0, 800);
        });
        await sleep(100);
      };

      const locks = [
        ['position: fixed; top: -800px; width: 100%'],
        ['position: fixed; width: 100%'],
        ['overflow: hidden; height: 100%'],
        ['overflow: hidden'],
      ] as const;
      it.each(kind === 'firefox' ? locks.slice(0, 2) : locks)(
        'when a layer comes over it, and when the page lets go of it: %s',
        async (lock) => {
          const page = await open();
          await hold(page, 'body { margin: 0 }');
          await cover(page, lock);
          expect(await readPlace(page)).toBe(800);
          await scrollTo(page, 1500);
          await lift(page);
          expect(await readPlace(page)).toBe(1500);
        },
      );

      it.each([['at once'], ['before']])(
        'when the page takes the layer away and lets go of it: %s',
        async (when) => {
          const page = await open();
          await cover(page, 'position: fixed; top: -800px; width: 100%');
          await scrollTo(page, 1500);
          if (when === 'before') {
            await page.$eval('#x', (layer) => layer.remove());
            await sleep(100);
            await lift(page);
          } else
            await page.evaluate(() => {
              document.getElementById('x')?.remove();
              document.body.style.cssText = '';
              window.scrollTo(0, 800);
            });
          await sleep(100);
          expect(await readPlace(page)).toBe(1500);
        },
      );

      it('when its body scrolls by itself, also once nothing is hidden any more', async () => {
        const page = await open();
        await hold(
          page,
          'html { height: 100%; overflow-y: hidden } body { height: 100%; overflow-y: auto; margin: 0 }',
        );
        await cover(page, 'overflow-y: hidden');
        expect(await readPlace(page)).toBe(800);
        await scrollTo(page, 1500);
        await page.$eval('#x', (layer) => layer.insertAdjacentHTML('beforeend', '<dialog></dialog>'));
        await until('it is shown', () => isShown(page, '#x'));
        await sleep(100);
        expect(await readPlace(page)).toBe(1500);
      });
    });

    it('stays so when nothing lay over it', async () => {
      const page = await open();
      await hold(page, 'body { overflow: hidden }');
      await insert(page, `<div id="x" class="layer">${PLEA}</div>`);
      await untilHidden(page);
      expect(await scroll(page)).toBe(0);
    });
  });
});
