import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { readLabelledPages } from './harness/labelled-pages.ts';
import { isShown } from './harness/page-state.ts';
import { useBrowser } from './harness/session.ts';

declare global {
  // Presses that have reached the button of `test/browser/pages/declutter/layers.html`.
  var pressed: number;
}

const address = readLabelledPages('browser/pages/declutter').find(({ name }) => name === 'layers')?.address;
const PLEA =
  '<p>뉴스레터를 받아 보세요</p><input type="email"><button>구독하기</button><button>닫기</button>';

/** How long it is watched that something stays, in milliseconds. */
const PAUSE = 500;

describe.each(['chromium', 'firefox'] as const)('layers over a page in %s', (kind) => {
  const session = useBrowser(kind);

  /** Opens the page while it is decluttered already. */
  const open = async () => {
    const page = await session.visit(address ?? '');
    await until('the page is decluttered', () =>
      page.evaluate(() => document.documentElement.hasAttribute('data-jeongdok-declutter')),
    );
    return page;
  };
  const insert = (page: Page, html: string) =>
    page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), html);
  const untilHidden = (page: Page) => until('it is hidden', async () => !(await isShown(page, '#x')));

  describe('a dialog', () => {
    it.each([
      ['that is modal stays, and so does what it needs to be closed', ''],
      ['that is modal stays when it is opened late', 'late'],
    ])('%s', async (_, when) => {
      const page = await open();
      await insert(page, `<dialog id="x" style="position: fixed">${PLEA}</dialog>`);
      if (when) await sleep(PAUSE);
      await page.$eval('#x', (dialog) => (dialog as HTMLDialogElement).showModal());
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
      await page.$eval('#x', (dialog) => (dialog as HTMLDialogElement).close());
      await page.click('#open');
      expect(await page.evaluate(() => globalThis.pressed)).toBe(1);
    });

    it('that leaves the page free is hidden', async () => {
      const page = await open();
      await insert(page, `<dialog id="x" open class="layer">${PLEA}</dialog>`);
      await untilHidden(page);
      await page.click('#open');
      expect(await page.evaluate(() => globalThis.pressed)).toBe(1);
    });
  });

  const signIn =
    '<p>로그인하고 댓글을 남겨 보세요</p><a href="/login/1">가온으로 시작하기</a><a href="/login/2">나래로 시작하기</a><button>닫기</button>';
  const question = '<p>김하늘 기자를 구독하시겠습니까?</p><button>구독하기</button><button>취소</button>';
  const outOfSight = [
    ['not displayed', '.layer { display: none } .on { display: block }'],
    ['invisible', '.layer { visibility: hidden } .on { visibility: visible }'],
    [
      'faded out',
      '.layer { visibility: hidden; opacity: 0; transition: all .2s } .on { visibility: visible; opacity: 1 }',
    ],
  ] as const;

  // The others go the same way there, and each takes seconds.
  describe.each(kind === 'firefox' ? outOfSight.slice(-1) : outOfSight)(
    'a layer that is %s at first',
    (_, style) => {
      const prepare = async (inside: string) => {
        const page = await open();
        await insert(page, `<style>${style}</style><div id="x" class="layer">${inside}</div>`);
        await sleep(PAUSE);
        expect(await page.$('[data-jeongdok-hidden]')).toBe(null);
        return page;
      };
      const show = (page: Page) => page.$eval('#x', (layer) => layer.classList.add('on'));
      const isVisible = (page: Page) =>
        page.$eval('#x', (layer) => layer.checkVisibility({ checkVisibilityCSS: true }));

      it.each([
        ['for comments', signIn],
        ['for a letter', PLEA],
      ])('stays when the reader opens it: %s', async (_, inside) => {
        const page = await prepare(inside);
        await page.$eval('#open', (button) => {
          button.addEventListener('click', () => document.getElementById('x')?.classList.add('on'));
        });
        await page.click('#open');
        await sleep(1500);
        expect(await isVisible(page)).toBe(true);
      });

      it('is hidden when the page shows it by itself', async () => {
        const page = await prepare(PLEA);
        await show(page);
        await untilHidden(page);
      });

      it('is hidden when the page shows it a while after a press', async () => {
        const page = await prepare(PLEA);
        await page.click('#open');
        await sleep(1200);
        await show(page);
        await untilHidden(page);
      });
    },
  );

  describe('a layer that is inserted', () => {
    const insertAt = (page: Page, type: string, inside: string) =>
      page.evaluate(
        (name, html) => {
          const insertOnce = () =>
            document.body.insertAdjacentHTML('beforeend', `<div id="x" class="layer">${html}</div>`);
          addEventListener(name, insertOnce, { once: true });
        },
        type,
        inside,
      );

    it.each([
      ['a while after a press is hidden', '', false],
      ['stays when it bears the name of what was pressed, which has fetched it', '<p>누르는 곳</p>', true],
    ])('%s', async (_, name, isKept) => {
      const page = await open();
      await page.click('#open');
      await sleep(1500);
      await insert(page, `<div id="x" class="layer">${name}${question}</div>`);
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(isKept);
    });

    it('at a press stays, also when more comes into it', async () => {
      const page = await open();
      await insertAt(page, 'click', question);
      await page.click('#open');
      await sleep(1500);
      await page.$eval('#x', (layer) => layer.insertAdjacentHTML('beforeend', '<p>하루 한 번</p>'));
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
    });

    it('at a press stays when the page has written itself anew', async () => {
      const page = await open();
      const untilOthersAreHidden = async () => {
        await insert(page, `<div id="x" class="layer">${PLEA}</div>`);
        await untilHidden(page);
        await page.$eval('#x', (layer) => layer.remove());
      };
      await untilOthersAreHidden();
      await page.evaluate(() => {
        const html = document.documentElement.outerHTML;
        document.open();
        document.write(html);
        document.close();
      });
      await untilOthersAreHidden();
      await insertAt(page, 'click', question);
      await page.click('#open');
      await until('it is there', () => page.$('#x'));
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
    });

    it('at a press stays when the page is busy for long', async () => {
      const page = await open();
      await page.evaluate((html) => {
        const insertSlowly = () => {
          document.body.insertAdjacentHTML('beforeend', `<div id="x" class="layer">${html}</div>`);
          const start = performance.now();
          while (performance.now() - start < 1500);
        };
        addEventListener('click', insertSlowly, { once: true });
      }, question);
      await page.click('#open');
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
    });

    const place = async (page: Page) => {
      const { x, y, width, height } = await page.$eval('#open', (button) =>
        button.getBoundingClientRect().toJSON(),
      );
      return [x + width / 2, y + height / 2] as const;
    };
    const early = ['pointerdown', 'mousedown', 'touchstart', 'mouseover'];
    it.each(kind === 'firefox' ? early.slice(1, 2) : early)(
      'before the press is over stays: at %s',
      async (type) => {
        const page = await open();
        const [x, y] = await place(page);
        await insertAt(page, type, question);
        if (type === 'touchstart') await page.touchscreen.touchStart(x, y);
        else await page.mouse.move(x, y);
        if (type.endsWith('down')) await page.mouse.down();
        await sleep(PAUSE);
        expect(await page.$('#x')).not.toBe(null);
        expect(await isShown(page, '#x')).toBe(true);
      },
    );

    it('when the pointer leaves what it has come over is hidden', async () => {
      const page = await open();
      const [x, y] = await place(page);
      await page.mouse.move(x, y);
      await insertAt(page, 'mouseout', question);
      await page.mouse.move(x, y + 400);
      await until('it is there', () => page.$('#x'));
      await untilHidden(page);
    });

    it.each([
      ['that only says what is open stays', '?modal=letter', true],
      ['of another page is hidden', '/news/society/11000022', false],
    ])('at a press with an address %s', async (_, address, isKept) => {
      const page = await open();
      await page.$eval(
        '#open',
        (button, to) => {
          button.addEventListener('click', () => history.pushState(null, '', to));
        },
        address,
      );
      await insertAt(page, 'click', question);
      await page.click('#open');
      await until('it is judged', async () => isKept || !(await isShown(page, '#x')));
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(isKept);
    });

    it('at a key on a button stays', async () => {
      const page = await open();
      await insertAt(page, 'keydown', question);
      await until('the key has come', async () => {
        await page.focus('#open');
        await page.keyboard.press('Enter');
        return page.$('#x');
      });
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
    });

    it('while the page is scrolled is hidden', async () => {
      const page = await open();
      await insertAt(page, 'scroll', PLEA);
      await page.keyboard.press('PageDown');
      await until('it is there', () => page.$('#x'));
      await untilHidden(page);
    });

    it('by a press of a script is hidden', async () => {
      const page = await open();
      await insertAt(page, 'click', PLEA);
      await page.$eval('#open', (button) => (button as HTMLElement).click());
      await untilHidden(page);
    });
  });

  describe('a layer that bears the name of what was pressed', () => {
    const icon = '<svg width="20" height="20"></svg>';
    const controls = [
      ['a link within the page', '<a id="control" href="#">새 판 보기</a>'],
      ['a link that the page takes for itself', '<a id="control" href="/edition">새 판 보기</a>'],
      ['a field', '<input id="control" type="button" value="새 판 보기">'],
      ['a picture', `<button id="control"><img alt="새 판 보기" width="20" height="20"></button>`],
      ['named for those who do not see it', `<button id="control" aria-label="새 판 보기">${icon}</button>`],
      ['named when pointed at', `<button id="control" title="새 판 보기">${icon}</button>`],
      ['reached by keys', '<div id="control" tabindex="0">새 판 보기</div>'],
      ['told by the pointer', '<div id="control" style="cursor: pointer"><b>새 판 보기</b></div>'],
    ] as const;
    const press = async (html: string, layer: string) => {
      const page = await open();
      await page.$eval('#page', (place, control) => place.insertAdjacentHTML('afterbegin', control), html);
      await page.$eval('#control', (element) => {
        element.addEventListener('click', (event) => event.preventDefault());
      });
      await page.click('#control');
      await sleep(1500);
      await insert(page, `<div id="x" class="layer">${layer}</div>`);
      await sleep(PAUSE);
      return page;
    };

    // The others go the same way there, and each takes seconds.
    it.each(kind === 'firefox' ? controls.slice(0, 3) : controls)(
      'stays, also when that is %s',
      async (_, control) => {
        const page = await press(control, `<p>새 판 보기</p>${question}`);
        expect(await isShown(page, '#x')).toBe(true);
      },
    );

    it.each([
      ['closes something, as any layer does', '취소'],
      ['is a letter, as in any text', '독'],
    ])('is hidden when that %s', async (_, name) => {
      const page = await press(`<button id="control">${name}</button>`, question);
      expect(await isShown(page, '#x')).toBe(false);
    });
  });

  describe('a layer that is hidden', () => {
    const prepare = async (onPress: string, html = `<div id="x" class="layer">${PLEA}</div>`) => {
      const page = await open();
      await insert(page, `<div class="wrapper">${html}</div>`);
      await page.$eval(
        '#x',
        (layer) => layer.hasAttribute('popover') && (layer as HTMLElement).showPopover(),
      );
      await untilHidden(page);
      await page.evaluate((change) => {
        const layer = document.querySelector<HTMLElement>('#x');
        const dialog = document.querySelector<HTMLDialogElement>('dialog');
        const changes: Record<string, () => void> = {
          style: () => layer?.style.setProperty('display', 'block'),
          class: () => layer?.classList.add('on'),
          'class around': () => layer?.parentElement?.classList.add('on'),
          'class late': () => setTimeout(() => layer?.classList.add('on'), 1500),
          state: () => layer?.setAttribute('data-state', 'open'),
          'name for screen readers': () => layer?.setAttribute('aria-hidden', 'false'),
          place: () => layer && document.body.append(layer),
          dialog: () => {
            dialog?.close();
            dialog?.show();
          },
          popover: () => {
            layer?.hidePopover();
            layer?.showPopover();
          },
          'something else over it': () => {
            layer?.parentElement?.setAttribute('aria-hidden', 'true');
            layer?.setAttribute('data-state', 'closed');
          },
          else: () => document.body.classList.add('on'),
        };
        document.getElementById('open')?.addEventListener('click', () => changes[change]?.());
      }, onPress);
      return page;
    };

    const ways = [
      ['style'],
      ['class'],
      ['class around'],
      ['state'],
      ['name for screen readers'],
      ['place'],
      ['dialog', `<dialog id="x" open class="layer">${PLEA}</dialog>`],
      ['popover', `<div id="x" popover="manual" style="position: fixed">${PLEA}</div>`],
    ] as const;
    it.each(kind === 'firefox' ? [ways[1], ways[7]] : ways)(
      'is shown when the reader opens it once more: by its %s',
      async (onPress, html?: string) => {
        const page = await prepare(onPress, html);
        await page.click('#open');
        await until('it is shown', () => isShown(page, '#x'));
        await sleep(1500);
        expect(await isShown(page, '#x')).toBe(true);
      },
    );

    const asking = `<div id="x" class="layer" role="dialog"><h2>뉴스레터 신청</h2>${PLEA}</div>`;
    // The others go the same way there.
    it.runIf(kind === 'chromium').each([
      ['that is called so', '<button id="control">뉴스레터 신청</button>', '', true],
      ['that names it', '<button id="control" data-target="#x">열기</button>', '', true],
      ['not what is called like a control in it', '<button id="control">구독하기</button>', '', false],
      [
        'not what does something else',
        '<button id="control">뉴스레터 신청</button>',
        '<p>보내는 중</p>',
        false,
      ],
    ])(
      'that its page takes for open is shown by a press on its own control alone: %s',
      async (_, control, answer, isOpened) => {
        const page = await prepare('else', asking);
        await page.$eval(
          '#page',
          (place, html, more) => {
            place.insertAdjacentHTML('afterbegin', html);
            const insertMore = () => document.body.insertAdjacentHTML('beforeend', more);
            document.getElementById('control')?.addEventListener('click', insertMore);
          },
          control,
          answer,
        );
        await page.click('#control');
        await sleep(2000);
        expect(await isShown(page, '#x')).toBe(isOpened);
      },
    );

    it('stays so when a press does something else, or the page changes it later', async () => {
      for (const onPress of ['else', 'something else over it', 'class late']) {
        const page = await prepare(onPress);
        await page.click('#open');
        await sleep(2000);
        expect(await isShown(page, '#x')).toBe(false);
      }
    });
  });

  describe('the shade of a layer that is hidden', () => {
    const shade = 'position: fixed; inset: 0; background: #0008; z-index: 5';
    const layer = `<div id="x" class="layer" style="z-index: 9">${PLEA}</div>`;

    it.each([
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
    ])('%s', async (_, style, html) => {
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

    it.each([
      ['inert', 0],
      ['inert', 50],
      ['inert', 300],
      ['aria-hidden', 50],
    ])('shows its layer again when it is frozen: %s, %s ms later', async (name, time) => {
      const page = await open();
      await insert(page, `<div id="x" class="layer" style="top: 500px">${PLEA}</div>`);
      await untilHidden(page);
      await sleep(time);
      await page.$eval('#page', (frozen, by) => frozen.setAttribute(by, 'true'), name);
      await until('it is shown', () => isShown(page, '#x'));
      await sleep(PAUSE);
      expect(await isShown(page, '#x')).toBe(true);
    });

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

      it.each([
        ['position: fixed; top: -800px; width: 100%'],
        ['position: fixed; width: 100%'],
        ['overflow: hidden; height: 100%'],
        ['overflow: hidden'],
      ])('when a layer comes over it, and when the page lets go of it: %s', async (lock) => {
        const page = await open();
        await hold(page, 'body { margin: 0 }');
        await cover(page, lock);
        expect(await readPlace(page)).toBe(800);
        await scrollTo(page, 1500);
        await lift(page);
        expect(await readPlace(page)).toBe(1500);
      });

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
