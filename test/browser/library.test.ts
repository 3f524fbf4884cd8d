import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { fillNotes } from '../library/fill-notes.ts';
import { idOf, inventNote } from '../library/invented-notes.ts';
import { findBarriers } from './harness/axe.ts';
import { findWeakContrast } from './harness/contrast.ts';
import { press, textOf, waitFor, waitForText } from './harness/controls.ts';
import { readFocus } from './harness/focus.ts';
import { layRowAside, untilNoneAside } from './harness/laid-aside.ts';
import { type Session, useBrowser } from './harness/session.ts';

const TOTAL = 300;
/** What only some notes have in them. */
const RARE = { 7: '도요새', 44: '도요새', 250: '두루미' } as Record<number, string>;
const notes = Array.from({ length: TOTAL }, (_, number) =>
  inventNote(number, { memo: RARE[number] ?? '', ...(number === 44 && { state: 'read' }) }),
);

/** The notes page over a database with invented notes. */
async function openLibrary(session: Session, search = ''): Promise<Page> {
  const page = await openOwnPage(session.running, `library/index.html${search}`);
  await untilCounted(page);
  return page;
}

/** What moved on a page, in CSS pixels. */
type LayoutShift = { node: Element | null; previousRect: DOMRect; currentRect: DOMRect };

const untilCounted = (page: Page) =>
  until('the notes are counted', () => page.evaluate(() => document.querySelector('[data-count]') !== null));

/** Writes them into a new browser. */
async function fillLibrary(session: Session): Promise<void> {
  const page = await openOwnPage(session.running, 'library/index.html');
  await fillNotes(page, notes);
  await page.close();
}

const listRows = (page: Page) =>
  page.$$eval('li.note', (rows) => rows.map((row) => row.querySelector('.title')?.textContent ?? ''));
const countOf = (page: Page) => page.$eval('.count', (count) => count.textContent ?? '');
const untilCount = (page: Page, text: string) =>
  until(`it says "${text}"`, async () => (await countOf(page)) === text);
const untilRow = (page: Page, number: number) =>
  until(`the focus is on row ${number}`, () =>
    page.evaluate(
      (number) => document.activeElement?.closest('li')?.getAttribute('aria-posinset') === String(number),
      number,
    ),
  );
const isChecked = (page: Page) =>
  page.$$eval('li.note input', (boxes) => boxes.filter((box) => box.checked).length);

async function chord(page: Page, modifier: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/** Chooses in one of the lists of filters, as a hand would. */
const choose = (page: Page, label: string, value: string) =>
  page.select(`select[aria-label="${label}"]`, value);

describe.each(['chromium', 'firefox'] as const)('the notes page in %s', (kind) => {
  const session = useBrowser(kind, {}, fillLibrary);

  it('lists the newest, and only those rows that can be seen', async () => {
    const page = await openLibrary(session);
    await untilCount(page, `노트 ${TOTAL}개`);
    const rows = await page.$$eval('li.note', (rows) =>
      rows.map((row) => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]),
    );
    expect(rows[0]).toEqual(['1', String(TOTAL)]);
    expect(rows.length).toBeLessThan(40);
    expect((await listRows(page))[0]).toBe(notes[0]?.article.title);
  });

  it('says of both days of a note what they are, and cuts neither in the narrowest list beside a note', async () => {
    const page = await openLibrary(session);
    await page.setViewport({ width: 1100, height: 700 });
    await untilCount(page, `노트 ${TOTAL}개`);
    const [facts] = await page.$$eval('li.note .facts', (lines) => lines.map((line) => line.textContent));
    expect(facts).toMatch(/입력 26\.11\.20\.저장 26\.11\.20\.$/);
    const cut = await page.$$eval(
      'li.note :is(.facts, .facts > *)',
      (parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length,
    );
    expect(cut).toBe(0);
  });

  it('searches with every letter, marks what it found, and forgets it with Esc', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('/');
    await page.keyboard.type('도요새');
    await untilCount(page, '2개 찾음');
    expect(await listRows(page)).toEqual([7, 44].map((number) => notes[number]?.article.title));
    await until('it is marked', () =>
      page.$eval('li .excerpt mark', (mark) => mark.textContent === '도요새'),
    );
    await until('the address has it', () => page.evaluate(() => location.search.startsWith('?q=')));
    await page.evaluate(() => {
      Object.assign(window, { isOld: true });
      location.reload();
    });
    // Until it is loaded, the old page says so too, and goes away under the hands.
    await until('it is loaded anew', () => page.evaluate(() => !('isOld' in window)).catch(() => false));
    await until('it is still searched', async () => (await countOf(page).catch(() => '')) === '2개 찾음');
    await page.focus('.search');
    await page.keyboard.press('Escape');
    await untilCount(page, `노트 ${TOTAL}개`);
  });

  it('does not search again when a composition ends without a change', async () => {
    const page = await openLibrary(session);
    const type = (value: string, isComposing: boolean) =>
      page.$eval(
        '.search',
        (field, value, isComposing) => {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
        },
        value,
        isComposing,
      );
    // 도욧 on its way to 도요새: closed, it is found nowhere.
    await type('도욧', true);
    await untilCount(page, '2개 찾음');
    await type('도욧', false);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await countOf(page)).toBe('2개 찾음');
    await page.focus('.search');
    await page.keyboard.press('Enter');
    await untilCount(page, '0개 찾음');
  });

  it('is walked through by keys, far beyond what can be seen', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    for (let step = 0; step < 30; step++) await page.keyboard.press(step % 2 ? 'ArrowDown' : 'j');
    await untilRow(page, 31);
    await page.keyboard.press('End');
    await untilRow(page, TOTAL);
    expect(await readFocus(page)).toMatchObject({ isOutlined: true, cover: null });
    await page.keyboard.press('k');
    await untilRow(page, TOTAL - 1);
    await page.keyboard.press('Home');
    await untilRow(page, 1);
    await page.keyboard.press('PageDown');
    await until('it is some rows on', () =>
      page.evaluate(() => Number(document.activeElement?.closest('li')?.ariaPosInSet) > 3),
    );
  });

  it('begins another list at its top, with a row to come to', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('End');
    await untilRow(page, TOTAL);
    await page.focus('select[aria-label="정렬"]');
    await choose(page, '정렬', 'title');
    const firstRow = () =>
      page.evaluate(() => {
        const row = document.querySelector('li.note[aria-posinset="1"]');
        const isSeen =
          row !== null && document.elementsFromPoint(200, row.getBoundingClientRect().top + 5).includes(row);
        return isSeen && row.querySelector('[tabindex="0"]') !== null;
      });
    await until('the first row is in sight', firstRow);
  });

  it('leaves the focus in the search when a note comes back into another list', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await untilCount(page, `노트 ${TOTAL - 1}개`);
    await page.focus('.search');
    await page.keyboard.type('도요새');
    await untilCount(page, '2개 찾음');
    await press(page, '되돌리기');
    await until('it is taken back', async () => !(await textOf(page)).includes('되돌리기'));
    await page.focus('.search');
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
    await untilCount(page, `노트 ${TOTAL}개`);
    // Long enough for the focus to be taken.
    await until('the first row is drawn', async () => (await listRows(page)).length > 2);
    expect(await page.evaluate(() => document.activeElement?.matches('.search'))).toBe(true);
  });

  it('keeps two pages in step', async () => {
    const one = await openLibrary(session);
    const other = await openLibrary(session);
    const title = notes[3]?.article.title ?? '';
    await one.bringToFront();
    await press(one, `‘${title}’ 삭제`);
    await untilCount(other, `노트 ${TOTAL - 1}개`);
    await press(one, '되돌리기');
    await untilCount(other, `노트 ${TOTAL}개`);
    await until('the focus is on what came back', () =>
      one.evaluate((title) => document.activeElement?.textContent === title, title),
    );
  });
});

// In this order: later tests go on with what those before have left.
describe('work on many notes', () => {
  const session = useBrowser('chromium', {}, fillLibrary);

  it('searches a syllable that is being composed', async () => {
    const page = await openLibrary(session);
    const client = await page.createCDPSession();
    await page.focus('.search');
    const compose = (text: string) =>
      client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await client.send('Input.insertText', { text: '도' });
    for (const syllable of ['ㅇ', '요', '욧']) {
      await compose(syllable);
      await untilCount(page, '2개 찾음');
    }
    // ↓ belongs to the composition.
    await client.send('Input.insertText', { text: '요' });
    await compose('새');
    await untilCount(page, '2개 찾음');
    await client.send('Input.insertText', { text: '새' });
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
  });

  it('filters, says how many each choice would show, and clears that', async () => {
    const page = await openLibrary(session);
    await choose(page, '언론사', '=나래일보');
    await untilCount(page, '노트 60개');
    const options = await page.$$eval('select[aria-label="분야"] option', (options) =>
      options.map((option) => option.textContent),
    );
    expect(options).toContain('사회 (15)');
    await choose(page, '분야', '=사회');
    await untilCount(page, '노트 15개');
    await page.type('.search', '없는낱말');
    await waitForText(page, '적용된 필터: 나래일보, 사회');
    await press(page, '필터 해제');
    await until('the focus is on a filter', async () => (await readFocus(page))?.name === '언론사');
    await page.focus('.search');
    await page.keyboard.press('Escape');
    await untilCount(page, `노트 ${TOTAL}개`);
    await choose(page, '정렬', 'title');
    await until('가나다순', async () => (await listRows(page))[0] === notes[0]?.article.title);
    await choose(page, '기간', 'range');
    await page.$eval('input[type="date"]', (field) => {
      (field as HTMLInputElement).value = '2026-11-20';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // From midnight in Korea to nine in the morning, one an hour.
    await untilCount(page, '노트 10개');
    await page.click('input[value="read"]');
    await waitForText(page, '선택한 조건에 맞는 노트가 없습니다.');
  });

  it('selects by keys and by the mouse', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    await page.keyboard.press('Space');
    await waitForText(page, '1개 선택');
    for (const rows of [2, 3, 4]) {
      await chord(page, 'Shift', 'ArrowDown');
      await waitForText(page, `${rows}개 선택`);
    }
    await chord(page, 'Shift', 'ArrowUp');
    await waitForText(page, '3개 선택');
    await page.keyboard.press('Escape');
    await until('nothing is selected', async () => (await isChecked(page)) === 0);
    const boxes = await page.$$('li.note input');
    await boxes[1]?.click();
    await page.keyboard.down('Shift');
    await boxes[4]?.click();
    await page.keyboard.up('Shift');
    await waitForText(page, '4개 선택');
    expect(await isChecked(page)).toBe(4);
    await chord(page, 'Control', 'a');
    await waitForText(page, `${TOTAL}개 선택`);
    await press(page, '선택 해제');
    await until('nothing is selected', async () => (await isChecked(page)) === 0);
    expect(await readFocus(page)).not.toBeNull();
  });

  it('opens the menu of exports by its key, and closes it alone by Esc', async () => {
    const page = await openLibrary(session);
    const isOpen = () =>
      page.$$eval('.export > button', (buttons) => buttons.map(({ ariaExpanded }) => ariaExpanded).join());
    const untilMenu = (state: 'true' | 'false' | '') =>
      until(`the menu is open: ${state || 'no bar'}`, async () => (await isOpen()) === state);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    await page.keyboard.press('e');
    await untilMenu('true');
    await page.focus('.export li button');
    await page.keyboard.press('Escape');
    await untilMenu('false');
    await untilRow(page, 1);
    await waitForText(page, '1개 선택');
    await page.keyboard.press('e');
    await untilMenu('true');
    await press(page, '선택 해제');
    await untilMenu('');
    await page.keyboard.press('x');
    await untilMenu('false');
    await page.keyboard.press('Escape');
    await untilMenu('');
    await page.keyboard.press('e');
    await untilMenu('true');
  });

  it('selects no notes that have left the list, and goes on with the others', async () => {
    const page = await openLibrary(session);
    const selectFirst = async (count: number) => {
      const boxes = await page.$$('li.note input');
      for (const box of boxes.slice(0, count)) await box.click();
      await waitForText(page, `${count}개 선택`);
    };
    await page.click('input[value="unread"]');
    await untilCount(page, `노트 ${TOTAL - 1}개`);
    const titles = await listRows(page);
    await selectFirst(3);
    await press(page, '읽음으로');
    await untilCount(page, `노트 ${TOTAL - 4}개`);
    await until('nothing is selected', async () => (await page.$('.selection-bar')) === null);
    expect(await readFocus(page)).not.toBeNull();
    await press(page, '되돌리기');
    await untilCount(page, `노트 ${TOTAL - 1}개`);

    await selectFirst(2);
    await press(page, `‘${titles[3]}’ 삭제`);
    await untilCount(page, `노트 ${TOTAL - 2}개`);
    await waitForText(page, '2개 선택');
    expect(await isChecked(page)).toBe(2);
    await press(page, `‘${titles[1]}’ 삭제`);
    await waitForText(page, '1개 선택');
    await press(page, '되돌리기');
    await untilCount(page, `노트 ${TOTAL - 2}개`);
    await page.click('input[value="bin"]');
    await press(page, `‘${titles[3]}’ 되살리기`);
    await waitForText(page, '휴지통이 비어 있습니다');
  });

  it('archives, tags and deletes them, and takes it back', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    await page.keyboard.press('x');
    await chord(page, 'Shift', 'ArrowDown');
    await waitForText(page, '2개 선택');
    await page.keyboard.press('a');
    await waitForText(page, '노트 2개의 읽기 상태를 바꿨습니다: 보관');
    await until('the rows say so', async () => (await page.$$('.signs .state')).length === 2);
    await page.keyboard.press('z');
    await until('they do not', async () => (await page.$$('.signs .state')).length === 0);

    await page.keyboard.press('t');
    await page.waitForSelector('dialog input');
    for (const sentence of ['노트 2개에 ‘나루’ 태그를 붙였습니다.', '이미 ‘나루’ 태그가 있습니다.']) {
      await page.keyboard.type('#나루');
      await page.keyboard.press('Enter');
      await waitForText(page, sentence);
      await waitFor(page, '태그 ‘나루’ 빼기');
    }
    await press(page, '태그 ‘나루’ 빼기');
    await waitForText(page, '노트 2개에서 ‘나루’ 태그를 뺐습니다.');
    await until('the tag is gone', async () => !(await textOf(page)).includes('#나루'));
    await page.keyboard.type('나루');
    await page.keyboard.press('Enter');
    await waitFor(page, '태그 ‘나루’ 빼기');
    await page.keyboard.press('Escape');
    await until('the rows have it', async () => {
      const tags = await page.$$eval('.signs .tag', (tags) => tags.map((tag) => tag.textContent));
      return tags.filter((tag) => tag === '#나루').length === 2;
    });
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);

    await page.keyboard.press('Delete');
    await waitForText(page, '노트 2개를 삭제했습니다.');
    await untilCount(page, `노트 ${TOTAL - 2}개`);
    await untilRow(page, 2);
    await page.keyboard.press('z');
    await untilCount(page, `노트 ${TOTAL}개`);
    await page.keyboard.press('Delete');
    await untilCount(page, `노트 ${TOTAL - 1}개`);
  });

  it('brings notes back out of the bin, and asks before it removes them for good', async () => {
    const page = await openLibrary(session);
    const titles = await listRows(page);
    await press(page, `‘${titles[0]}’ 삭제`);
    await waitForText(page, '노트를 삭제했습니다');
    await page.click('input[value="bin"]');
    await waitForText(page, '30일이 지나면');
    await untilCount(page, '노트 2개');
    await press(page, `‘${titles[0]}’ 되살리기`);
    await untilCount(page, '노트 1개');
    await page.keyboard.press('Delete');
    await waitForText(page, '완전히 삭제합니다');
    await press(page, '취소');
    await untilCount(page, '노트 1개');
    await page.keyboard.press('Delete');
    await press(page, '삭제');
    await waitForText(page, '휴지통이 비어 있습니다');
    expect(await readFocus(page)).not.toBeNull();
  });

  it('shows similar articles as one row that opens', async () => {
    const page = await openLibrary(session);
    const [one, other] = [inventNote(900), inventNote(901)];
    const twin = { ...other, article: { ...other.article, text: one.article.text } };
    await fillNotes(page, [one, twin]);
    await page.reload();
    await untilCounted(page);
    await press(page, '최근순');
    await press(page, `‘${twin.article.title}’ 비슷한 기사 1건`);
    await until('both are there', async () => (await listRows(page)).includes(one.article.title));
    expect(await page.$$('li.member')).toHaveLength(1);
  });

  it('gives each note its own spelling of a tag back', async () => {
    const page = await openLibrary(session);
    await fillNotes(page, [inventNote(902, { tags: ['NARU'] }), inventNote(903, { tags: ['naru'] })]);
    await page.reload();
    await untilCounted(page);
    await page.focus('.search');
    await page.keyboard.type('naru');
    await untilCount(page, '2개 찾음');
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    await chord(page, 'Control', 'a');
    await waitForText(page, '2개 선택');
    const readTags = () =>
      page.$$eval('.signs .tag', (tags) => tags.map((tag) => tag.textContent ?? '').toSorted());
    await page.keyboard.press('t');
    await press(page, '태그 ‘NARU’ 빼기');
    await waitForText(page, '태그를 뺐습니다.');
    await page.keyboard.press('Escape');
    await press(page, '되돌리기');
    await until('both have it', async () => (await readTags()).length === 2);
    expect(await readTags()).toEqual(['#NARU', '#naru']);
  });

  it.each([1280, 900])('moves nothing when the notes have been counted, at a width of %i', async (width) => {
    const page = await openLibrary(session);
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(() => {
      const moved = new Set<string>();
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as unknown as { sources: LayoutShift[] }[];
        for (const { node, previousRect, currentRect } of shifts.flatMap(({ sources }) => sources)) {
          if (currentRect.y !== previousRect.y) moved.add(node?.className ?? 'what is gone');
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await waitForText(page, '한 번도 백업하지');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => [...(globalThis as unknown as { moved: Set<string> }).moved])).toEqual(
      [],
    );
  });

  it('shows the note beside the list where there is room, and opens it with Enter', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    await until('the first note is shown', async () => (await page.$('iframe')) !== null);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 2);
    const id = await page.evaluate(() => document.activeElement?.closest('li')?.dataset.id);
    await until('the second is shown', async () => {
      const address = await page.$eval('iframe', (frame) => frame.src).catch(() => '');
      return address.includes(`?note=${id}`);
    });
    await untilRow(page, 2);
    await page.setViewport({ width: 900, height: 800 });
    await until('there is no room', async () => (await page.$('iframe')) === null);
    const pages = (await session.running.browser.pages()).length;
    await page.keyboard.press('Enter');
    await until('it opens', async () => (await session.running.browser.pages()).length > pages);
  });

  it.each(['.excerpt', '.facts'])(
    'opens a note by a press on its %s where there is no room',
    async (part) => {
      const page = await openLibrary(session);
      await page.setViewport({ width: 768, height: 800 });
      const pages = (await session.running.browser.pages()).length;
      await page.click(`li.note[aria-posinset="2"] ${part}`);
      await until('it opens', async () => (await session.running.browser.pages()).length === pages + 1);
    },
  );

  it('marks in a note what it was searched for by, and goes to the first, until the search is cleared', async () => {
    const page = await openLibrary(session);
    const before = Array.from({ length: 60 }, () => '나루에 물안개가 걷힌다. 사공이 삿대를 든다.');
    const lines = [...before, '강 건너 왜가리 떼가 난다.', ...before, '왜가리를 세어 본다.'];
    const note = inventNote(904);
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    await fillNotes(page, [{ ...note, article: { ...note.article, html, text: lines.join('\n\n') } }]);
    await page.reload();
    await untilCounted(page);
    await page.type('[type="search"]', '왜가리');
    await untilCount(page, '1개 찾음');
    await page.keyboard.press('ArrowDown');
    const readMarks = (where: Page | Frame) =>
      where.evaluate(() => {
        const ranges = [...(CSS.highlights.get('jeongdok-found') ?? [])] as Range[];
        const top = ranges[0]?.getBoundingClientRect().top ?? -1;
        return { words: ranges.map(String), isSeen: top > 0 && top < innerHeight };
      });
    const found = { words: ['왜가리', '왜가리'], isSeen: true };
    const frame = await until('the note is shown', async () =>
      page.frames().find((one) => one.url().includes('?note=')),
    );
    const isFound = async (where: Page | Frame) =>
      JSON.stringify(await readMarks(where)) === JSON.stringify(found);
    await until('they are marked', () => isFound(frame));
    await frame.evaluate(() => Object.assign(window, { isOld: true }));
    const path = await page.$eval('li.note a.title', ({ href }) => href.split('extension://')[1] ?? '');
    const inTab = await openOwnPage(session.running, path.slice(path.indexOf('/') + 1));
    await until('they are marked in a tab', () => isFound(inTab));
    await inTab.keyboard.press('Escape');
    await until('they are not any more', async () => (await readMarks(inTab)).words.length === 0);
    await page.bringToFront();
    await page.focus('[type="search"]');
    await page.keyboard.press('Escape');
    await until('nothing is marked', async () => (await readMarks(frame)).words.length === 0);
    // It is the same page still, at the same place.
    expect(await frame.evaluate(() => 'isOld' in window)).toBe(true);
  });

  it('has the keys of the list also in the note beside it', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    const frame = await until('the note is shown', async () =>
      page.frames().find((one) => one.url().includes('?note=')),
    );
    await waitFor(frame, '메모·태그');
    const readTheme = () => frame.evaluate(() => document.documentElement.dataset.theme);
    const theme = await readTheme();
    const tabs = (await session.running.browser.pages()).length;
    await frame.click('.article h1');
    await page.keyboard.press('t');
    await waitFor(page, '노트 1개의 태그', 'dialog');
    await page.keyboard.press('Escape');
    await frame.click('.article h1');
    await page.keyboard.press('r');
    await waitForText(page, '읽기 상태를 바꿨습니다');
    expect(await readTheme()).toBe(theme);
    await page.keyboard.press('z');
    await until('it is taken back', async () => !(await textOf(page)).includes('읽기 상태를 바꿨습니다'));
    // What the list has no use for is the reader's, and its tools say by which key.
    await frame.click('.article h1');
    await page.keyboard.press('v');
    await waitFor(frame, '보기 설정 닫기');
    expect(await frame.$eval('.tools .view', (tool) => tool.getAttribute('title'))).toBe('보기 설정 (V)');
    expect(await frame.$eval('.tools .take', (tool) => tool.getAttribute('title'))).toBe('복사·공유');
    await page.keyboard.press('v');
    await page.keyboard.press('Delete');
    await waitForText(page, '노트를 삭제했습니다');
    await press(page, '되돌리기');
    expect((await session.running.browser.pages()).length).toBe(tabs);
  });

  it('prints the note that is shown by its key, and else rows without what is pressed', async () => {
    const page = await openLibrary(session);
    await page.keyboard.press('ArrowDown');
    await untilRow(page, 1);
    const frame = await until('the note is shown', async () =>
      page.frames().find((one) => one.url().includes('?note=')),
    );
    await waitFor(frame, '저장됨');
    await frame.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await chord(page, 'Control', 'p');
    await until('it is printed', () => frame.$('[data-printed]'));
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('li.note');
      const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? null;
      return {
        isApart: (first?.getBoundingClientRect().bottom ?? 0) <= (second?.getBoundingClientRect().top ?? -1),
        height: document.querySelector('.notes')?.getBoundingClientRect().height ?? 0,
        hidden: ['header', '.filter-bar', '.list-head', '.reading-view', '.note .select'].map(isSeen),
        title: isSeen('.note .title'),
      };
    });
    expect(seen).toMatchObject({ isApart: true, hidden: Array(5).fill(false), title: true });
    expect(seen.height).toBeLessThan(5000);
  });

  it('forgets the rows of an import that another page has left in its midst', async () => {
    const page = await openLibrary(session);
    await layRowAside(page);
    await untilNoneAside(await openLibrary(session));
  });

  it('keeps nobody out', async () => {
    const page = await openLibrary(session, `?q=${encodeURIComponent('도요새')}`);
    const problems: string[] = [];
    const look = async (scene: string) => {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const found = [...(await findBarriers(page)), ...(await findWeakContrast(page)).weak];
        problems.push(...found.map((problem) => `${scene}, ${scheme}: ${problem}`));
      }
    };
    await page.waitForSelector('li mark');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('li input');
    await page.click('li input');
    await waitForText(page, '1개 선택');
    await look('selected');
    await page.keyboard.press('t');
    await page.waitForSelector('dialog');
    await look('tags');
    await page.keyboard.press('Escape');
    await page.click('summary');
    await waitForText(page, '확장 프로그램을 삭제하면');
    await look('storage');
    await press(page, '단축키');
    await page.waitForSelector('dialog kbd');
    await look('keys');
    await page.keyboard.press('Escape');
    await page.click('input[value="bin"]');
    await waitForText(page, '30일이 지나면');
    await look('bin');
    await page.setViewport({ width: 320, height: 640 });
    await look('bin on a phone');
    expect(problems).toEqual([]);
  });

  it('shows the list also when only the newest notes could not be read first', async () => {
    const page = await openLibrary(session);
    await page.evaluateOnNewDocument(() => {
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (name) => open(name, 1);
    });
    await page.reload();
    await until('the list is there', async () => (await listRows(page)).length > 5);
    expect(await page.$('[role="alert"] .problem')).toBe(null);
  });

  it('says why the notes cannot be read, and tries again', async () => {
    const page = await openLibrary(session);
    await page.evaluateOnNewDocument(() => {
      const open = indexedDB.open.bind(indexedDB);
      let isBroken = true;
      indexedDB.open = (name, version) => open(name, isBroken ? 1 : version);
      // What the worker could read is not asked for: else its list would end the alarm.
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function send(message) {
        if (!isBroken) postMessage.call(this, message);
      };
      const repair = () => {
        isBroken = false;
      };
      // Not before: a list that comes in between takes the button away.
      addEventListener('click', repair, { capture: true, once: true });
    });
    await page.reload();
    await waitForText(page, '노트 저장소를 열지 못했습니다.');
    await press(page, '다시 시도');
    await until('the list is there', async () => (await listRows(page)).length > 5);
    expect(idOf(1)).not.toBe(idOf(2));
  });
});
