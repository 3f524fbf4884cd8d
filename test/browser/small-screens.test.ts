import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { findPopupPage, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor } from './harness/controls.ts';
import { fakeSpeech } from './harness/fake-speech.ts';
import { type Focus, judgeWalk, readFocus, walk } from './harness/focus.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

const KOREAN: [string, string] = ['유리', 'ko-KR'];

/** A phone of the smallest kind, and a narrow window at 200 %. */
const SCREENS = [
  ['320 by 640 pixels', { width: 320, height: 640 }],
  ['640 by 1280 pixels at 200 %', { width: 320, height: 640, deviceScaleFactor: 2 }],
] as const;

/** What stands out of the window, or is too small to be hit (WCAG 2.5.8). */
const findMisfits = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const misfits = scrollWidth > clientWidth ? [`${scrollWidth} wide in a window of ${clientWidth}`] : [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'button, select, input, summary, .choice label',
    )) {
      if (!control.checkVisibility() || control.matches('.choice input')) continue;
      const name = control.ariaLabel ?? control.innerText;
      const { left, right, width, height } = control.getBoundingClientRect();
      if (left < 0 || right > clientWidth) misfits.push(`${name} from ${left} to ${right}`);
      // A radio button of the system's is pressed by its label too.
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
      const [w, h] = [Math.max(width, label?.offsetWidth ?? 0), Math.max(height, label?.offsetHeight ?? 0)];
      if (w < 24 || h < 24) misfits.push(`${name} is ${w} by ${h}`);
    }
    return misfits;
  });

/** Scrolls until a control lies at this height, and goes to it by Tab from the one before. */
async function tabTo(page: Page, where: Page | Frame, selector: string, top: number): Promise<Focus | null> {
  await where.evaluate(
    (selector, top) => {
      const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
      const index = controls.findIndex((control) => control.matches(selector));
      controls[index - 1]?.focus({ preventScroll: true });
      window.scrollBy(0, (controls[index]?.getBoundingClientRect().top ?? 0) - top);
    },
    selector,
    top,
  );
  await page.keyboard.press('Tab');
  return readFocus(where);
}

describe.each(SCREENS)('in a window of %s', (_, viewport) => {
  const session = useBrowser('chromium');

  it('the reader fits, with all that comes over it', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.setViewport(viewport);
    await until('it is narrow', () => reader.evaluate(() => innerWidth === 320));
    const misfits = await findMisfits(reader);
    for (const name of ['목차', '보기 설정', '복사·공유', '형광펜', '메모·태그']) {
      await press(reader, name);
      await waitFor(reader, `${name} 닫기`);
      await reader.waitForSelector('.panel-content > *');
      misfits.push(...(await findMisfits(reader)));
      await page.keyboard.press('Escape');
    }
    await page.keyboard.down('Shift');
    await page.keyboard.press('Slash');
    await page.keyboard.up('Shift');
    await waitFor(reader, '단축키 닫기');
    misfits.push(...(await findMisfits(reader)));
    await page.keyboard.press('Escape');
    await fakeSpeech(reader, [KOREAN, ['Yuri of the network with a long name', 'ko-KR']], null);
    await page.keyboard.press('p');
    await waitFor(reader, '듣기 끝내기');
    await reader.evaluate(() => {
      const paragraph = document.querySelector('.body > p') ?? document.body;
      paragraph.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(paragraph);
    });
    await waitFor(reader, '노란 형광펜');
    misfits.push(...(await findMisfits(reader)));
    await press(reader, '메모');
    await waitFor(reader, '메모 저장');
    misfits.push(...(await findMisfits(reader)));
    await page.keyboard.press('Escape');
    await reader.$eval('.zoom', (button) => (button as HTMLElement).click());
    await waitFor(reader, '다음 사진');
    misfits.push(...(await findMisfits(reader)));
    expect(misfits).toEqual([]);
  });

  it('it is seen whether the article is saved, which voice reads, and six themes as two rows of three', async () => {
    const { page, reader } = await openReader(session, pageAddress('odd/plain'));
    await page.setViewport(viewport);
    await until('it is narrow', () => reader.evaluate(() => innerWidth === 320));
    const look = () =>
      reader.$eval('.save', (button) => {
        const { borderColor } = getComputedStyle(button);
        return [borderColor, getComputedStyle(button.querySelector('.icon') ?? button).fill];
      });
    expect(await look()).toEqual(['rgba(0, 0, 0, 0)', 'none']);
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    expect((await look())[1]).toMatch(/^rgb\(/);
    await fakeSpeech(reader, [KOREAN, ['Yuri of the network with a long name', 'ko-KR']], null);
    await press(reader, '듣기');
    const voices = await reader.waitForSelector('.voice');
    expect(await voices?.evaluate((list) => list.getBoundingClientRect().width)).toBeGreaterThan(200);
    await press(reader, '듣기 끝내기');
    await press(reader, '보기 설정');
    await waitFor(reader, '글자 설정 초기화');
    const rows = await reader.$$eval('label:has([data-theme])', (labels) =>
      labels.map((label) => label.getBoundingClientRect().top),
    );
    expect([rows.length, new Set(rows).size]).toEqual([6, 2]);
  });

  it('a wide table scrolls in a box of its own', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.setViewport(viewport);
    await until('the table is wider than its box', () =>
      reader.$eval('.table', (box) => box.scrollWidth > box.clientWidth),
    );
    expect(
      await reader.$eval('.table', (box) => getComputedStyle(box).backgroundAttachment.split(', ').sort()),
    ).toEqual(['local', 'local', 'scroll', 'scroll']);
    await reader.focus('.table');
    await page.keyboard.press('ArrowRight');
    await until('it scrolls', () => reader.$eval('.table', (box) => box.scrollLeft > 0));
    expect(await reader.evaluate(() => window.scrollX)).toBe(0);
  });

  it('what has the focus is never under a bar', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/transcript'));
    await page.setViewport(viewport);
    await page.keyboard.press('s');
    await waitFor(reader, '저장됨');
    for (const name of ['library', 'options']) {
      const own = await openOwnPage(session.running, `${name}/index.html`);
      await own.setViewport({ ...viewport, height: 320 });
      expect(judgeWalk(await walk(own, own))).toEqual([]);
      expect(judgeWalk((await walk(own, own, { isBack: true })).toReversed())).toEqual([]);
    }
    await page.bringToFront();
    expect(judgeWalk(await walk(page, reader))).toEqual([]);
    expect(judgeWalk((await walk(page, reader, { isBack: true })).toReversed())).toEqual([]);
  });

  it('what lies under a bar comes out when it gets the focus', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.setViewport(viewport);
    await fakeSpeech(reader, [KOREAN], null);
    await page.keyboard.press('p');
    await waitFor(reader, '듣기 끝내기');
    for (const top of [30, 590]) {
      expect(await tabTo(page, reader, '.body .hanja', top)).toMatchObject({ cover: null });
    }
    await page.keyboard.press('s');
    await waitFor(reader, '저장됨');
    const notes = await openOwnPage(session.running, 'library/index.html');
    await notes.setViewport({ ...viewport, height: 240 });
    await notes.waitForSelector('.note');
    expect(await tabTo(notes, notes, '.note button', 20)).toMatchObject({ cover: null });
  });

  it.each([
    ['notes', 'library', '.note'],
    ['settings', 'options', '.key-table'],
  ])('the %s fit', async (_, name, selector) => {
    const page = await openOwnPage(session.running, `${name}/index.html`);
    await page.setViewport(viewport);
    await page.waitForSelector(selector);
    expect(await findMisfits(page)).toEqual([]);
  });

  it('the popup fits', async () => {
    await pressToolbarButton(session.running, await session.visit(REFERENCE_ADDRESS));
    const popup = await until('the popup opens', () => findPopupPage(session.running));
    await popup.setViewport(viewport);
    await (await popup.waitForSelector('details'))?.evaluate((list) => {
      list.open = true;
    });
    expect(await findMisfits(popup)).toEqual([]);
  });
});

describe('where the device asks for', () => {
  const session = useBrowser('chromium');

  /** The article as a note, in a tab of its own: a frame is not told what its page is told. */
  async function openNote(): Promise<Page> {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.keyboard.press('s');
    await waitFor(reader, '저장됨');
    const notes = await openOwnPage(session.running, 'library/index.html');
    const link = await notes.waitForSelector('.note a');
    const address = (await link?.evaluate((element) => element.getAttribute('href'))) ?? '';
    return openOwnPage(session.running, address.replace('../', ''));
  }

  it('little motion, nothing moves by itself', async () => {
    const note = await openNote();
    await ask(note, 'prefers-reduced-motion', 'reduce');
    await press(note, '보기 설정');
    await waitFor(note, '글자 설정 초기화');
    await note.keyboard.press('c');
    await note.waitForSelector('.message:not(:empty)');
    const moving = await note.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
          const isStill =
            animationName === 'none' && transitionDuration === '0s' && scrollBehavior === 'auto';
          return isStill ? [] : [`${element.className}${part ?? ''}`];
        }),
      ),
    );
    expect(moving).toEqual([]);

    await fakeSpeech(note.mainFrame(), [KOREAN], null);
    await note.keyboard.press('p');
    await waitFor(note, '듣기 끝내기');
    for (let step = 0; step < 6; step++) await note.keyboard.press('.');
    // What is read now is far below: the page goes there in one step.
    const places = await note.evaluate(async () => {
      const seen = new Set([window.scrollY]);
      for (let frame = 0; frame < 40; frame++) {
        await new Promise(requestAnimationFrame);
        seen.add(window.scrollY);
      }
      return [...seen];
    });
    expect(places.length).toBeLessThanOrEqual(2);
    expect(places.at(-1)).toBeGreaterThan(0);
  });

  it('colours of its own, buttons, choices, marks and the progress can be told', async () => {
    const note = await openNote();
    await ask(note, 'forced-colors', 'active');
    await fakeSpeech(note.mainFrame(), [KOREAN], null);
    await press(note, '듣기');
    await press(note, '보기 설정');
    await waitFor(note, '글자 설정 초기화');
    const seen = await note.evaluate(() => {
      const styleOf = (selector: string, part?: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`expected ${selector}`);
        return getComputedStyle(element, part);
      };
      const paper = styleOf('html').backgroundColor;
      const edges = [
        ...document.querySelectorAll('button:not(.zoom), .choice label, input:not([type="range"])'),
      ]
        .filter((control) => control.checkVisibility() && !control.matches('.choice input'))
        .map((control) => getComputedStyle(control));
      return {
        edgeless: edges.filter(({ borderTopWidth, borderTopColor }) => {
          return borderTopWidth === '0px' || borderTopColor === paper || /^rgba.* 0\)$/.test(borderTopColor);
        }).length,
        isChoiceOutlined: styleOf('.choice label:has(:checked)').outlineStyle,
        isOtherOutlined: styleOf('.choice label:not(:has(:checked))').outlineStyle,
        isPressedFilled: styleOf('[aria-pressed="true"]').backgroundColor !== paper,
        isOpenFilled: styleOf('[aria-expanded="true"]').backgroundColor !== paper,
        isLineSeen: styleOf('.progress-line > div').backgroundColor !== paper,
        isKnobSeen:
          styleOf('.switch :checked', '::before').backgroundColor !==
          styleOf('.switch :checked').backgroundColor,
        areMarksSeen: ['yellow', 'spoken'].every(
          (name) => styleOf('.body > p', `::highlight(jeongdok-${name})`).backgroundColor !== paper,
        ),
      };
    });
    expect(seen).toEqual({
      edgeless: 0,
      isChoiceOutlined: 'solid',
      isOtherOutlined: 'none',
      isPressedFilled: true,
      isOpenFilled: true,
      isLineSeen: true,
      isKnobSeen: true,
      areMarksSeen: true,
    });
  });
});

/** Sets what a device asks of pages; puppeteer has no word for some of it. */
async function ask(page: Page, name: string, value: string): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  const query = `(${name}: ${value})`;
  await until(query, () => page.evaluate((query) => matchMedia(query).matches, query));
}

describe('the popup', () => {
  const session = useBrowser('chromium');

  it('is no wider than it asks for where it hangs below its button', async () => {
    const page = await session.visit(REFERENCE_ADDRESS);
    await pressToolbarButton(session.running, page);
    const popup = await until('the popup opens', () => findPopupPage(session.running));
    await popup.waitForSelector('.actions');
    expect(await popup.evaluate(() => innerWidth)).toBe(320);
  });

  it.each([
    ['a phone', 412, 0, 412],
    ['a tablet', 800, 160, 640],
  ])('is a page of its own on %s, and fits', async (_, width, ...edges) => {
    const popup = await openOwnPage(session.running, 'popup/index.html');
    await popup.setViewport({ width, height: 800 });
    await until('it has come', () => popup.$('.popup'));
    const found = await popup.$eval('.popup', (main) => {
      const { left, right } = main.getBoundingClientRect();
      return [left, right];
    });
    expect(found).toEqual(edges);
  });
});
