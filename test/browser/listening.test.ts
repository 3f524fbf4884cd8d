import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { press, waitFor, waitForText } from './harness/controls.ts';
import { fakeSpeech, readSaid } from './harness/fake-speech.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

const ENGLISH: [string, string] = ['English', 'en-US'];
const KOREAN: [string, string] = ['유리', 'ko-KR'];
const OTHER: [string, string] = ['나래', 'ko_KR'];

/** The words that are marked as being read. */
const markedText = (reader: Frame) =>
  reader.evaluate(() => {
    const marked = CSS.highlights.get('jeongdok-spoken');
    return marked ? [...marked].map((range) => (range as Range).toString()).join('') : null;
  });

describe.each(['chromium', 'firefox'] as const)('listening in %s', (kind) => {
  const session = useBrowser(kind);
  const open = async (voices: [string, string][], duration: number | null = 60) => {
    const { page, reader } = await openReader(session, pageAddress('reader/report'));
    await fakeSpeech(reader, voices, duration);
    // Not where the test before has left it: reading aloud begins in view.
    await reader.waitForSelector('.body > p');
    await reader.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    return { page, reader };
  };
  const heard = (reader: Frame, count: number) =>
    until(`${count} sentences are read`, async () => {
      const said = await readSaid(reader);
      return said.length >= count ? said : null;
    });

  it('can be paused while words at the lower edge are selected', async () => {
    const { reader } = await open([KOREAN], null);
    await press(reader, '듣기');
    await waitFor(reader, '듣기 끝내기');
    await until('the bar of the selection is there', async () => {
      await reader.evaluate(() => {
        const paragraph = [...document.querySelectorAll('.body > p')].at(-1);
        if (!paragraph) throw new Error('expected a paragraph');
        const end = paragraph.getBoundingClientRect().bottom - window.innerHeight;
        window.scrollBy({ top: end + 70, behavior: 'instant' });
        getSelection()?.selectAllChildren(paragraph);
      });
      return reader.$('.marking-bar');
    });
    const room = await reader.evaluate(() => {
      const [bar, voice] = ['.marking-bar', '.listening'].map((bar) =>
        document.querySelector(bar)?.getBoundingClientRect(),
      );
      return (voice?.top ?? 0) - (bar?.bottom ?? Number.POSITIVE_INFINITY);
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });

  it('reads headline, subtitle and sentences in order, in the Korean voice, hanja and numbers as words', async () => {
    const { reader } = await open([ENGLISH, KOREAN]);
    await press(reader, '듣기');
    const said = await heard(reader, 5);
    expect(said.slice(0, 5).map(({ text }) => text)).toEqual([
      '여야, 하늘호수 물길 놓고 맞서, 검 자료 더 받겠다',
      '물길 공사비 석 달 새 세 배, 미 회사 참여도 논란',
      '여야가 하늘호수 물길 공사를 두고 다시 맞섰다.',
      '여당은 늦어도 내년 3월에는 첫 삽을 떠야 한다고 했고, 야당은 석 달 만에 공사비가 세 배로 늘어난 까닭부터 밝히라고 요구했다.',
      '검찰은 공사비를 계산한 자료를 더 받기로 했다.',
    ]);
    expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['유리']));
  });

  it('begins where the reader is: with the selection, else with the first sentence that begins in view', async () => {
    const { reader } = await open([KOREAN], null);
    /** Brings a paragraph to the upper edge, its first line above it, and tells its sentences after that. */
    const goTo = (index: number) =>
      reader.evaluate((index) => {
        const paragraph = [...document.querySelectorAll<HTMLElement>('.body > p')].at(index);
        if (!paragraph) throw new Error('expected a paragraph');
        window.scrollBy({ top: paragraph.getBoundingClientRect().top - 72, behavior: 'instant' });
        return paragraph.innerText;
      }, index);
    const words = await goTo(3);
    await press(reader, '듣기');
    const [first] = await heard(reader, 1);
    expect(words.replaceAll('\u2060', '')).toContain(first?.text.slice(0, 12));
    await press(reader, '듣기 끝내기');
    const selected = await reader.evaluate(() => {
      const paragraph = [...document.querySelectorAll<HTMLElement>('.body > p')].at(1);
      if (!paragraph) throw new Error('expected a paragraph');
      getSelection()?.selectAllChildren(paragraph);
      return paragraph.innerText;
    });
    await press(reader, '듣기');
    const [, second] = await heard(reader, 2);
    expect(selected.slice(0, 12)).toBe(second?.text.slice(0, 12));
  });

  it('marks the sentence that is being read, and pauses, goes on and steps by sentence', async () => {
    const { reader } = await open([KOREAN], null);
    await press(reader, '듣기');
    await heard(reader, 1);
    for (let step = 0; step < 3; step++) await press(reader, '다음 문장');
    const sentence = '여당은 “늦어도 내년 3월에는 첫 삽을 떠야 한다”고 했고';
    await until('the sentence is marked', async () => (await markedText(reader))?.startsWith(sentence));
    await press(reader, '잠시 멈춤');
    const before = (await readSaid(reader)).length;
    await press(reader, '이어 듣기');
    const said = await heard(reader, before + 1);
    expect(said.at(-1)?.text).toBe(said.at(-2)?.text);
    await press(reader, '앞 문장');
    await until('the sentence before is marked', async () =>
      (await markedText(reader))?.startsWith('與野가 하늘호수'),
    );
    await press(reader, '듣기 끝내기');
    await until('nothing is marked', async () => (await markedText(reader)) === null);
  });

  it('changes speed and voice at once, and keeps them', async () => {
    const { reader } = await open([ENGLISH, KOREAN, OTHER], null);
    await press(reader, '듣기');
    await heard(reader, 1);
    const choose = (label: string, value: string) =>
      reader.evaluate(
        (label, value) => {
          const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
          if (!list) throw new Error(`expected a list named ${label}`);
          list.value = value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    expect(
      await reader.$$eval('select[aria-label="음성"] option', (options) =>
        options.map(({ textContent }) => textContent),
      ),
    ).toEqual(['유리', '나래']);
    await choose('빠르기', '1.5');
    await choose('음성', '나래');
    await until('the sentence is read anew', async () => {
      const last = (await readSaid(reader)).at(-1);
      return last?.rate === 1.5 && last.voice === '나래';
    });
    await press(reader, '닫기');
    const again = await open([ENGLISH, KOREAN, OTHER], null);
    await press(again.reader, '듣기');
    const [first] = await heard(again.reader, 1);
    expect(first).toMatchObject({ rate: 1.5, voice: '나래' });
    await setChoices(again.reader);
  });

  it('says how to get a voice where there is no Korean one, and reads nothing in a foreign one', async () => {
    const { reader } = await open([ENGLISH]);
    await press(reader, '듣기');
    await waitForText(reader, '한국어 음성이 없습니다.');
    expect(await readSaid(reader)).toEqual([]);
  });

  it('does not begin any more when it was stopped while it looked for a voice', async () => {
    const { reader } = await open([]);
    await press(reader, '듣기');
    await waitForText(reader, '음성을 찾고 있습니다');
    await press(reader, '듣기');
    await reader.evaluate((voice) => globalThis.voices.push(voice), KOREAN);
    await sleep(1000);
    expect(await readSaid(reader)).toEqual([]);
    await press(reader, '듣기');
    await heard(reader, 1);
  });

  it('prefers a voice of the device, and marks those of the network', async () => {
    const { reader } = await open([['Network 유리', 'ko-KR'], KOREAN], null);
    await press(reader, '듣기');
    await heard(reader, 1);
    const list = await reader.$eval('select[aria-label="음성"]', (select) => {
      const { selectedOptions, options } = select as HTMLSelectElement;
      return {
        chosen: selectedOptions[0]?.textContent,
        all: [...options].map((option) => option.textContent),
      };
    });
    expect(list).toEqual({ chosen: '유리', all: ['Network 유리 (온라인)', '유리'] });
    expect(await reader.evaluate(() => document.body.textContent)).not.toContain('온라인 음성입니다.');
  });

  it('gives a voice of the network short pieces, which end before it does', async () => {
    const { reader } = await open([['Network 유리', 'ko-KR']]);
    await press(reader, '듣기');
    await waitForText(reader, '온라인 음성입니다.');
    const said = await heard(reader, 8);
    expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(90);
    expect(said.map(({ text }) => text).join('')).toContain(
      '여당은 늦어도 내년 3월에는 첫 삽을 떠야 한다고 했고, 야당은 석 달 만에',
    );
  });
});

/** Gives the settings back to the tests after this one. */
const setChoices = (reader: Frame) =>
  reader.evaluate(() => {
    for (const [label, value] of [
      ['빠르기', '1'],
      ['음성', '유리'],
    ]) {
      const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
      if (!list || !value) continue;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
