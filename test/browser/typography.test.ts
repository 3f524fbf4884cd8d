import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor } from './harness/controls.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

/** Several changes in a row are written together, a tenth of a second later; a tab is closed at once. In milliseconds. */
const UNTIL_KEPT = 500;

const address = pageAddress('reader/report');

/** How a paragraph of the article is set. */
const readStyle = (reader: Frame) =>
  reader.evaluate(() => {
    const paragraph = document.querySelector('.body > p');
    const style = getComputedStyle(paragraph ?? document.body);
    const { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing, textAlign, textIndent } = style;
    return {
      fontFamily,
      fontSize,
      fontWeight,
      lineHeight,
      letterSpacing,
      textAlign,
      textIndent,
      wordBreak: style.wordBreak,
      gap: style.marginBottom,
      width: paragraph?.getBoundingClientRect().width ?? 0,
    };
  });

const untilStyle = (reader: Frame, part: Partial<Awaited<ReturnType<typeof readStyle>>>) =>
  until(`set with ${JSON.stringify(part)}`, async () => {
    const style: Record<string, unknown> = await readStyle(reader);
    return Object.entries(part).every(([name, value]) => style[name] === value);
  });

/** Moves a slider as a key or a finger would. */
const slide = (reader: Frame, label: string, value: number) =>
  reader.evaluate(
    (label, value) => {
      const sliders = [...document.querySelectorAll('.slider')];
      const input = sliders.find(({ textContent }) => textContent?.startsWith(label))?.querySelector('input');
      if (!input) throw new Error(`expected a slider named ${label}`);
      input.value = String(value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

const choose = (reader: Frame, group: string, value: string) =>
  reader.evaluate(
    (group, value) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${group}"][value="${value}"]`);
      if (!input) throw new Error(`expected ${value} in ${group}`);
      input.click();
    },
    group,
    value,
  );

/** Opens the panel and waits for what is in it. */
async function openView(reader: Frame): Promise<void> {
  await press(reader, '보기 설정');
  await waitFor(reader, '글자 설정 초기화');
}

describe.each(['chromium', 'firefox'] as const)('typography in %s', (kind) => {
  const session = useBrowser(kind);

  it('changes at once, in the sample and in the article, and is kept', async () => {
    const { reader } = await openReader(session, address);
    await openView(reader);
    await slide(reader, '글자 크기', 20);
    await slide(reader, '굵기', 500);
    await slide(reader, '줄 간격', 2);
    await slide(reader, '자간', 0.05);
    await slide(reader, '단 너비', 20);
    await slide(reader, '문단 간격', 2);
    await slide(reader, '들여쓰기', 1);
    await choose(reader, 'typeface', 'myeongjo');
    await choose(reader, 'alignment', 'justify');
    await choose(reader, 'breaking', 'letter');
    const style = {
      fontSize: '20px',
      fontWeight: '500',
      lineHeight: '40px',
      letterSpacing: '1px',
      gap: '40px',
      textIndent: '20px',
      textAlign: 'justify',
      wordBreak: 'normal',
      width: 400,
    };
    await untilStyle(reader, style);
    expect((await readStyle(reader)).fontFamily).toMatch(/^"Nanum Myeongjo"/);
    expect(
      await reader.$eval('.sample', (sample) => {
        const { fontSize, lineHeight, fontFamily } = getComputedStyle(sample);
        return [fontSize, lineHeight, fontFamily.slice(0, 16)];
      }),
    ).toEqual(['20px', '40px', '"Nanum Myeongjo"']);
    await press(reader, '닫기');
    const again = await openReader(session, address);
    await untilStyle(again.reader, style);
  });

  it('has presets, and goes back to what it was at first', async () => {
    const { reader } = await openReader(session, address);
    await openView(reader);
    await choose(reader, 'preset', 'large');
    await untilStyle(reader, { fontSize: '26px', fontWeight: '500' });
    await choose(reader, 'preset', 'dense');
    await untilStyle(reader, { fontSize: '16px', fontWeight: '400' });
    await press(reader, '글자 설정 초기화');
    await untilStyle(reader, { fontSize: '19px', textAlign: 'start', wordBreak: 'keep-all' });
    await press(reader, '되돌리기');
    await untilStyle(reader, { fontSize: '16px', fontWeight: '400' });
    await press(reader, '글자 설정 초기화');
    await untilStyle(reader, { fontSize: '19px', textAlign: 'start', wordBreak: 'keep-all' });
    await sleep(UNTIL_KEPT);
  });

  it('takes a font of the device by its name, and says when there is none of that name', async () => {
    const { reader } = await openReader(session, address);
    await openView(reader);
    await choose(reader, 'typeface', 'own');
    const name = async (text: string) => {
      await reader.$eval('#own-font', (field) => {
        (field as HTMLInputElement).value = '';
      });
      await reader.type('#own-font', text);
    };
    const note = () => reader.$eval('#own-font-note', ({ textContent }) => textContent);
    await name('Noto Sans CJK KR');
    await until('the font is known', async () => !(await note())?.includes('찾을 수 없는'));
    expect((await readStyle(reader)).fontFamily).toMatch(/^"Noto Sans CJK KR"/);
    await name('없는글꼴체');
    await until('the font is missed', async () => (await note())?.includes('찾을 수 없는'));
    await press(reader, '글자 설정 초기화');
    await until('it is gothic again', async () => (await readStyle(reader)).fontFamily.startsWith('"Apple'));
    await sleep(UNTIL_KEPT);
  });

  it('follows in a reader that is open beside', async () => {
    const one = await openReader(session, address);
    const other = await openReader(session, address);
    await press(other.reader, '글자 크게');
    await untilStyle(one.reader, { fontSize: '20px' });
    await press(other.reader, '글자 작게');
    await untilStyle(one.reader, { fontSize: '19px' });
  });
});
