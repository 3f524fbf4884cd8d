import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { findPopupPage, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { waitFor, waitForText } from './harness/controls.ts';
import { fakeSpeech } from './harness/fake-speech.ts';
import { judgeWalk, listControls, readFocus, walk } from './harness/focus.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import {
  focusOn,
  loadPictures,
  lookOf,
  nameOfFocus,
  PANELS,
  pressKey,
  report,
  selectParagraph,
  untilFocus,
  untilLook,
  untilOpen,
} from './harness/reader-keyboard.ts';
import { useBrowser } from './harness/session.ts';
import { writeSettings } from './harness/settings.ts';

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
    for (const [name, key] of PANELS) {
      await pressKey(page, key);
      await untilOpen(reader, name);
      const focus = await until('the panel has the focus', () => readFocus(reader));
      expect(focus).toMatchObject({ name, isOutlined: true, cover: null });
      const controls = await listControls(reader, '.panel');
      const stops = await walk(page, reader, { most: controls.length });
      expect(stops.map((stop) => stop.name)).toEqual(controls);
      expect(judgeWalk(stops)).toEqual([]);
      await page.keyboard.press('Escape');
      await untilOpen(reader, null);
    }
  });

  it.each([
    ['library', '삭제'],
    ['options', '설정'],
  ])('reaches every control of our page "%s"', async (name, late) => {
    const { page, reader } = await openReader(session, report);
    await page.keyboard.press('s');
    await waitFor(reader, '저장됨');
    const own = await openOwnPage(session.running, `${name}/index.html`);
    await own.setViewport({ width: 900, height: 400 });
    const controls = await until('all of it is there', async () => {
      const names = await listControls(own);
      return names.some((control) => control.includes(late)) && names;
    });
    for (const isBack of [false, true]) {
      const stops = await walk(own, own, { isBack });
      const inOrder = isBack ? stops.toReversed() : stops;
      expect(inOrder.map((stop) => stop.name)).toEqual(controls);
      expect(judgeWalk(inOrder)).toEqual([]);
    }
  });

  it('reaches every control of the popup', async () => {
    const popup = await openPopup(REFERENCE_ADDRESS);
    await popup.$eval('details', (list) => {
      list.open = true;
    });
    // A page may hide more while somebody walks through its list: then the walk begins anew.
    const { controls, stops } = await until('a walk while the list stays as it is', async () => {
      const controls = await listControls(popup);
      const stops = await walk(popup, popup);
      return String(await listControls(popup)) === String(controls) && { controls, stops };
    });
    expect(controls).toEqual(expect.arrayContaining(['읽기 모드', '광고·추천 기사 숨기기', '설정']));
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
    const popup = await openPopup(REFERENCE_ADDRESS);
    await popup.$eval('details', (list) => {
      list.open = true;
    });
    // A page may hide more while somebody looks: what is shown again then may be another of the same words.
    const name = await until('the list stays as it is', async () => {
      const controls = await listControls(popup);
      await sleep(300);
      const isStill = String(await listControls(popup)) === String(controls);
      return isStill && controls.find((control) => control.endsWith('다시 보이기'));
    });
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
    await untilFocus(reader, '글을 선택해 색을 누르면 형광펜이 칠해지고, 기사가 노트에 저장됩니다.');
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
    await waitFor(options, 'narae.test 설정 초기화');
    await focusOn(options, 'garam.test 설정 초기화');
    await options.keyboard.press('Enter');
    await untilFocus(options, 'narae.test 설정 초기화');
    await options.keyboard.press('Enter');
    await untilFocus(options, '사이트별 설정');
  });
});
