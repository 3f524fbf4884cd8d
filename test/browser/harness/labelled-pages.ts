import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browser/until.ts';
import { ON_MARK } from '../../../src/declutter/style.ts';
import { findRule } from '../../../src/outlets/registry.ts';

/** A page whose elements say what should become of them: `data-expect="hide"` or `"keep"`. */
export type LabelledPage = { name: string; address: string; html: string };

/** What became of them; of what is wrong, the opening tag and the beginning of the text. */
export type Verdict = { toHide: number; missed: string[]; toKeep: number; lost: string[] };

const tests = join(import.meta.dirname, '../..');

/** @param folder from `test/`; its pages name the address that they stand for, with labels or without */
export function readLabelledPages(folder = 'declutter/labelled'): LabelledPage[] {
  return readdirSync(join(tests, folder))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(tests, folder, file), 'utf8');
      const address = /<meta name="labelled-address" content="([^"]+)"/.exec(html)?.[1];
      if (!address) throw new Error(`expected the address that ${file} stands for in its <head>`);
      return {
        name: file.replace('.html', ''),
        address: new URL(address.replaceAll('&amp;', '&')).href,
        html,
      };
    });
}

/** Compares what is to be seen with the labels. What the page itself does not show is not asked about. */
export function judgePage(page: Page): Promise<Verdict> {
  return page.evaluate((mark) => {
    const root = document.documentElement;
    const labelled = [...document.querySelectorAll('[data-expect]')];
    const isOn = root.getAttribute(mark);
    const seen = new Map(labelled.map((element) => [element, element.checkVisibility()]));
    root.removeAttribute(mark);
    const own = new Map(labelled.map((element) => [element, element.checkVisibility()]));
    if (isOn !== null) root.setAttribute(mark, isOn);
    const describe = (element: Element) =>
      `${(element.cloneNode() as Element).outerHTML.replace(/ data-(?:expect|jeongdok-\w+)="[^"]*"/g, '').slice(0, 120)} ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    const asked = (label: string) =>
      labelled.filter((element) => element.getAttribute('data-expect') === label && own.get(element));
    const [toHide, toKeep] = [asked('hide'), asked('keep')];
    return {
      toHide: toHide.length,
      missed: toHide.filter((element) => seen.get(element)).map(describe),
      toKeep: toKeep.length,
      lost: toKeep.filter((element) => !seen.get(element)).map(describe),
    };
  }, ON_MARK);
}

/** Whether a rule of ours is for the outlet of a page. */
export const isListed = ({ address }: LabelledPage) => findRule(new URL(address).hostname) !== null;

/** How long after a page has loaded its late parts may come, in milliseconds; where it has none, how long we may take. */
const LATE_TIME = 450;
const OWN_TIME = 200;

/** Waits until nothing is missed any more, or as long as late parts of the page may take. */
export async function settlePage(page: Page, { html }: LabelledPage): Promise<Verdict> {
  const lateTime = /setTimeout|setInterval|requestAnimationFrame/.test(html) ? LATE_TIME : OWN_TIME;
  await page.evaluate(async (time) => {
    const [{ loadEventEnd }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    await new Promise((resolve) => setTimeout(resolve, loadEventEnd + time - performance.now()));
  }, lateTime);
  await untilHidden(page);
  return judgePage(page);
}

/**
 * Waits until everything is hidden that should be, or until it is clear that it will not be.
 * @param known how much of it is known to stay
 */
export async function untilHidden(page: Page, known = 0): Promise<void> {
  const isHidden = async () => (await judgePage(page)).missed.length <= known;
  await until('everything is hidden', isHidden, 1500).catch(() => null);
}
