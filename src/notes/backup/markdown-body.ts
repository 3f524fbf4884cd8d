import { marked } from 'marked';

/** Between two of them white space means nothing. */
const boxes = 'ul, ol, blockquote, table, thead, tbody, tr, figure';

/**
 * Makes the body of an article out of the Markdown that we write: pictures become figures again, with the caption that
 * stands below them in italics.
 * @param cleanHtml the sanitizer
 * @param parse makes an element that holds safe markup
 */
export function readMarkdownBody(
  markdown: string,
  cleanHtml: (html: string) => string,
  parse: (html: string) => Element,
): Element {
  const root = parse(cleanHtml(marked.parse(markdown, { async: false, gfm: true })));
  dropSpace(root);
  for (const paragraph of root.querySelectorAll('p')) shapeFigure(paragraph);
  for (const paragraph of root.querySelectorAll('li > p:only-child'))
    paragraph.replaceWith(...paragraph.childNodes);
  for (const head of root.querySelectorAll('thead')) if (!head.textContent?.trim()) head.remove();
  return root;
}

function dropSpace(root: Element): void {
  for (const box of [root, ...root.querySelectorAll(boxes)]) {
    for (const node of [...box.childNodes])
      if (node.nodeName === '#text' && !node.textContent?.trim()) node.remove();
  }
}

function shapeFigure(paragraph: Element): void {
  const isPicture =
    paragraph.children.length > 0 &&
    Array.from(paragraph.children).every(({ localName }) => localName === 'img');
  if (!isPicture || paragraph.textContent?.trim()) return;
  const figure = paragraph.ownerDocument.createElement('figure');
  figure.append(...paragraph.children);
  const below = paragraph.nextElementSibling;
  const words = below?.localName === 'p' && below.childNodes.length === 1 ? below.firstElementChild : null;
  if (below && words?.localName === 'em') {
    const caption = paragraph.ownerDocument.createElement('figcaption');
    caption.append(...words.childNodes);
    figure.append(caption);
    below.remove();
  }
  paragraph.replaceWith(figure);
}
