import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitForText } from './harness/controls.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { type Session, useBrowser } from './harness/session.ts';

const address = pageAddress('reader/report');

/** What a paste puts into a program that takes plain text, and into one that takes rich text. */
async function paste(session: Session): Promise<{ text: string; html: string }> {
  const page = await session.visit(pageAddress('odd/paste'));
  const into = async (selector: string) => {
    await page.focus(selector);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  };
  await into('textarea');
  await into('#rich');
  const pasted = await page.evaluate(() => ({
    text: document.querySelector('textarea')?.value ?? '',
    html: document.getElementById('rich')?.innerHTML ?? '',
  }));
  await page.close();
  return pasted;
}

const selectWords = (reader: Frame, words: string) =>
  reader.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('.body p')].find((p) => p.textContent?.includes(words));
    const text = [...(paragraph?.childNodes ?? [])].find((node) => node.nodeValue?.includes(words));
    const start = text?.nodeValue?.indexOf(words) ?? -1;
    if (!text || start < 0) throw new Error(`expected "${words}" in one text`);
    getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  }, words);

describe.each(['chromium', 'firefox'] as const)('taking along in %s', (kind) => {
  const session = useBrowser(kind);
  const copy = async (button: string, done: string): Promise<{ page: Page; text: string; html: string }> => {
    const { page, reader } = await openReader(session, address);
    await press(reader, '복사·공유');
    await press(reader, button);
    await waitForText(reader, done);
    return { page, ...(await paste(session)) };
  };

  it('copies the article as text', async () => {
    const { text } = await copy('텍스트만', '기사를 복사했습니다.');
    expect(text).toContain('與野, 하늘호수 물길 놓고 맞서…檢 “자료 더 받겠다”');
    expect(text).toContain('한가람');
    expect(text).toContain('이 마을에서 가장 가까운 병원까지는 차로 1시간 40분이 걸린다.');
    expect(text).toContain(address);
    expect(text).not.toContain('조감도');
  });

  it('copies it as Markdown', async () => {
    const { text } = await copy('마크다운', '마크다운으로 복사했습니다.');
    expect(text).toContain('# 與野, 하늘호수 물길 놓고 맞서…檢 “자료 더 받겠다”');
    expect(text).toContain('### ◇美 회사 끼어든 배경은');
    expect(text).toMatch(/\| 물막이 문 \| 410억 원/);
    expect(text).toContain('- 배를 타는 사람에게서');
  });

  it('copies it as rich text, with plain text beside', async () => {
    const { text, html } = await copy('서식 그대로', '서식 그대로 복사했습니다.');
    expect(html).toContain('<h3');
    expect(html).toContain('<td');
    expect(text).not.toContain('<');
  });

  it('copies a citation in Korean style', async () => {
    const { text } = await copy('한국식 인용', '인용문을 복사했습니다.');
    expect(text).toContain(
      '한가람, 「與野, 하늘호수 물길 놓고 맞서…檢 “자료 더 받겠다”」, 『새빛일보』, 2026. 11. 20.',
    );
    expect(text).toContain(address);
  });

  it('copies a citation in the style of the APA', async () => {
    const { text } = await copy('APA 인용', '인용문을 복사했습니다.');
    expect(text).toMatch(/^한가람\. \(2026\. 11\. 20\.\)\. 與野/);
  });
});

describe('a link to selected words, in Chromium', () => {
  const session = useBrowser('chromium');

  it('leads to them on the page itself', async () => {
    const { reader } = await openReader(session, address);
    await selectWords(reader, '남쪽 마을 사람들은 다툼이 길어지는 것을 걱정한다.');
    await press(reader, '링크 복사');
    await waitForText(reader, '선택한 부분의 링크를 복사했습니다.');
    const { text } = await paste(session);
    expect(text).toMatch(new RegExp(`^${address}#:~:text=`));
    const page = await session.visit(text);
    await page.setViewport({ width: 800, height: 300 });
    await page.goto('about:blank');
    await page.goto(text);
    await until('the page has gone there', () => page.evaluate(() => window.scrollY > 300));
  });
});
