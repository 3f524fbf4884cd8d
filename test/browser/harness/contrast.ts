import type { Frame, Page } from 'puppeteer-core';

/** WCAG 2 AAA, for letters of any size. */
const LEAST_OF_TEXT = 7;
/** WCAG 2 AA, for edges and lines that tell something. */
const LEAST_OF_EDGES = 3;

/** What `findWeakContrast` found: one line for each thing that stands out too little, and the colour of the page. */
export type Contrasts = { weak: string[]; paper: string };

/**
 * Measures the contrast of what a page shows, also where axe does not look: switched-off buttons, placeholders, what is
 * painted over the text, the edges of fields, the line of the progress.
 */
export function findWeakContrast(where: Page | Frame): Promise<Contrasts> {
  return where.evaluate(
    (leastOfText, leastOfEdges) => {
      type Color = [red: number, green: number, blue: number, alpha: number];
      const weak = new Set<string>();
      const read = (color: string): Color => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
        return [red, green, blue, alpha];
      };
      const brightness = (color: Color) => {
        const [red = 0, green = 0, blue = 0] = color.map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const paperOf = (element: Element | null): Color => {
        if (!element) throw new Error('expected a background on the root');
        const paper = read(getComputedStyle(element).backgroundColor);
        return paper[3] === 1 ? paper : paperOf(element.parentElement);
      };
      const look = (what: string, ink: Color, paper: Color, least: number) => {
        const [darker = 0, lighter = 0] = [brightness(ink), brightness(paper)].sort((a, b) => a - b);
        const ratio = (lighter + 0.05) / (darker + 0.05);
        if (ink[3] < 1 || paper[3] < 1 || ratio < least)
          weak.add(`${what}: ${ratio.toFixed(2)} (${ink} on ${paper})`);
      };
      const nameOf = (element: Element) => `${element.localName}.${element.className}`;
      const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: true });

      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!element || !texts.currentNode.nodeValue?.trim() || element.matches('option, script')) continue;
        if (isSeen(element))
          look(nameOf(element), read(getComputedStyle(element).color), paperOf(element), leastOfText);
      }
      for (const field of document.querySelectorAll('input, select, textarea')) {
        if (!isSeen(field) || field.matches('[type="radio"], [type="range"]')) continue;
        const style = getComputedStyle(field);
        look(
          nameOf(field),
          read(style.color),
          paperOf(field),
          field.matches('[type="checkbox"]') ? 0 : leastOfText,
        );
        look(
          `edge of ${nameOf(field)}`,
          read(style.borderTopColor),
          paperOf(field.parentElement),
          leastOfEdges,
        );
        const placeholder = getComputedStyle(field, '::placeholder');
        if (!field.matches('[placeholder]')) continue;
        look(`placeholder of ${nameOf(field)}`, read(placeholder.color), paperOf(field), leastOfText);
        if (placeholder.opacity !== '1') weak.add(`placeholder of ${nameOf(field)}: opacity`);
      }
      const line = document.querySelector('.progress-line');
      const done = line?.firstElementChild;
      if (done) look('progress', paperOf(done), paperOf(line), leastOfEdges);
      for (const paragraph of document.querySelectorAll('.body > p')) {
        for (const name of ['yellow', 'green', 'blue', 'pink', 'found', 'spoken']) {
          const { color, backgroundColor } = getComputedStyle(paragraph, `::highlight(jeongdok-${name})`);
          look(`words painted ${name}`, read(color), read(backgroundColor), leastOfText);
        }
        break;
      }
      return { weak: [...weak], paper: getComputedStyle(document.documentElement).backgroundColor };
    },
    LEAST_OF_TEXT,
    LEAST_OF_EDGES,
  );
}
