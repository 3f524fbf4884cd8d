import type { Frame, Page } from 'puppeteer-core';

/** What has the focus, as a user perceives it. */
export type Focus = {
  /** What assistive technology calls it, or the first of its words. */
  name: string;
  /** A line is drawn around it, and nothing cuts that off. */
  isOutlined: boolean;
  /** Class of what lies over it; null when nothing does. */
  cover: string | null;
  /** Its middle in CSS pixels, from the corner of `box`, which may have been scrolled. */
  x: number;
  y: number;
  /** Class or element of the bar, the panel or the scrolled list around it; empty in the page itself. */
  box: string;
};

/** What has the focus in a document; null when nothing has. */
export async function readFocus(where: Page | Frame): Promise<Focus | null> {
  return where.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    // A radio button of ours is drawn by its label.
    const seen = focused.closest('.choice label') ?? focused;
    const [rect] = seen.getClientRects();
    if (!rect) return null;
    const style = getComputedStyle(seen);
    const width = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
    const reach = width + Number.parseFloat(style.outlineOffset);
    const isCutBy = (ancestor: Element) => {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      const { left, right, top, bottom } = ancestor.getBoundingClientRect();
      return (
        (overflowX !== 'visible' && (rect.left - reach < left || rect.right + reach > right)) ||
        (overflowY !== 'visible' && (rect.top - reach < top || rect.bottom + reach > bottom))
      );
    };
    const around: Element[] = [];
    for (let element = seen.parentElement; element && element !== document.body; ) {
      around.push(element);
      element = element.parentElement;
    }
    const box = around.find((element) => {
      const { position, overflowY } = getComputedStyle(element);
      const isScrolled = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight;
      return isScrolled || /fixed|sticky/.test(position);
    });
    const corner = box?.getBoundingClientRect();
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
    const over = document.elementFromPoint(x, y);
    const [label] = focused instanceof HTMLInputElement ? (focused.labels ?? []) : [];
    return {
      name: (focused.ariaLabel ?? label?.innerText ?? focused.innerText).trim().split('\n')[0] ?? '',
      isOutlined: width >= 2 && !around.some(isCutBy),
      cover: over && (seen.contains(over) || over.contains(seen)) ? null : (over?.className ?? 'the edge'),
      x: x - (corner?.left ?? -window.scrollX),
      y: y - (corner ? corner.top - (box?.scrollTop ?? 0) : -window.scrollY),
      box: box ? box.className || box.localName : '',
    };
  });
}

type WalkOptions = { isBack?: boolean; most?: number };

/** Presses Tab, or Shift and Tab, until the focus leaves the document or has come around; `most` times at most. */
export async function walk(
  page: Page,
  where: Page | Frame,
  { isBack = false, most = 200 }: WalkOptions = {},
): Promise<Focus[]> {
  const stops: Focus[] = [];
  if (isBack) await page.keyboard.down('Shift');
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(where);
    const [first] = stops;
    const isAround = first && focus && first.name === focus.name && first.y === focus.y;
    if (!focus || isAround) break;
    stops.push(focus);
  }
  if (isBack) await page.keyboard.up('Shift');
  return stops;
}

/** What is wrong with a walk: stops that cannot be seen, and steps that go up or to the left. */
export function judgeWalk(stops: readonly Focus[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const problems = [];
    if (!stop.isOutlined) problems.push(`${stop.name}: no outline`);
    if (stop.cover !== null) problems.push(`${stop.name}: under ${stop.cover}`);
    if (before?.box === stop.box && isBefore(stop, before)) {
      problems.push(`${stop.name} stands before ${before.name}`);
    }
    return problems;
  });
}

/** In the order of reading; what is less than half a line apart stands on one line. */
const isBefore = (one: Focus, other: Focus) =>
  Math.abs(one.y - other.y) < 10 ? one.x < other.x : one.y < other.y;

/** Names of all that can be operated, in the order of the document: a group of radio buttons by the one that is chosen. */
export function listControls(where: Page | Frame, within = 'body'): Promise<string[]> {
  return where.evaluate((within) => {
    const controls = document.querySelectorAll<HTMLElement>(
      `${within} :is(a[href], button, input, select, textarea, summary, [tabindex="0"])`,
    );
    const isThere = (control: HTMLElement) =>
      control.checkVisibility() && !control.matches(':disabled, [type="radio"]:not(:checked)');
    return Array.from(controls)
      .filter(isThere)
      .map((control) => {
        const [label] = control instanceof HTMLInputElement ? (control.labels ?? []) : [];
        return (control.ariaLabel ?? label?.innerText ?? control.innerText).trim().split('\n')[0] ?? '';
      });
  }, within);
}
