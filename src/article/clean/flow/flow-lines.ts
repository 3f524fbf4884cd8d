import { isElement } from '../../../dom/element.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { type Cleaning, record } from '../step.ts';

/** One line of the flow: a paragraph, or a part of one between two <br>. */
export type FlowLine = {
  /** The <p>, <h3>, <li> … that holds it. */
  block: Element;
  nodes: ChildNode[];
  text: string;
  letters: number;
  linkLetters: number;
};

/** What was read of a flow. Its steps change it by the functions of this file alone, which keep the lines true. */
const flows = new WeakMap<Element, FlowLine[]>();

/**
 * Reads the lines of a flow (see makeFlow) in order; tables, figures and preformatted text have none.
 * @returns a list of the caller's own, without the lines that were removed meanwhile
 */
export function readFlowLines(root: Element): FlowLine[] {
  const lines = flows.get(root) ?? splitFlow(root);
  const left = lines.filter(({ nodes }) => nodes.length > 0);
  flows.set(root, left);
  return [...left];
}

function splitFlow(root: Element): FlowLine[] {
  const apart = Array.from(root.querySelectorAll('figure, table, pre'));
  const holdsBlocks = apart.some((element) => element.querySelector('p, h3, h4, li'));
  return Array.from(root.querySelectorAll('p, h3, h4, li')).flatMap((block) =>
    holdsBlocks && block.closest('figure, table, pre') ? [] : splitBlock(block),
  );
}

/** Whether all of a line is in bold. */
export function isBold({ nodes }: FlowLine): boolean {
  return nodes.every((node) => node.nodeName === 'B' || node.nodeName === 'STRONG');
}

/** Takes a line out of its block, with the <br> that parted it; an emptied block goes too. */
export function removeLine(line: FlowLine): void {
  const first = line.nodes[0];
  const last = line.nodes.at(-1);
  const edge = isBreak(first?.previousSibling) ? first?.previousSibling : last?.nextSibling;
  if (isBreak(edge)) edge?.remove();
  for (const node of line.nodes) node.remove();
  line.nodes = [];
  const { block } = line;
  if (!block.hasChildNodes()) removeEmpty(block);
}

/** Takes a line out of the body and puts its text on record; see `takeOut`. */
export function takeOutLine(cleaning: Cleaning, line: FlowLine, reason: string): void {
  record(cleaning, line.text, reason);
  removeLine(line);
}

/** Cuts the end of a line off, from a place in its text. */
export function cutLine(line: FlowLine, at: number): void {
  let kept = 0;
  for (const node of line.nodes) {
    const text = node.textContent ?? '';
    const rest = at - kept;
    kept += text.length;
    if (rest >= text.length) continue;
    if (rest <= 0) node.remove();
    else node.textContent = text.slice(0, rest).trimEnd();
  }
  Object.assign(
    line,
    readLine(
      line.block,
      line.nodes.filter((node) => node.parentNode),
    ),
  );
}

/** Puts another element in the place of the block of a line that is alone in it. */
export function replaceBlock(line: FlowLine, block: Element): void {
  line.block.replaceWith(block);
  Object.assign(line, readLine(block, [...block.childNodes]));
}

function removeEmpty(block: Element): void {
  const parent = block.parentElement;
  block.remove();
  if (parent && /^(?:ul|ol|blockquote)$/.test(parent.localName) && !parent.hasChildNodes()) parent.remove();
}

function splitBlock(block: Element): FlowLine[] {
  const lines: ChildNode[][] = [[]];
  for (const node of block.childNodes) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((nodes) => nodes.length > 0).map((nodes) => readLine(block, nodes));
}

function readLine(block: Element, nodes: ChildNode[]): FlowLine {
  const text = tidyText(nodes.map((node) => node.textContent).join(''));
  const linkLetters = nodes.reduce((sum, node) => sum + countLinkLetters(node), 0);
  return { block, nodes, text, letters: countLetters(text), linkLetters };
}

function countLinkLetters(node: ChildNode): number {
  if (node.nodeName === 'A') return countLetters(node.textContent ?? '');
  if (!isElement(node)) return 0;
  return Array.from(node.querySelectorAll('a')).reduce(
    (sum, link) => sum + countLetters(link.textContent ?? ''),
    0,
  );
}

function isBreak(node: Node | null | undefined): boolean {
  return node?.nodeName === 'BR';
}
