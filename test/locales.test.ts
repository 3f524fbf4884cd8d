import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_COLORS } from '../src/notes/highlights.ts';
import { OWN_PAGES } from '../src/platform/own-pages.ts';
import type { PanelName } from '../src/reader/panels/panels.tsx';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const src = join(import.meta.dirname, '../src');
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(src, `_locales/${language}/messages.json`), 'utf8'));
const ko = read('ko');
const en = read('en');

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .concat(readFileSync(join(src, '../manifest.json'), 'utf8'))
  .join('\n');

const PANELS: Record<PanelName, true> = {
  outline: true,
  view: true,
  take: true,
  highlights: true,
  note: true,
  keys: true,
};
/** What such a message can end in, where others begin in the same way. */
const ENDINGS: Record<string, readonly string[]> = {
  reader_: Object.keys(PANELS),
  highlight_: HIGHLIGHT_COLORS,
  popup_: Object.keys(OWN_PAGES),
};

describe('messages', () => {
  it('are there in Korean and in English alike', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ko));
  });

  it('take the same values in both languages', () => {
    for (const key of Object.keys(ko)) expect(en[key]?.placeholders, key).toEqual(ko[key]?.placeholders);
  });

  it('say something', () => {
    for (const { message } of [...Object.values(ko), ...Object.values(en)])
      expect(message.trim()).not.toBe('');
  });

  it('are all used', () => {
    // Some are put together: t(`theme_${theme}`).
    const beginnings = Array.from(
      sources.matchAll(/t\(\s*`([a-z_]+_)\$\{/g),
      ([, beginning = '']) => beginning,
    );
    const isUsed = (key: string) =>
      sources.includes(`'${key}'`) ||
      sources.includes(`__MSG_${key}__`) ||
      beginnings.some((beginning) =>
        ENDINGS[beginning]
          ? ENDINGS[beginning].some((ending) => key === beginning + ending)
          : key.startsWith(beginning),
      );
    expect(Object.keys(ko).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('leave no Korean in the code for people to see', () => {
    const jsx = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    for (const file of jsx) {
      const code = readFileSync(join(src, file), 'utf8')
        .replace(/console\.\w+\([^)]*\)/g, '')
        .replace(/\/\*.*?\*\//gs, '');
      expect(code, file).not.toMatch(/[가-힣]/);
    }
  });
});
