import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { findPopupPage, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import type { Theme } from '../../src/platform/reader-settings.ts';
import { findBarriers } from './harness/axe.ts';
import { findWeakContrast } from './harness/contrast.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { fakeSpeech } from './harness/fake-speech.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';
import { writeSettings } from './harness/settings.ts';

/** Every theme, on a device that is set the other way, and what the device's own settings make. */
const LOOKS: [theme: Theme, device: 'light' | 'dark'][] = [
  ['system', 'light'],
  ['system', 'dark'],
  ['white', 'dark'],
  ['sepia', 'dark'],
  ['gray', 'dark'],
  ['dark', 'light'],
  ['black', 'light'],
];

async function setTheme(where: Page | Frame, theme: Theme): Promise<void> {
  await writeSettings(where, { theme });
  await until(`the theme is ${theme}`, () =>
    where.evaluate((theme) => document.documentElement.getAttribute('data-theme') === theme, theme),
  );
}

/**
 * All that is wrong with what a page shows, in every look.
 * @param page the page itself, or the one around the reader
 */
async function findProblems(scene: string, page: Page, where: Page | Frame = page): Promise<string[]> {
  const problems: string[] = [];
  const papers = new Set<string>();
  for (const [theme, device] of LOOKS) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: device }]);
    await setTheme(where, theme);
    const { weak, paper } = await findWeakContrast(where);
    papers.add(paper);
    const found = [...(await findBarriers(where)), ...weak];
    problems.push(...found.map((problem) => `${scene}, ${theme} on ${device}: ${problem}`));
  }
  await setTheme(where, 'system');
  // The look of a dark device is the theme "dark".
  expect(papers.size).toBe(LOOKS.length - 1);
  return problems;
}

/** Selects the beginning of a paragraph. */
const select = (reader: Frame, letters: number) =>
  reader.evaluate((letters) => {
    const text = document.querySelector('.body > p:nth-of-type(2)')?.firstChild ?? document.body;
    text.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(text, 0, text, letters);
  }, letters);

describe('nobody is kept out in Chromium', () => {
  const session = useBrowser('chromium');

  it('of the article, nor of its panels', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const problems = await findProblems('article', page, reader);
    for (const panel of ['목차', '보기 설정', '복사·공유', '형광펜', '단축키']) {
      await press(reader, panel);
      await waitFor(reader, `${panel} 닫기`);
      if (panel === '보기 설정') {
        const own = await reader.waitForSelector('input[value="own"]');
        await own?.evaluate((radio) => (radio as HTMLElement).click());
      }
      problems.push(...(await findProblems(panel, page, reader)));
    }
    await press(reader, '단축키 닫기');
    await writeSettings(reader, { showImages: false });
    await waitForText(reader, '사진 보기');
    problems.push(...(await findProblems('without pictures', page, reader)));
    await writeSettings(reader, { showImages: true });
    expect(problems).toEqual([]);
  });

  it('of what comes over the article: voice, explanations, marking, pictures, messages', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const problems: string[] = [];
    await page.keyboard.press('s');
    await waitForText(reader, '노트에 저장했습니다.');
    const look = async (scene: string) => problems.push(...(await findProblems(scene, page, reader)));
    await reader.focus('h1 [role="button"]');
    await reader.waitForSelector('[role="tooltip"]');
    await look('explanation and message');
    await fakeSpeech(reader, [['유리', 'ko-KR'], ['나래', 'ko-KR']], null); // biome-ignore format: one line
    await page.keyboard.press('p');
    await waitFor(reader, '듣기 끝내기');
    await look('voice');
    await select(reader, 10);
    await waitFor(reader, '노란 형광펜');
    await look('selection');
    await press(reader, '메모');
    await waitFor(reader, '메모 저장');
    await look('remark');
    await reader.type('textarea', '메모');
    await press(reader, '메모 저장');
    await waitFor(reader, '색과 메모 바꾸기');
    await look('marked words');
    await press(reader, '형광펜 닫기');
    await reader.evaluate(() => window.scrollTo(0, 0));
    await reader.click('.zoom');
    await waitFor(reader, '다음 사진');
    await look('picture');
    expect(problems).toEqual([]);
  });

  it('of a transcript, and of the words that say why there is no article', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/transcript'));
    const problems = await findProblems('transcript', page, reader);
    const failed = await openOwnPage(session.running, 'reader/index.html?note=none');
    await waitForText(failed, '기사를 찾을 수 없습니다.');
    problems.push(...(await findProblems('no article', failed)));
    expect(problems).toEqual([]);
  });

  it.each([
    ['a listed outlet', REFERENCE_ADDRESS, '읽기 모드'],
    ['another newspaper', pageAddress('reader/report'), '읽기 모드'],
    ['a page without an article', pageAddress('odd/empty'), null],
  ])('of the popup on %s', async (scene, address, button) => {
    const page = await session.visit(address);
    await pressToolbarButton(session.running, page);
    const popup = await until('the popup opens', () => findPopupPage(session.running));
    await popup.waitForSelector('#unblock');
    if (button) await waitFor(popup, button);
    await popup.$$eval('details', (lists) => {
      for (const list of lists) list.open = true;
    });
    expect(await findProblems(scene, popup)).toEqual([]);
  });

  it('of the notes', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await page.keyboard.press('s');
    await waitFor(reader, '저장됨');
    const notes = await openOwnPage(session.running, 'library/index.html');
    await notes.waitForSelector('.note');
    const problems = await findProblems('notes', notes);
    await notes.type('input', '없는낱말');
    await waitForText(notes, '검색 결과가 없습니다');
    problems.push(...(await findProblems('nothing found', notes)));
    await notes.keyboard.press('Escape');
    await (await notes.waitForSelector('.note button'))?.click();
    await waitFor(notes, '되돌리기');
    await waitForText(notes, '아직 저장한 기사가 없습니다');
    problems.push(...(await findProblems('deleted', notes)));
    expect(problems).toEqual([]);
  });

  it('of the settings', async () => {
    const options = await openOwnPage(session.running, 'options/index.html');
    const problems = await findProblems('settings', options);
    await writeSettings(options, { declutterOffSites: ['garam.test'], shownFinds: { 'narae.test': ['a'] } });
    await waitFor(options, 'narae.test 설정 초기화');
    await press(options, '글자 크게: +. 눌러서 바꾸기');
    await options.keyboard.press('t');
    await waitForText(options, '에 쓰는 키입니다');
    problems.push(...(await findProblems('settings with sites, a key and a problem', options)));
    expect(problems).toEqual([]);
  });

  it('of an explanation by a pointer that does not stand still', async () => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    const middleOf = (selector: string) =>
      reader.$eval(selector, (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    const hanja = await middleOf('h1 [role="button"]');
    await page.mouse.move(hanja.x, hanja.y);
    await reader.waitForSelector('[role="tooltip"]');
    const box = await middleOf('[role="tooltip"]');
    await page.mouse.move(box.x, box.y, { steps: 12 });
    expect(await reader.$('[role="tooltip"]')).not.toBeNull();
    await page.mouse.move(hanja.x, hanja.y + 300, { steps: 4 });
    await until('it has gone', async () => (await reader.$('[role="tooltip"]')) === null);
  });
});

describe('nobody is kept out in Firefox', () => {
  const session = useBrowser('firefox');

  it('of the article, nor of how it is set, in any theme', async () => {
    const { reader } = await openReader(session, pageAddress('reader/report'));
    const problems = await findBarriers(reader);
    await press(reader, '보기 설정');
    await waitFor(reader, '글자 설정 초기화');
    for (const theme of ['white', 'sepia', 'gray', 'dark', 'black', 'system'] as const) {
      await setTheme(reader, theme);
      problems.push(...(await findBarriers(reader)), ...(await findWeakContrast(reader)).weak);
    }
    expect(problems).toEqual([]);
  });

  it.each(['library', 'options'])('of our page "%s"', async (name) => {
    const page = await openOwnPage(session.running, `${name}/index.html`);
    expect(await findBarriers(page)).toEqual([]);
  });
});
