import { expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { findReader } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { textOf } from './harness/controls.ts';
import { REFERENCE_ADDRESS } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const session = useBrowser('chromium', { language: 'en' });

it('speaks English in an English browser, and leaves the article Korean', async () => {
  const page = await session.visit(REFERENCE_ADDRESS);
  const popup = await pressToolbarButton(session.running, page);
  await until('the popup speaks English', async () =>
    (await popup.text())?.includes(english.popup_read.message),
  );
  expect(await popup.text()).not.toContain('읽기 모드');
  await popup.press(english.popup_read.message);
  const reader = await findReader(page);
  expect(await textOf(reader)).toContain(english.reader_close.message);
  expect(await reader.$eval('article', (article) => article.lang)).toBe('ko');
});
