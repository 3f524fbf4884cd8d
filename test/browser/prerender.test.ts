import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { until } from '../../src/cli/browser/until.ts';
import { REFERENCE_ADDRESS } from './harness/news-site.ts';
import { useBrowser } from './harness/session.ts';

const { origin } = new URL(REFERENCE_ADDRESS);
// Pages of other origins are never drawn before they are opened.
const session = useBrowser('chromium', { flags: [`--unsafely-treat-insecure-origin-as-secure=${origin}`] });

it('hides on a page that the browser has drawn before it was opened', async () => {
  const list = await session.visit(`${REFERENCE_ADDRESS}?from=list`);
  await list.evaluate((address) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [address] }] });
    document.head.append(rules);
  }, REFERENCE_ADDRESS);
  // Nothing tells that it has been drawn.
  await sleep(2500);
  await list.evaluate((address) => {
    // The page must be there to answer us.
    setTimeout(() => location.assign(address));
  }, REFERENCE_ADDRESS);
  const target = await until('it is opened', async () =>
    session.running.browser.targets().find((one) => one.url() === REFERENCE_ADDRESS),
  );
  // Puppeteer's own page would wait for ever for what it has missed.
  const page = await target.createCDPSession();
  const evaluate = async (expression: string) =>
    (await page.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  expect(await evaluate(`performance.getEntriesByType('navigation')[0].activationStart`)).toBeGreaterThan(0);
  const isShown = `document.querySelector('[class*=BaseAd_]')?.checkVisibility() ?? true`;
  await until('the ads are hidden', async () => !(await evaluate(isShown)));
});
