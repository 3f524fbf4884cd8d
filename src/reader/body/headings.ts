/** A heading inside the article; `level` 2 to 4, without gaps from one to the next below it. */
export type Heading = { id: string; text: string; level: number };

/** Gives every heading an id to go to, and the level that it has in this article. */
export function readHeadings(body: DocumentFragment): Heading[] {
  const headings = [...body.querySelectorAll('h2, h3, h4')];
  // Many pages begin with <h3> or <h4>: what counts below the headline is which of them are deeper than others.
  const names = ['h2', 'h3', 'h4'].filter((name) => headings.some(({ localName }) => localName === name));
  let before = 1;
  return headings.map((element, index) => {
    element.id = `heading-${index + 1}`;
    const level = Math.min(names.indexOf(element.localName) + 2, before + 1);
    before = level;
    element.setAttribute('aria-level', String(level));
    // The marks that Korean pages paint sub-heads with say nothing in a list.
    const text = (element.textContent ?? '').replace(/^[◇◆■□▣●○◎▲△▶▷►▸◈★☆※\s]+/, '').trim();
    return { id: element.id, text, level };
  });
}
