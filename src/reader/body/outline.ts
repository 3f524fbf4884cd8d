/** A heading inside the article; `level` 2 to 4 as in HTML. */
export type Heading = { id: string; text: string; level: number };

/** Gives every heading an id to go to. */
export function readOutline(body: DocumentFragment): Heading[] {
  return Array.from(body.querySelectorAll('h2, h3, h4'), (element, index) => {
    element.id = `heading-${index + 1}`;
    // The marks that Korean pages paint sub-heads with say nothing in a list.
    const text = (element.textContent ?? '').replace(/^[◇◆■□●○▲▶◈\s]+/, '').trim();
    return { id: element.id, text, level: Number(element.localName.slice(1)) };
  });
}
