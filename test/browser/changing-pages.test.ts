import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findReader } from '../../src/cli/browser/extension-pages.ts';
import { type Popup, pressToolbarButton } from '../../src/cli/browser/popup.ts';
import { until } from '../../src/cli/browser/until.ts';
import { CLOCK, drawStory, FERRY, LIBRARY, type Story } from '../article/stories.ts';
import { press, textOf } from './harness/controls.ts';
import { useBrowser } from './harness/session.ts';

/** How long the app takes to fetch an article, in milliseconds. */
const FETCH = 700;

describe.each(['chromium', 'firefox'] as const)('an app in %s', (kind) => {
  const session = useBrowser(kind);

  const openPopup = (page: Page) => pressToolbarButton(session.running, page);

  it('gives each article at its own address, and never the old one, however late it is drawn', async () => {
    const page = await session.visit(FERRY.url);
    await goTo(page, LIBRARY, { after: FETCH });
    const popup = await openPopup(page);
    await saysOf(popup, LIBRARY);
    await popup.press('읽기 모드');
    const reader = await findReader(page);
    expectOnly(await textOf(reader), LIBRARY);
    await press(reader, '닫기');
    await until('the reader closes', async () => reader.detached);
    await goTo(page, CLOCK, { after: FETCH });
    await saysOf(await openPopup(page), CLOCK);
    await goTo(page, LIBRARY, { after: FETCH, isBack: true });
    await saysOf(await openPopup(page), LIBRARY);
  });

  it('gives the article in view when the next one is added below', async () => {
    const page = await session.visit(FERRY.url);
    await page.evaluate(
      (html, { url, title }) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
        history.replaceState(null, '', url);
        document.title = title;
      },
      drawStory(LIBRARY),
      LIBRARY,
    );
    await (await openPopup(page)).press('읽기 모드');
    expectOnly(await textOf(await findReader(page)), LIBRARY);
  });

  it('gives the whole article when it has only tidied its address', async () => {
    const page = await session.visit(`${FERRY.url}?utm_source=letter`);
    await page.evaluate((url) => history.replaceState(null, '', `${url}/sol-nae`), FERRY.url);
    await (await openPopup(page)).press('읽기 모드');
    const text = await textOf(await findReader(page));
    expectOnly(text, FERRY);
    // Only the head names it.
    expect(text).toContain(FERRY.section);
  });

  it('gives an article that stands in a shadow root', async () => {
    const page = await session.visit(FERRY.url);
    await page.evaluate(() => {
      const shadow = document.createElement('app-story').attachShadow({ mode: 'open' });
      shadow.append(...document.body.childNodes);
      document.body.append(shadow.host);
    });
    await (await openPopup(page)).press('읽기 모드');
    expectOnly(await textOf(await findReader(page)), FERRY);
  });

  // Once is enough: it takes the whole time that a page is given.
  if (kind === 'chromium')
    it('says that the old article is still there when no other comes', async () => {
      const page = await session.visit(FERRY.url);
      await goTo(page, LIBRARY, { after: 60_000 });
      const popup = await openPopup(page);
      await until('the popup says so', async () =>
        (await popup.text())?.includes('페이지에 아직 앞 기사가 있습니다.'),
      );
    });
});

/** Lets the app go to an article: the address changes at once, title and text when they have come, the head never. */
async function goTo(
  page: Page,
  story: Story,
  { after, isBack = false }: { after: number; isBack?: boolean },
) {
  await page.evaluate(
    (html, { url, title }, delay, goesBack) => {
      if (goesBack) history.back();
      else history.pushState(null, '', url);
      setTimeout(() => {
        document.title = title;
        document
          .querySelector('main')
          ?.replaceChildren(document.createRange().createContextualFragment(html));
      }, delay);
    },
    drawStory(story),
    story,
    after,
    isBack,
  );
  await until('the address has changed', async () => page.url() === story.url);
}

/** Waits until the popup names an article, and holds that it never names another. */
async function saysOf(popup: Popup, story: Story): Promise<void> {
  await until(`the popup names ${story.title}`, async () => {
    const text = (await popup.text()) ?? '';
    for (const { title } of others(story)) expect(text).not.toContain(title);
    return text.includes(story.title);
  });
}

/** All of one article, and nothing of the others. */
function expectOnly(text: string, story: Story): void {
  for (const part of partsOf(story)) expect(text).toContain(part);
  for (const part of others(story).flatMap(partsOf)) expect(text).not.toContain(part);
}

function partsOf({ title, reporter, published, paragraphs }: Story): string[] {
  const [name = ''] = reporter.split(' ');
  const [, year, month, day, time] = /(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(published) ?? [];
  return [title, name, `${year}년 ${month}월 ${day}일 ${time}`, ...paragraphs];
}

function others({ title }: Story): Story[] {
  return [FERRY, LIBRARY, CLOCK].filter((story) => story.title !== title);
}
