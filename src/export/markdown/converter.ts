import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { type EmphasisKind, markEmphasis } from './emphasis.ts';
import { dropNoncharacters, escapeAddress, escapeMarks, escapeText } from './marks.ts';

/** Opens turndown with our rules. What it writes holds marks, which `resolveMarks` and `resolveEmphasis` take off. */
export function openConverter(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', hr: '---' });
  service.escape = escapeText;
  return service
    .use(tables)
    .addRule('heading', { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], replacement: writeHeading })
    .addRule('item', { filter: 'li', replacement: writeItem })
    .addRule('break', { filter: 'br', replacement: (_, node) => writeBreak(node) })
    .addRule('strong', { filter: ['strong', 'b'], replacement: emphasise('strong') })
    .addRule('emphasis', { filter: ['em', 'i'], replacement: emphasise('em') })
    .addRule('caption', { filter: 'figcaption', replacement: (content) => writeCaption(content) })
    .addRule('image', { filter: 'img', replacement: (_, node) => writeImage(node) })
    .addRule('link', { filter: (node) => node.matches('a[href]'), replacement: writeLink })
    .addRule('raised', {
      filter: ['sub', 'sup'],
      replacement: (content, { localName }) => `<${localName}>${content}</${localName}>`,
    })
    .addRule('preformatted', { filter: 'pre', replacement: (_, node) => writePreformatted(node) });
}

/** A second break, or one before the first word, would be an empty line, which ends an item or a bold text. */
function writeBreak({ previousSibling, parentElement }: HTMLElement): string {
  const isFirst = previousSibling === null && !parentElement?.matches('a, b, strong, em, i, sub, sup');
  return isFirst || previousSibling?.nodeName === 'BR' ? '' : '  \n';
}

/** One space after the sign, as people write it; turndown pads to four columns. */
function writeItem(content: string, item: HTMLElement): string {
  const list = item.parentElement;
  const first = Number(list?.getAttribute('start') ?? 1); // the sanitizer leaves digits
  const number = list?.localName === 'ol' ? Array.from(list.children).indexOf(item) + first : null;
  const sign = number === null ? '- ' : `${number}. `;
  const lines = content.trim().replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);
  return `${sign}${lines}${item.nextSibling ? '\n' : ''}`;
}

function writeHeading(content: string, node: HTMLElement): string {
  const signs = '#'.repeat(Number(node.localName.charAt(1)));
  return `\n\n${signs} ${content.trim().replace(/(?<!\s)\s*\n\s*/g, ' ')}\n\n`;
}

function emphasise(kind: EmphasisKind) {
  return (content: string, node: HTMLElement): string => {
    if (!content.trim()) return content;
    const outer = node.parentElement?.closest('strong, b, em, i, figcaption');
    if (!outer) return markEmphasis(content, kind);
    const isTwice = kind === (outer.matches('strong, b') ? 'strong' : 'em');
    // Delimiters inside delimiters have rules of their own; tags do not.
    return isTwice ? content : `<${kind}>${content}</${kind}>`;
  };
}

function writeCaption(content: string): string {
  return `\n\n${markEmphasis(content.trim(), 'em')}\n\n`;
}

function writeImage(image: HTMLElement): string {
  const src = image.getAttribute('src');
  if (!src) return '';
  const alt = escapeMarks(image.getAttribute('alt') ?? '').replace(/\s+/g, ' ');
  return `![${alt}](${escapeAddress(src)})`;
}

function writeLink(content: string, link: HTMLElement): string {
  const href = link.getAttribute('href') ?? '';
  if (!content.trim() || content === `<${href}>`) return content;
  const words = content
    .replace(/<(https?:[^<>]*)>/g, (_, address: string) => escapeMarks(address))
    .replace(/\n[ \t]*\n/g, '\n');
  return `[${words}](${escapeAddress(href)})`;
}

/** White space in a row: turndown trims the end of what it has written in a time that grows with the square of a run. */
const LONGEST_SPACE = 1000;
const LONG_SPACE = new RegExp(String.raw`(?<!\s)\s{${LONGEST_SPACE},}`, 'g');

/** The sanitizer leaves no <code>; turndown asks for one. */
function writePreformatted(block: HTMLElement): string {
  const lines = dropNoncharacters(block.textContent ?? '').replace(LONG_SPACE, (run) =>
    run.slice(0, LONGEST_SPACE),
  );
  const runs = lines.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}\n${lines.replace(/\n$/, '')}\n${fence}\n\n`;
}
