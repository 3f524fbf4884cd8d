import { type BrowserKind, findBrowser } from './browser/find-browser.ts';
import { ensureBrowser, HOW_TO_INSTALL } from './browser/install-browser.ts';
import { launchBrowser } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { buildExtension } from './build.ts';
import { SAMPLE_PATH, sampleSite } from './sample/sample-site.ts';
import { showOnSample } from './start/show.ts';

/**
 * `npm start`: opens a browser with the extension on a sample page. Without a display it does there what a user would,
 * and leaves pictures of it.
 * @param args `--headless` behaves as without a display; `--firefox` takes Firefox though Chromium is there
 */
export async function main(args: string[]): Promise<number> {
  try {
    return await start(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof Error && error.cause) console.error(error.cause);
    return 1;
  }
}

async function start(args: string[]): Promise<number> {
  const found = await chooseBrowser(args.includes('--firefox'));
  if (!found) throw new Error(HOW_TO_INSTALL);
  await buildExtension();
  const server = await serve(sampleSite);
  const address = `http://127.0.0.1:${server.port}${SAMPLE_PATH}`;
  const isHeadless = args.includes('--headless') || !hasDisplay();
  try {
    await (isHeadless ? showWithoutDisplay : stayOpen)(found, address);
    return 0;
  } finally {
    await server.close();
  }
}

type Found = { kind: BrowserKind; executablePath: string };

async function chooseBrowser(prefersFirefox: boolean): Promise<Found | null> {
  const kinds: BrowserKind[] = prefersFirefox ? ['firefox'] : ['chromium', 'firefox'];
  const isThere = await Promise.all(kinds.map((kind) => findBrowser(kind)));
  // One that is there before one that would have to be installed.
  const ordered = kinds.toSorted(
    (a, b) => Number(!isThere[kinds.indexOf(a)]) - Number(!isThere[kinds.indexOf(b)]),
  );
  for (const kind of ordered) {
    const executablePath = await ensureBrowser(kind);
    if (executablePath) return { kind, executablePath };
  }
  return null;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen(found: Found, address: string): Promise<void> {
  const { browser, close } = await launchBrowser({ ...found, isHeadless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address);
  console.log(
    'A sample article is open. Press the 정독 button in the toolbar (it may be inside the puzzle menu); close the browser or press Ctrl-C to end.\n\n' +
      '견본 기사를 열었습니다. 도구 모음의 정독 버튼(퍼즐 모양 메뉴 안에 있을 수 있습니다)을 누르고 ‘읽기 모드’나 ‘노트에 저장’을 눌러 보세요.\n' +
      '‘광고·추천 기사 숨기기’를 켜면 페이지의 광고와 추천 기사가 사라집니다. 브라우저를 닫거나 Ctrl-C를 누르면 끝납니다.',
  );
  await new Promise<void>((resolve) => {
    browser.once('disconnected', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await close();
}

async function showWithoutDisplay(found: Found, address: string): Promise<void> {
  const running = await launchBrowser({
    ...found,
    isHeadless: true,
    viewport: { width: 1280, height: 900 },
  });
  try {
    const pictures = await showOnSample(running, address);
    console.log(
      `No display here, so it was done headless, with pictures to look at:\n${pictures.join('\n')}`,
    );
  } catch (error) {
    throw new Error(`The sample could not be shown: ${error instanceof Error ? error.message : error}`);
  } finally {
    await running.close();
  }
}
