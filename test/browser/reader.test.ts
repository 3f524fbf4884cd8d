import { describe, expect, it } from 'vitest';
import { findReader } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, textOf } from './harness/controls.ts';
import { pageAddress, REFERENCE_ADDRESS } from './harness/news-site.ts';
import { openReaderOver } from './harness/open-reader.ts';
import { isShown } from './harness/page-state.ts';
import { useBrowser } from './harness/session.ts';

describe.each(['chromium', 'firefox'] as const)('the reader in %s', (kind) => {
  const session = useBrowser(kind);

  const openReader = async (address: string) => {
    const page = await session.visit(address);
    // What is hidden above moves the page, and later than "load" when the background has to wake first.
    await until('the ads are hidden', async () => !(await isShown(page, '[class*=BaseAd_]')));
    await page.evaluate(() => {
      document.querySelector('a')?.focus({ preventScroll: true });
      window.scrollTo(0, 700);
    });
    const before = await page.evaluate(readPlace);
    const popup = await pressToolbarButton(session.running, page);
    await popup.press('읽기 모드');
    return { page, before, reader: await findReader(page) };
  };

  it('shows every part of the reference article, and none of the noise', async () => {
    const { reader } = await openReader(REFERENCE_ADDRESS);
    const text = await textOf(reader);
    for (const part of [
      '한겨레',
      '경제 › 경제일반',
      '800만 회원 사회적경제연대회의 ‘연대강화 공동행동’ 결의',
      '올해 정기총회서 ‘SE로운 공동행동’ 캠페인 추진',
      '시민체감도 높이고 중장기 전략 부설연구소 설립도',
      '박은경',
      '한겨레경제사회연구원 더나은사회연구센터장',
      'ekpark@hani.co.kr',
      '2023년 2월 27일 15:26',
      '2023년 2월 28일 11:25',
      '800만명의 회원으로 구성되어 있다.',
      '원문 보기',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/\d+분/);
    expect(text.split('구호를 외치고 있다.')).toHaveLength(2);
    for (const noise of ['광고', '많이 보는 기사', '후원해주세요', '구독신청', '기사를 읽어드립니다']) {
      expect(text).not.toContain(noise);
    }
    expect(await reader.$$eval('article a', (links) => links.map((link) => link.href))).toContain(
      REFERENCE_ADDRESS,
    );
    expect(await reader.$$eval('figure .zoom', (images) => images.length)).toBe(1);
  });

  it('breaks Korean lines between words, in fonts of the system', async () => {
    const { reader } = await openReader(REFERENCE_ADDRESS);
    const style = await reader.$eval('article p', (paragraph) => {
      const { wordBreak, overflowWrap } = getComputedStyle(paragraph);
      return { wordBreak, overflowWrap };
    });
    expect(style).toEqual({ wordBreak: 'keep-all', overflowWrap: 'anywhere' });
    expect(await reader.evaluate(() => document.fonts.size)).toBe(0);
  });

  it.each(['닫기', 'Escape'])('gives the page back as it was on %s', async (way) => {
    // This page swallows keys before anyone else gets them.
    const { page, before, reader } = await openReader(REFERENCE_ADDRESS);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await press(reader, way);
    await until('the reader is gone', async () => reader.detached);
    expect(await page.evaluate(readPlace)).toEqual(before);
  });

  it('gives the caret back to the field that was written in', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.value = '가나다';
      field.focus();
      field.setSelectionRange(1, 1);
    });
    const reader = await openReaderOver(session, page);
    await page.keyboard.press('Escape');
    await until('the reader is gone', async () => reader.detached);
    await page.keyboard.type('x');
    await until('the letter is written', () =>
      page.evaluate(() => document.querySelector('textarea')?.value === '가x나다'),
    );
  });

  it('gives back a selection that was made backwards', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    await page.evaluate(() => {
      const paragraph = document.body.appendChild(document.createElement('p'));
      const text = paragraph.appendChild(document.createTextNode('뒤에서 앞으로 고른 말'));
      getSelection()?.setBaseAndExtent(text, 6, text, 2);
    });
    const reader = await openReaderOver(session, page);
    await page.keyboard.press('Escape');
    await until('the reader is gone', async () => reader.detached);
    const ends = () => [getSelection()?.anchorOffset, getSelection()?.focusOffset];
    expect(await page.evaluate(ends)).toEqual([6, 2]);
  });

  // Firefox does the same (tried), but takes five seconds for a PDF.
  if (kind === 'chromium')
    it('leaves the page to be printed from the menu of the browser, whose frames would be cut', async () => {
      const { page, reader } = await openReader(REFERENCE_ADDRESS);
      await textOf(reader);
      const readDisplay = () => {
        const host = document.documentElement.lastElementChild;
        return host?.localName === 'div' ? getComputedStyle(host).display : null;
      };
      await page.evaluate(() => {
        const { documentElement: root } = document;
        window.addEventListener('beforeprint', () => {
          root.title = getComputedStyle(root.lastElementChild ?? root).display;
        });
      });
      await page.pdf();
      expect(await page.evaluate(() => document.documentElement.title)).toBe('none');
      expect(await page.evaluate(readDisplay)).toBe('block');
      await until('the reader has the focus again', () => reader.evaluate(() => document.hasFocus()));
    });

  it('makes the text larger and smaller', async () => {
    const { reader } = await openReader(pageAddress('odd/plain'));
    const size = () => reader.$eval('article p', (p) => Number.parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    await press(reader, '글자 크게');
    await until('the text grows', async () => (await size()) > before);
    await press(reader, '글자 작게');
    await until('the text shrinks', async () => (await size()) === before);
  });
});

/** What of the page must come back after the reader. */
const readPlace = () => ({
  scroll: [window.scrollX, window.scrollY],
  focus: document.activeElement?.outerHTML.slice(0, 80),
  attributes: Array.from(document.documentElement.attributes, ({ name, value }) => `${name}=${value}`),
  children: Array.from(document.documentElement.children, ({ localName }) => localName),
});
