import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

const report = pageAddress('reader/report');

const glossOf = (reader: Frame) =>
  reader.evaluate(() => document.querySelector('[role="tooltip"]')?.textContent ?? null);

describe.each(['chromium', 'firefox'] as const)('the parts of an article in %s', (kind) => {
  const session = useBrowser(kind);

  it('has an outline out of sub-heads with marks and of lines in bold, which leads to them', async () => {
    const { reader } = await openReader(session, report);
    await press(reader, '목차');
    const headings = () =>
      reader.$$eval('.outline a', (links) => links.map(({ textContent }) => textContent));
    expect(await headings()).toEqual([
      '“문 여섯 개가 왜 더 필요한가”',
      '美 회사 끼어든 배경은',
      '검찰 “회의 기록 원본 받겠다”',
    ]);
    await press(reader, '美 회사 끼어든 배경은', 'link');
    await until('the heading is at the top', () =>
      reader.evaluate(() => {
        const top = document.getElementById('heading-2')?.getBoundingClientRect().top ?? -1;
        return top > 40 && top < 140;
      }),
    );
  });

  it('says nothing of how much is left of an article that fits in the window', async () => {
    const { page, reader } = await openReader(session, pageAddress('odd/plain'));
    await page.setViewport({ width: 1280, height: 3000 });
    await until('nothing is said', async () => (await reader.$('[role="progressbar"]')) === null);
    await page.setViewport({ width: 1280, height: 400 });
    await waitForText(reader, '분 남음');
    await reader.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitForText(reader, '다 읽음');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('tells both times and how long lay between them', async () => {
    const { reader } = await openReader(session, report);
    await waitForText(reader, '입력 2026년 11월 20일 09:05');
    await waitForText(reader, '수정 2026년 11월 20일 14:30 (5시간 뒤)');
  });

  it('explains hanja to pointer, focus and tap, and not when that is off', async () => {
    const { page, reader } = await openReader(session, report);
    await reader.hover('h1 .hanja');
    await until('the gloss is there', async () => (await glossOf(reader))?.includes('여당과 야당'));
    await reader.focus('.zoom');
    await reader.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
    expect(await glossOf(reader)).toContain('여당과 야당');
    await page.mouse.move(5, 500);
    await until('the gloss is gone', async () => (await glossOf(reader)) === null);
    await reader.focus('.body .hanja');
    await until('the gloss is there', async () => (await glossOf(reader))?.includes('여야'));
    await page.keyboard.press('Escape');
    await until('the gloss is gone', async () => (await glossOf(reader)) === null);
    expect(reader.detached).toBe(false);
    await reader.click('.subtitles .hanja');
    await until('the gloss is there', async () => (await glossOf(reader))?.includes('미국'));
    await page.keyboard.press('g');
    await until('nothing is explained', async () => (await reader.$('.hanja')) === null);
    await page.keyboard.press('g');
    await until('hanja are explained', async () => (await reader.$('.hanja')) !== null);
  });

  it('shows a picture large, and the next one by an arrow key', async () => {
    const { page, reader } = await openReader(session, report);
    await reader.focus('.zoom');
    await page.keyboard.press('Enter');
    await waitFor(reader, '사진 1/2', 'dialog');
    await page.keyboard.press('ArrowRight');
    await waitFor(reader, '사진 2/2', 'dialog');
    await page.keyboard.press('Escape');
    await until('the picture is closed', async () => (await reader.$('dialog')) === null);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('zoom');
  });

  it('lays pictures on white, also a large one, whose ground goes no further than it does', async () => {
    const { page, reader } = await openReader(session, report);
    const groundOf = (selector: string) =>
      until('the picture has come', () =>
        reader.evaluate((selector) => {
          const image = document.querySelector<HTMLImageElement>(selector);
          if (!image || !('come' in image.dataset)) return null;
          const { left, top, right, bottom, width, height } = image.getBoundingClientRect();
          const isWithin = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          return { color: getComputedStyle(image).backgroundColor, ratio: width / height, isWithin };
        }, selector),
      );
    expect((await groundOf('.body img')).color).toBe('rgb(255, 255, 255)');
    await reader.focus('.zoom');
    await page.keyboard.press('Enter');
    const large = await groundOf('.lightbox img');
    expect(large).toMatchObject({ color: 'rgb(255, 255, 255)', isWithin: true });
    expect(large.ratio).toBeCloseTo(970 / 582, 1);
  });

  it('loads no picture while pictures are off, and one when it is asked for', async () => {
    const { page, reader } = await openReader(session, report);
    await page.keyboard.press('i');
    await until('there is no picture', async () => (await reader.$('.body img')) === null);
    await reader.click('.zoom');
    await until('there is the one', async () => (await reader.$$('.body img')).length === 1);
    await page.keyboard.press('i');
    await until('there are both', async () => (await reader.$$('.body img')).length === 2);
  });

  it('scrolls a wide table inside, and never the page', async () => {
    const { page, reader } = await openReader(session, report);
    await page.setViewport({ width: 340, height: 700 });
    // The frame is as narrow as the window a moment later.
    await until('the table is wider than its box', () =>
      reader.$eval('.table', ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
    );
    const { scrollWidth, clientWidth } = await reader.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('sets the speakers of a broadcast apart', async () => {
    const { reader } = await openReader(session, pageAddress('reader/transcript'));
    const speakers = await reader.$$eval('.speaker', (labels) =>
      labels.map(({ textContent }) => textContent),
    );
    expect(speakers).toEqual(['[앵커]', '[기자]', '[해든나/등대지기 :', '[물결솔/섬 주민 :']);
  });
});

describe('the reader on paper', () => {
  const session = useBrowser('chromium');

  const openNote = async (): Promise<Page> => {
    const { reader } = await openReader(session, report);
    await press(reader, '노트에 저장');
    await waitFor(reader, '저장됨');
    const notes = await openOwnPage(session.running, 'library/index.html');
    const address = await until('the note is listed', () =>
      notes.$$eval('li a', ([link]) => (link as HTMLAnchorElement | undefined)?.href ?? null),
    );
    return openOwnPage(session.running, address.slice(address.indexOf('reader/')));
  };

  it('is the article alone, black on white, also from a dark theme', async () => {
    const note = await openNote();
    await note.keyboard.press('t');
    await note.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await note.emulateMediaType('print');
    const seen = await note.evaluate(() => ({
      toolbar: document.querySelector('.toolbar')?.checkVisibility(),
      headline: document.querySelector('h1')?.checkVisibility(),
      ink: getComputedStyle(document.querySelector('.body p') ?? document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      address: getComputedStyle(document.querySelector('footer a') ?? document.body, '::after').content,
    }));
    expect(seen).toEqual({
      toolbar: false,
      headline: true,
      ink: 'rgb(0, 0, 0)',
      paper: 'rgb(255, 255, 255)',
      address: expect.stringContaining(report),
    });
    const pages = Buffer.from(await note.pdf({ format: 'a4' })).toString('latin1');
    expect(pages.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(4);
  });
});
