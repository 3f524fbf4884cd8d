import { marked } from 'marked';
import { listTexts } from '../../dom/element.ts';
import { isTooDeep } from './nesting.ts';

/** At their edges, inside and outside, white space means nothing. */
const BLOCKS = new Set(
  'p h2 h3 h4 li blockquote figure figcaption caption td th pre ul ol table thead tbody tfoot tr'.split(' '),
);

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
  const html = marked.parse(markdown, { async: false, gfm: true });
  const root = parse(isTooDeep(html) ? '' : cleanHtml(html));
  dropSpace(root);
  for (const paragraph of root.querySelectorAll('p')) shapeFigure(paragraph);
  for (const paragraph of root.querySelectorAll('li > p:only-child'))
    paragraph.replaceWith(...paragraph.childNodes);
  for (const head of root.querySelectorAll('thead')) if (!head.textContent?.trim()) head.remove();
  return root;
}

/** The parser parts blocks by line feeds, and ends code with one; as text of a list item they would be letters. */
function dropSpace(root: Element): void {
  for (const text of listTexts(root)) {
    const parent = text.parentElement;
    if (parent?.closest('pre')) text.data = text.nextSibling ? text.data : text.data.replace(/\n$/, '');
    else {
      const isIn = parent === root || isBlock(parent);
      if (text.previousSibling ? isEdge(text.previousSibling) : isIn)
        text.data = text.data.replace(/^[ \t\n]+/, '');
      if (text.nextSibling ? isEdge(text.nextSibling) : isIn)
        text.data = text.data.replace(/(?<![ \t\n])[ \t\n]+$/, '');
    }
    if (text.data === '') text.remove();
  }
}

const isBlock = (node: Node | null) => BLOCKS.has(node?.nodeName.toLowerCase() ?? '');

const isEdge = (node: Node) => isBlock(node) || node.nodeName === 'BR';

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
