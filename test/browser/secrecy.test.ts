import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findReader, openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { numberedArticle, readNotes, saveThrough } from './harness/kept-notes.ts';
import { pageAddress } from './harness/news-site.ts';
import { openReader } from './harness/open-reader.ts';
import { useBrowser } from './harness/session.ts';

describe.each(['chromium', 'firefox'] as const)('a page in %s', (kind) => {
  const session = useBrowser(kind);

  it('sees nothing of the reader but an empty element', async () => {
    const page = await session.visit(pageAddress('odd/spy'));
    const heardBefore = (await readHeard(page)).length;
    await (await pressToolbarButton(session.running, page)).press('읽기 모드');
    await findReader(page);
    expect((await readHeard(page)).slice(heardBefore)).toEqual([
      expect.stringMatching(/^added <div style="[^"]*"><\/div>$/),
    ]);
    expect(
      await page.evaluate(() => [window.length, document.querySelectorAll('iframe, dialog').length]),
    ).toEqual([0, 0]);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
  });

  it('cannot show a note in a reader that it frames itself, whatever its address says', async () => {
    const ownPage = await openOwnPage(session.running, 'options/index.html');
    const note = numberedArticle(1);
    await saveThrough(ownPage, note);
    const [saved] = await readNotes(ownPage);
    const { page, reader } = await openReader(session, pageAddress('odd/plain'));
    // No page knows it; Chromium gives out another one each time.
    const address = await reader.evaluate(() => location.href);
    await page.evaluate(frameReader, `${address}?note=${saved?.id}`);
    await sleep(2500);
    const others = page.frames().filter((frame) => frame !== reader && frame !== page.mainFrame());
    const shown = await Promise.all(
      others.map((frame) => frame.evaluate(() => document.body.textContent).catch(() => '')),
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).not.toContain(note.title);
  });

  it('cannot show popup or notes in a frame of its own', async () => {
    const page = await session.visit(pageAddress('odd/plain'));
    for (const path of ['popup/index.html', 'library/index.html']) {
      await page.evaluate(addFrame, session.running.pageAddress(path));
    }
    await sleep(1500);
    const shown = await Promise.all(page.frames().slice(1).map(hasContent));
    expect(shown).not.toContain(true);
  });
});

const readHeard = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'readHeard')());

const addFrame = (address: string) => {
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
};

/** Frames our reader and speaks to it as our overlay does. */
const frameReader = (address: string) => {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.style.cssText = 'position: fixed; top: 0';
  frame.onload = () => {
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage('', '*', [port2]);
    port1.postMessage('shown');
  };
  document.body.append(frame);
};

/** Whether a frame shows a page of ours; an error page has no root. */
async function hasContent(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);
  } catch {
    return false;
  }
}
