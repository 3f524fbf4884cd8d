import { describe, expect, it } from 'vitest';
import { untilParsed } from '../../src/content/settling.ts';

/** What is asked of a document that is being parsed. */
class ParsingDocument extends EventTarget {
  get readyState() {
    return 'loading';
  }
}

/** @param names what the page has called elements of its own: they stand before what a document inherits */
function openPage(names: string[]): Document {
  const document = new ParsingDocument();
  for (const name of names) Object.defineProperty(document, name, { value: {} });
  return document as unknown as Document;
}

describe('the wait for a page to be parsed', () => {
  it.each([
    ['nothing', []],
    ['"addEventListener"', ['addEventListener']],
    ['"readyState"', ['readyState']],
  ])('ends with the parsing on a page that has named %s', async (_, names) => {
    const document = openPage(names);
    let isOver = false;
    const parsed = untilParsed(document, 1000).finally(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOver).toBe(false);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await parsed).toBe(true);
  });

  it('ends after its time', async () => {
    expect(await untilParsed(openPage([]), 0)).toBe(false);
  });
});
