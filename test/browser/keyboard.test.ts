import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import texts from '../../src/_locales/ko/messages.json' with { type: 'json' };
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { COMMANDS, DEFAULT_KEYS, nameKey } from '../../src/reader/keyboard/bindings.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { listControls } from './harness/focus.ts';
import { openReader, openReaderOver } from './harness/open-reader.ts';
import {
  focusOn,
  lookOf,
  nameOfFocus,
  PANELS,
  pressKey,
  report,
  untilFocus,
  untilLook,
  untilOpen,
} from './harness/reader-keyboard.ts';
import { useBrowser } from './harness/session.ts';

describe.each(['chromium', 'firefox'] as const)('the keyboard in %s', (kind) => {
  const session = useBrowser(kind);

  it('scrolls as soon as the reader is there, without a click', async () => {
    const { page, reader } = await openReader(session, report);
    for (const key of [' ', 'ArrowDown', 'PageDown'] as const) {
      const before = await reader.evaluate(() => window.scrollY);
      await page.keyboard.press(key);
      await until(`"${key}" scrolls`, () => reader.evaluate((y) => window.scrollY > y + 20, before));
    }
  });

  it('opens each panel by its key; Esc closes it alone and gives the focus back', async () => {
    const { page, reader } = await openReader(session, report);
    await focusOn(reader, '듣기');
    for (const [name, key] of PANELS) {
      await pressKey(page, key);
      await untilOpen(reader, name);
      expect(await nameOfFocus(reader)).toBe(name);
      await page.keyboard.press('Escape');
      await untilOpen(reader, null);
      expect(await nameOfFocus(reader)).toBe('듣기');
    }
    await page.keyboard.press('Escape');
    await until('the reader closes', async () => reader.detached);
  });

  it('opens each panel by its button; Esc closes it alone and gives the focus back', async () => {
    const { page, reader } = await openReader(session, report);
    for (const [name] of PANELS) {
      await focusOn(reader, name);
      await page.keyboard.press('Enter');
      await untilOpen(reader, name);
      await page.keyboard.press('Tab');
      expect(await nameOfFocus(reader)).toBe(`${name} 닫기`);
      await page.keyboard.press('Escape');
      await untilOpen(reader, null);
      expect(await nameOfFocus(reader)).toBe(name);
    }
    expect(reader.detached).toBe(false);
  });

  it('goes through the pictures: Enter, arrows, Esc', async () => {
    const { page, reader } = await openReader(session, report);
    const untilShown = (title: string | null) =>
      until(`the picture is ${title}`, async () => {
        const shown = await reader.evaluate(() => document.querySelector('.lightbox')?.ariaLabel);
        return (shown ?? null) === title;
      });
    const picture = (await listControls(reader, '.body')).find((name) => name.startsWith('크게 보기')) ?? '';
    await focusOn(reader, picture);
    await page.keyboard.press('Enter');
    await untilShown('사진 1/2');
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('lightbox');
    for (const [key, title] of [
      ['ArrowRight', '사진 2/2'],
      ['ArrowRight', '사진 1/2'],
      ['ArrowLeft', '사진 2/2'],
    ] as const) {
      await page.keyboard.press(key);
      await untilShown(title);
    }
    // A panel would open where nobody sees it.
    await page.keyboard.press('v');
    await page.keyboard.press('Escape');
    await untilShown(null);
    await untilOpen(reader, null);
    expect(await nameOfFocus(reader)).toBe(picture);
    expect(reader.detached).toBe(false);
  });

  it('gives the page its focus, selection and place back on Esc', async () => {
    const page = await session.visit(report);
    const readPlace = () =>
      page.evaluate(() => [document.activeElement?.outerHTML, String(getSelection()), window.scrollY]);
    await page.evaluate(() => {
      window.scrollTo(0, 300);
      getSelection()?.selectAllChildren(document.querySelector('blockquote p') ?? document.body);
      document.querySelector<HTMLElement>('nav a')?.focus({ preventScroll: true });
    });
    const before = await readPlace();
    const reader = await openReaderOver(session, page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await until('the reader closes', async () => reader.detached);
    expect(await readPlace()).toEqual(before);
  });

  it('sets size and theme', async () => {
    const { page, reader } = await openReader(session, report);
    for (const [key, look] of [
      ['=', '20px system'],
      ['+', '21px system'],
      ['-', '20px system'],
      ['0', '19px system'],
      ['t', '19px white'],
      ['t', '19px sepia'],
    ] as const) {
      await page.keyboard.press(key);
      await untilLook(reader, look);
    }
    for (const _ of ['gray', 'dark', 'black', 'system']) await page.keyboard.press('t');
    await untilLook(reader, '19px system');
  });
});

describe('single keys in Chromium', () => {
  const session = useBrowser('chromium');
  let page: Page;
  let reader: Frame;
  beforeEach(async () => {
    ({ page, reader } = await openReader(session, report));
  });

  /** Opens the panel "보기 설정" by its key and closes it again; fails when it was open. */
  const openView = async () => {
    await page.keyboard.press('v');
    await untilOpen(reader, '보기 설정');
    await page.keyboard.press('v');
    await untilOpen(reader, null);
  };

  const openMap = async () => {
    await pressKey(page, 'Slash');
    await untilOpen(reader, '단축키');
    await reader.waitForSelector('.key-map dd');
  };
  const listRows = () =>
    reader.$$eval('.key-map dt', (keys) =>
      keys.map((key) => `${key.textContent} ${key.nextElementSibling?.textContent}`),
    );
  const untilListed = (row: string) =>
    until(`"${row}" is listed`, async () => (await listRows()).includes(row));

  it('are listed by "?", all of them', async () => {
    await openMap();
    const rows = await listRows();
    for (const command of COMMANDS) {
      expect(rows).toContain(`${nameKey(DEFAULT_KEYS[command])} ${texts[`command_${command}`].message}`);
    }
  });

  it('are all to be seen in a low window, by the arrow keys alone', async () => {
    await page.setViewport({ width: 1280, height: 400 });
    await openMap();
    await page.keyboard.press('End');
    await until('the last line is in view', () =>
      reader.$eval('.key-map dd:last-of-type', (line) => line.getBoundingClientRect().bottom < innerHeight),
    );
  });

  it('work in 한글 mode, where other letters come, or none', async () => {
    const client = await page.createCDPSession();
    for (const [key, code, name] of [
      ['ㅍ', 'KeyV', '보기 설정'],
      ['Process', 'KeyE', '복사·공유'],
    ] as const) {
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        await client.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: 229 });
      }
      await untilOpen(reader, name);
    }
  });

  it('do nothing while a syllable is composed, nor with Ctrl, Alt or the Windows key', async () => {
    await reader.evaluate(() => {
      const init = { code: 'KeyV', key: 'ㅍ', isComposing: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    await openView();
    for (const modifier of ['Control', 'Alt', 'Meta'] as const) {
      await page.keyboard.down(modifier);
      await page.keyboard.press('v');
      await page.keyboard.up(modifier);
      await openView();
    }
  });

  it('do nothing in the field for a font', async () => {
    await page.keyboard.press('v');
    await untilOpen(reader, '보기 설정');
    const own = await reader.waitForSelector('input[value="own"]');
    await own?.evaluate((radio) => (radio as HTMLElement).click());
    await reader.waitForSelector('#own-font');
    await reader.focus('#own-font');
    await page.keyboard.type('t+ve?');
    expect(await reader.$eval('#own-font', (field) => (field as HTMLInputElement).value)).toBe('t+ve?');
    await untilOpen(reader, '보기 설정');
    expect(await lookOf(reader)).toBe('19px system');
    await press(reader, '글자 설정 초기화');
  });

  it('that are held switch once, and go on where steps are meant', async () => {
    for (let count = 0; count < 4; count++) await page.keyboard.down('v');
    await page.keyboard.up('v');
    await untilOpen(reader, '보기 설정');
    for (let count = 0; count < 3; count++) await page.keyboard.down('=');
    await page.keyboard.up('=');
    await untilLook(reader, '22px system');
    await page.keyboard.press('0');
    await untilLook(reader, '19px system');
  });

  it('are changed in the settings, and hold at once in a reader that is open', async () => {
    await openMap();
    const options = await openOwnPage(session.running, 'options/index.html');
    await waitFor(options, '보기 설정: V. 눌러서 바꾸기');
    await focusOn(options, '보기 설정: V. 눌러서 바꾸기');
    await options.keyboard.press('Enter');
    await untilFocus(options, '보기 설정: 새 키를 누르세요');
    await options.keyboard.press('t');
    await waitForText(options, '이미 ‘배경 바꾸기’에 쓰는 키입니다. 다른 키를 눌러 주세요.');
    await options.keyboard.press('F5');
    await waitForText(options, '쓸 수 없는 키입니다.');
    await options.keyboard.press('Escape');
    await untilFocus(options, '보기 설정: V. 눌러서 바꾸기');
    await options.keyboard.press('Enter');
    await options.keyboard.press('b');
    await untilFocus(options, '보기 설정: B. 눌러서 바꾸기');

    await page.bringToFront();
    await untilListed('B 보기 설정');
    await page.keyboard.press('v');
    await untilOpen(reader, '단축키');
    await page.keyboard.press('b');
    await untilOpen(reader, '보기 설정');
    await openMap();

    await options.bringToFront();
    await focusOn(options, '단축키 초기화');
    await options.keyboard.press('Enter');
    await waitFor(options, '보기 설정: V. 눌러서 바꾸기');
    expect(await nameOfFocus(options)).toBe('단축키 초기화');
    await page.bringToFront();
    await untilListed('V 보기 설정');
    await openView();
  });

  it('are turned off in the settings, all but Esc', async () => {
    const options = await openOwnPage(session.running, 'options/index.html');
    const toggle = async () => {
      await options.bringToFront();
      await focusOn(options, '단축키 쓰기 (읽기 모드·노트)', 'switch');
      await options.keyboard.press(' ');
      await page.bringToFront();
    };
    await openMap();
    await toggle();
    await waitForText(reader, '단축키가 꺼져 있습니다.');
    await page.keyboard.press('v');
    await untilOpen(reader, '단축키');
    await toggle();
    await untilListed('V 보기 설정');
    await openView();
    await page.keyboard.press('Escape');
    await until('the reader closes', async () => reader.detached);
  });
});
