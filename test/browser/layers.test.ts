import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { insert, openLayerPage, PAUSE, PLEA, untilHidden } from './harness/layer-page.ts';
import { isShown } from './harness/page-state.ts';
import { useBrowser } from './harness/session.ts';

describe.each(['chromium', 'firefox'] as const)('layers over a page in %s', (kind) => {
  const session = useBrowser(kind);
  const open = () => openLayerPage(session);

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
    const controls = [
      ['a link that the page takes for itself', '<a id="control" href="/edition">새 판 보기</a>'],
      ['a picture', `<button id="control"><img alt="새 판 보기" width="20" height="20"></button>`],
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
    it.each(kind === 'firefox' ? controls.slice(0, 1) : controls)(
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
    const asked = [
      ['that is called so', '<button id="control">뉴스레터 신청</button>', '', true],
      ['that names it', '<button id="control" data-target="#x">열기</button>', '', true],
      ['not what is called like a control in it', '<button id="control">구독하기</button>', '', false],
      [
        'not what does something else',
        '<button id="control">뉴스레터 신청</button>',
        '<p>보내는 중</p>',
        false,
      ],
    ] as const;
    it.each(kind === 'firefox' ? asked.slice(0, 1) : asked)(
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
});
