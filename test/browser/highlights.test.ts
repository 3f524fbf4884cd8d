import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { fakeSpeech, readSaid } from './harness/fake-speech.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader, openReaderOver } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

const WORDS = '물막이 문 6개를 새로 놓는 데';

/** Selects words of the body, as a mouse would leave them. */
const select = (reader: Frame | Page, words: string) =>
  reader.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.querySelector('.body') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(words);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`expected "${words}" in one text`);
  }, words);

/** What is painted, by colour. */
const painted = (reader: Frame | Page) =>
  reader.evaluate(() =>
    ['yellow', 'green', 'blue', 'pink'].flatMap((color) =>
      [...(CSS.highlights.get(`jeongdok-${color}`) ?? [])].map(
        (range) => `${color}: ${(range as Range).toString()}`,
      ),
    ),
  );

const untilPainted = (reader: Frame | Page, ...expected: string[]) =>
  until(
    `painted: ${expected}`,
    async () => JSON.stringify(await painted(reader)) === JSON.stringify(expected),
  );

/** Clicks in the middle of a passage. */
async function clickOn(page: Page, reader: Frame, color: string): Promise<void> {
  const place = await reader.evaluate((color) => {
    const [range] = CSS.highlights.get(`jeongdok-${color}`) ?? [];
    (range as Range).startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [line] = (range as Range).getClientRects();
    if (!line) throw new Error(`expected something ${color}`);
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, color);
  await page.mouse.click(place.x, place.y);
}

describe.each(['chromium', 'firefox'] as const)('highlights in %s', (kind) => {
  const session = useBrowser(kind);

  it('save the article, and are there again when it is opened later', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await select(reader, WORDS);
    await press(reader, '초록 형광펜');
    await untilPainted(reader, `green: ${WORDS}`);
    await waitFor(reader, '저장됨');
    await press(reader, '닫기');
    await until('the reader is gone', async () => reader.detached);
    await untilPainted(await openReaderOver(session, page), `green: ${WORDS}`);
  });

  it('show in the note, where they get a remark and another colour, and go', async () => {
    const notes = await openOwnPage(session.running, 'library/index.html');
    const address = await until('the note is listed', () =>
      notes.$$eval('li a', ([link]) => (link as HTMLAnchorElement | undefined)?.href ?? null),
    );
    const note = await openOwnPage(session.running, address.slice(address.indexOf('reader/')));
    await untilPainted(note, `green: ${WORDS}`);
    await press(note, '형광펜');
    await press(note, '색과 메모 바꾸기');
    await note.type('textarea', '여섯 개나?');
    await note.click('input[value="pink"]');
    await press(note, '메모 저장');
    await untilPainted(note, `pink: ${WORDS}`);
    await waitForText(note, '여섯 개나?');
    await press(note, '색과 메모 바꾸기');
    await press(note, '형광펜 지우기');
    await untilPainted(note);
    await waitForText(note, '글을 선택해 색을 누르면');
  });
});

/** The sentence that is marked as being read aloud. */
const readSpoken = (reader: Frame) =>
  reader.evaluate(() => String([...(CSS.highlights.get('jeongdok-spoken') ?? [])][0] ?? ''));

describe('highlights in Chromium', () => {
  const session = useBrowser('chromium');

  it('open when they are pressed, and are listed when the panel is opened again', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await select(reader, WORDS);
    await page.keyboard.press('h');
    await untilPainted(reader, `yellow: ${WORDS}`);
    await clickOn(page, reader, 'yellow');
    await waitFor(reader, '메모 저장');
    await press(reader, '보기 설정');
    await press(reader, '형광펜');
    await press(reader, '색과 메모 바꾸기');
    await press(reader, '형광펜 지우기');
    await untilPainted(reader);
  });

  it.each([390, 900])('can be made beside an open panel in a window %i wide', async (width) => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.setViewport({ width, height: 780 });
    await until('it is so wide', () => reader.evaluate((width) => innerWidth === width, width));
    await page.keyboard.press('n');
    await reader.waitForSelector('.panel-content > *');
    await select(reader, WORDS);
    await reader.waitForSelector('.marking-bar');
    await until('every button can be pressed', () =>
      reader.$$eval('.marking-bar button', (buttons) =>
        buttons.every((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }),
      ),
    );
    // Nor does it cover the panel.
    const [bar, panel] = await reader.evaluate(() =>
      ['.marking-bar', '.panel'].map((name) => {
        const { right, bottom, left, top } = document.querySelector(name)?.getBoundingClientRect() ?? {};
        return { right, bottom, left, top };
      }),
    );
    expect((bar?.right ?? 0) <= (panel?.left ?? 0) || (bar?.bottom ?? 0) <= (panel?.top ?? 0)).toBe(true);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('are made by key where nothing is selected: of the paragraph at the upper edge', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const paragraph = await until('a paragraph stands at the upper edge', () =>
      reader.evaluate(() => {
        const { innerText } = [...document.querySelectorAll<HTMLElement>('.body > p')].find(
          (one) => Math.abs(one.getBoundingClientRect().top - 72) < 4,
        ) ?? { innerText: null };
        return innerText;
      }),
    );
    await page.keyboard.press('h');
    await untilPainted(reader, `yellow: ${paragraph}`);
    await press(reader, '되돌리기');
    await untilPainted(reader);
  });

  it('are not made by key of a caption, nor of what is out of sight', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await reader.waitForSelector('.body figcaption');
    await reader.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.setViewport({ width: 1280, height: 500 });
    await until('the text is out of sight', () =>
      reader.$eval('.body > p', (paragraph) => paragraph.getBoundingClientRect().top > innerHeight),
    );
    await page.keyboard.press('h');
    await waitForText(reader, '본문의 글을 먼저 선택해 주세요.');
    expect(await painted(reader)).toEqual([]);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('are made by key of the sentence that is read aloud', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await fakeSpeech(reader, [['유리', 'ko-KR']], null);
    await reader.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await press(reader, '듣기');
    await waitFor(reader, '듣기 끝내기');
    const words = '공사비를 계산한 자료를 더 받기로 했다.';
    await until('it is read, and marked as such', async () => {
      if ((await readSpoken(reader)).includes(words)) return true;
      const said = await readSaid(reader);
      // The mark comes a moment after the voice.
      if (said.at(-1)?.text.includes(words)) return false;
      await page.keyboard.press('.');
      await until('the next is read', async () => (await readSaid(reader)).length > said.length);
      return false;
    });
    await page.keyboard.press('h');
    await until('something is painted', async () => (await painted(reader)).length > 0);
    expect(await painted(reader)).toEqual([expect.stringContaining(words)]);
    await waitForText(reader, '형광펜을 칠했습니다.');
    await press(reader, '되돌리기');
    await untilPainted(reader);
  });

  it('are not made by key of other words than those selected', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await reader.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document));
    await page.keyboard.press('h');
    await waitForText(reader, '본문의 글을 먼저 선택해 주세요.');
    await untilPainted(reader);
  });

  it('are in step in two tabs that show the article', async () => {
    const one = await openReader(session, pageAddress('reader/report'));
    const other = await openReader(session, pageAddress('reader/report'));
    await select(other.reader, WORDS);
    await press(other.reader, '파란 형광펜');
    await untilPainted(one.reader, `blue: ${WORDS}`);
  });

  it('hold on to their words when pictures and hanja are turned off', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await untilPainted(reader, `blue: ${WORDS}`);
    await page.keyboard.press('i');
    await page.keyboard.press('g');
    await until('the pictures are off', () => reader.evaluate(() => !document.querySelector('.body img')));
    await untilPainted(reader, `blue: ${WORDS}`);
    await page.keyboard.press('i');
    await page.keyboard.press('g');
    await until('they are on', () => reader.evaluate(() => document.querySelector('.body img') !== null));
  });

  it('keep a remark also when the panel is closed in the middle of it, and begin with the list the next time', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await untilPainted(reader, `blue: ${WORDS}`);
    await page.keyboard.press('m');
    await press(reader, '색과 메모 바꾸기');
    await reader.type('textarea', '아직 다 쓰지 않은');
    await page.keyboard.press('Escape');
    await until('the panel is closed', async () => (await reader.$('.panel')) === null);
    await page.keyboard.press('m');
    await waitForText(reader, '아직 다 쓰지 않은');
    await press(reader, '색과 메모 바꾸기');
    await press(reader, '목록으로');
    await waitFor(reader, '색과 메모 바꾸기');
  });

  it('keep a remark also when the reader is closed in the middle of it', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await untilPainted(reader, `blue: ${WORDS}`);
    await page.keyboard.press('m');
    await press(reader, '색과 메모 바꾸기');
    await reader.type('textarea', ' 말끝까지');
    await press(reader, '닫기');
    const again = await openReader(session, pageAddress('reader/report'));
    await again.page.keyboard.press('m');
    await waitForText(again.reader, '말끝까지');
  });

  it('do not keep Esc from closing the reader after their words were drawn along', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const place = await reader.$eval('.body > p', (paragraph) => {
      paragraph.scrollIntoView({ block: 'center' });
      const { x, y } = paragraph.getBoundingClientRect();
      return { x: x + 60, y: y + 15 };
    });
    await until('a word is selected', async () => {
      await page.mouse.click(place.x, place.y, { count: 2 });
      return reader.$('.marking-bar');
    });
    await page.mouse.down();
    for (let step = 1; step < 15; step++) await page.mouse.move(place.x + step * 10, place.y + step * 8);
    await page.mouse.up();
    await page.keyboard.press('Escape');
    await until('nothing is selected', async () => (await reader.$('.marking-bar')) === null);
    await page.keyboard.press('Escape');
    await until('the reader is gone', async () => reader.detached);
  });

  it('have a bar that goes with the words', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const distance = () =>
      reader.evaluate(() => {
        const bar = document.querySelector('.marking-bar')?.getBoundingClientRect().top ?? 0;
        return Math.round(bar - (getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0));
      });
    await untilPainted(reader, `blue: ${WORDS}`);
    // Until somebody listens.
    await until('it is there', async () => {
      await select(reader, WORDS);
      return reader.$('.marking-bar');
    });
    await until('it stands below them', async () => (await distance()) === 10);
    const before = await reader.evaluate(() => window.scrollY);
    await reader.evaluate(() => window.scrollBy({ top: 100, behavior: 'instant' }));
    await until('it has scrolled', () => reader.evaluate((y) => window.scrollY > y + 50, before));
    await until('it still does', async () => (await distance()) === 10);
    await page.setViewport({ width: 700, height: 900 });
    await until('it still does', async () => (await distance()) === 10);
  });

  it('go over several paragraphs', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await reader.evaluate(() => {
      const [, second, third] = document.querySelectorAll('.body > p');
      getSelection()?.setBaseAndExtent(second?.lastChild ?? document, 0, third?.firstChild ?? document, 5);
    });
    await page.keyboard.press('h');
    await until('it is painted', async () =>
      (await painted(reader)).some((text) => text.startsWith('yellow')),
    );
  });

  it('are made as the list of them says, with the list open', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.bringToFront();
    await press(reader, '형광펜');
    await select(reader, '하늘호수');
    await press(reader, '분홍 형광펜');
    await until('it is painted', async () => (await painted(reader)).includes('pink: 하늘호수'));
  });
});
