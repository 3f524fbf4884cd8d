import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import texts from '../../src/_locales/ko/messages.json' with { type: 'json' };
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { findPopupPage, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { commands, defaultKeys, nameKey } from '../../src/reader/keyboard/bindings.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { fakeSpeech } from './harness/fake-speech.ts';
import { judgeWalk, listControls, readFocus, walk } from './harness/focus.ts';
import { pageAddress, referenceAddress } from './harness/news-site.ts';
import { openReader, openReaderOver } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';
import { writeSettings } from './harness/settings.ts';

const report = pageAddress('reader/report');
const panels: [name: string, key: KeyInput][] = [
  ['목차', 'o'],
  ['보기 설정', 'v'],
  ['가져가기', 'e'],
  ['형광펜', 'm'],
  ['단축키', 'Slash'],
];

/** Presses the key of a panel; a question mark is two keys. */
async function pressKey(page: Page, key: KeyInput): Promise<void> {
  if (key === 'Slash') await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (key === 'Slash') await page.keyboard.up('Shift');
}

/** Waits until the panel of this name is open, or none. */
const untilOpen = (reader: Frame, name: string | null) =>
  until(`the open panel is ${name}`, async () => {
    const open = await reader.evaluate(() => document.querySelector('.panel')?.getAttribute('aria-label'));
    return (open ?? null) === name;
  });

const focusOn = (where: Page | Frame, name: string, role = 'button') =>
  where.$eval(`::-p-aria([name="${name}"][role="${role}"])`, (control) => (control as HTMLElement).focus());

const nameOfFocus = async (where: Page | Frame) => (await readFocus(where))?.name ?? null;

const untilFocus = (where: Page | Frame, name: string | RegExp) =>
  until(`the focus is on ${name}`, async () => {
    const found = (await nameOfFocus(where)) ?? '';
    return typeof name === 'string' ? found === name : name.test(found);
  });

const lookOf = (reader: Frame) =>
  reader.evaluate(() => {
    const size = getComputedStyle(document.querySelector('.article') ?? document.body).fontSize;
    return `${size} ${document.documentElement.getAttribute('data-theme')}`;
  });

const untilLook = (reader: Frame, expected: string) =>
  until(`it looks ${expected}`, async () => (await lookOf(reader)) === expected);

/** Brings every picture in: one that comes while we walk moves what is below it. */
const loadPictures = (reader: Frame) =>
  reader.evaluate(async () => {
    for (const image of document.querySelectorAll<HTMLImageElement>('.body img')) {
      image.loading = 'eager';
      await image.decode();
    }
  });

/** Selects the first paragraph, as keys of a browser with a caret would. */
const selectParagraph = (reader: Frame) =>
  reader.evaluate(() => {
    const paragraph = document.querySelector('.body > p') ?? document.body;
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(paragraph);
  });

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
    for (const [name, key] of panels) {
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
    for (const [name] of panels) {
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

// In this order: later tests go on with the notes of those before, as a user would.
describe('a walk by Tab in Chromium', () => {
  const session = useBrowser('chromium');

  it('reaches every control of the reader in the order in which they are seen, and shows where it is', async () => {
    const { page, reader } = await openReader(session, report);
    await fakeSpeech(reader, [['유리', 'ko-KR'], ['나래', 'ko-KR']], null); // biome-ignore format: one line
    await page.keyboard.press('p');
    await waitFor(reader, '듣기 끝내기');
    await loadPictures(reader);
    const controls = await listControls(reader);
    const there = await walk(page, reader);
    expect(there.map(({ name }) => name)).toEqual(controls);
    expect(judgeWalk(there)).toEqual([]);
    const back = (await walk(page, reader, { isBack: true })).toReversed();
    expect(back.map(({ name }) => name)).toEqual(controls);
    expect(judgeWalk(back)).toEqual([]);
  });

  it('reaches every control of each panel', async () => {
    const { page, reader } = await openReader(session, report);
    for (const [name, key] of panels) {
      await pressKey(page, key);
      await untilOpen(reader, name);
      expect(await readFocus(reader)).toMatchObject({ name, isOutlined: true, cover: null });
      const controls = await listControls(reader, '.panel');
      const stops = await walk(page, reader, { most: controls.length });
      expect(stops.map((stop) => stop.name)).toEqual(controls);
      expect(judgeWalk(stops)).toEqual([]);
      await page.keyboard.press('Escape');
      await untilOpen(reader, null);
    }
  });

  it.each(['library', 'options'])('reaches every control of our page "%s"', async (name) => {
    const { page, reader } = await openReader(session, report);
    await page.keyboard.press('s');
    await waitFor(reader, '저장됨');
    const own = await openOwnPage(session.running, `${name}/index.html`);
    await own.setViewport({ width: 900, height: 400 });
    await until('it is there', async () => (await listControls(own)).length > 2);
    const controls = await listControls(own);
    for (const isBack of [false, true]) {
      const stops = await walk(own, own, { isBack });
      const inOrder = isBack ? stops.toReversed() : stops;
      expect(inOrder.map((stop) => stop.name)).toEqual(controls);
      expect(judgeWalk(inOrder)).toEqual([]);
    }
  });

  it('reaches every control of the popup', async () => {
    const popup = await openPopup(referenceAddress);
    await popup.$eval('details', (list) => {
      list.open = true;
    });
    const controls = await listControls(popup);
    expect(controls).toEqual(expect.arrayContaining(['읽기 모드', '광고·추천 기사 숨기기', '설정']));
    const stops = await walk(popup, popup);
    expect(stops.map((stop) => stop.name)).toEqual(controls);
    expect(judgeWalk(stops)).toEqual([]);
  });

  it('meets hanja, which explain themselves until Esc', async () => {
    const { page, reader } = await openReader(session, report);
    const explained = () =>
      reader.evaluate(() => document.querySelector<HTMLElement>('[role="tooltip"]')?.innerText ?? null);
    await focusOn(reader, '여야, 여당과 야당, 與野');
    await until('it is explained', async () => (await explained())?.includes('여당과 야당'));
    await page.keyboard.press('Escape');
    await until('it is not explained', async () => (await explained()) === null);
    expect(await nameOfFocus(reader)).toBe('여야, 여당과 야당, 與野');
    await page.keyboard.press('Escape');
    await until('the reader closes', async () => reader.detached);
  });

  async function openPopup(address: string): Promise<Page> {
    const page = await session.visit(address);
    await pressToolbarButton(session.running, page);
    return until('the popup knows the page', async () => {
      const popup = await findPopupPage(session.running);
      return popup && (await popup.$('details')) && (await popup.$('.actions')) ? popup : null;
    });
  }

  it('is not interrupted when a box is shown again in the popup', async () => {
    const popup = await openPopup(referenceAddress);
    await popup.$eval('details', (list) => {
      list.open = true;
    });
    const name = (await listControls(popup)).find((control) => control.endsWith('다시 보이기')) ?? '';
    await focusOn(popup, name);
    await popup.keyboard.press('Enter');
    await untilFocus(popup, name.replace('보이기', '숨기기'));
    await popup.keyboard.press('Enter');
    await untilFocus(popup, name);
  });

  it('is not interrupted by saving', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/transcript'));
    await focusOn(reader, '노트에 저장');
    await page.keyboard.press('Enter');
    await untilFocus(reader, '저장됨');
    await page.keyboard.press('Enter');
    await waitForText(reader, '이미 저장된 기사');
    expect(await nameOfFocus(reader)).toBe('저장됨');
  });

  it('is not interrupted at the largest letters, or when the voice ends', async () => {
    const { page, reader } = await openReader(session, report);
    await writeSettings(reader, { typography: { size: 39 } });
    await untilLook(reader, '39px system');
    await focusOn(reader, '글자 크게');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Enter');
    await untilLook(reader, '40px system');
    expect(await nameOfFocus(reader)).toBe('글자 크게');
    await page.keyboard.press('0');
    await untilLook(reader, '19px system');
    await fakeSpeech(reader, [['유리', 'ko-KR']], null);
    await focusOn(reader, '듣기');
    await page.keyboard.press('Enter');
    await waitFor(reader, '듣기 끝내기');
    await focusOn(reader, '듣기 끝내기');
    await page.keyboard.press('Enter');
    await untilFocus(reader, '듣기');
  });

  it('is not interrupted when pictures are turned off and on', async () => {
    const { page, reader } = await openReader(session, report);
    const picture = (await listControls(reader, '.body')).find((name) => name.startsWith('크게 보기')) ?? '';
    await focusOn(reader, picture);
    await page.keyboard.press('i');
    await untilFocus(reader, picture.replace('크게 보기', '사진 보기'));
    await page.keyboard.press('i');
    await untilFocus(reader, picture);
  });

  it('goes from a highlight to its remark and back', async () => {
    const { page, reader } = await openReader(session, report);
    await selectParagraph(reader);
    await waitFor(reader, '메모');
    await focusOn(reader, '메모');
    await page.keyboard.press('Enter');
    await untilFocus(reader, '색과 메모 바꾸기');
    // The colours are one stop.
    for (const _ of ['colours', 'remark']) await page.keyboard.press('Tab');
    await page.keyboard.type('vt? e');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForText(reader, 'vt? e');
    expect(await lookOf(reader)).toBe('19px system');
    expect(await readFocus(reader)).toMatchObject({ name: '색과 메모 바꾸기', isOutlined: true });
    await page.keyboard.press('Enter');
    await waitFor(reader, '형광펜 지우기');
    await focusOn(reader, '형광펜 지우기');
    await page.keyboard.press('Enter');
    await untilFocus(reader, '글을 골라 색을 누르면 형광펜이 칠해지고, 기사가 노트에 저장됩니다.');
  });

  it('goes on to the next note when one is deleted, and to the one that comes back', async () => {
    const notes = await openOwnPage(session.running, 'library/index.html');
    const [first = '', second = ''] = await until('both notes are there', async () => {
      const names = (await listControls(notes)).filter((name) => name.endsWith('삭제'));
      return names.length > 1 && names;
    });
    await focusOn(notes, first);
    await notes.keyboard.press('Enter');
    await untilFocus(notes, second);
    await notes.keyboard.press('Enter');
    await untilFocus(notes, '노트 검색');
    await focusOn(notes, '되돌리기');
    await notes.keyboard.press('Enter');
    await untilFocus(notes, second.replace(/^‘(.*)’ 삭제$/, '$1'));
  });

  it('is not interrupted when a choice for a site is taken back', async () => {
    const options = await openOwnPage(session.running, 'options/index.html');
    await writeSettings(options, { declutterOffSites: ['garam.test', 'narae.test'], shownFinds: {} });
    await options.reload();
    await waitFor(options, 'narae.test 되돌리기');
    await focusOn(options, 'garam.test 되돌리기');
    await options.keyboard.press('Enter');
    await untilFocus(options, 'narae.test 되돌리기');
    await options.keyboard.press('Enter');
    await untilFocus(options, '사이트마다 다르게 하신 것');
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
    for (const command of commands) {
      expect(rows).toContain(`${nameKey(defaultKeys[command])} ${texts[`command_${command}`].message}`);
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
      ['Process', 'KeyE', '가져가기'],
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
    await reader.$eval('input[value="own"]', (radio) => (radio as HTMLElement).click());
    await reader.waitForSelector('#own-font');
    await reader.focus('#own-font');
    await page.keyboard.type('t+ve?');
    expect(await reader.$eval('#own-font', (field) => (field as HTMLInputElement).value)).toBe('t+ve?');
    await untilOpen(reader, '보기 설정');
    expect(await lookOf(reader)).toBe('19px system');
    await press(reader, '처음 설정으로');
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
    await focusOn(options, '단축키 처음대로');
    await options.keyboard.press('Enter');
    await waitFor(options, '보기 설정: V. 눌러서 바꾸기');
    expect(await nameOfFocus(options)).toBe('단축키 처음대로');
    await page.bringToFront();
    await untilListed('V 보기 설정');
    await openView();
  });

  it('are turned off in the settings, all but Esc', async () => {
    const options = await openOwnPage(session.running, 'options/index.html');
    const toggle = async () => {
      await options.bringToFront();
      await focusOn(options, '읽기 모드에서 단축키 쓰기', 'switch');
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
