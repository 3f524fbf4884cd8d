import { dropInvisible } from '../../text/letters.ts';

/** Writes a flow while its source is walked: holds what is open (quote or list, paragraph, links and bold text). */
export class FlowWriter {
  private readonly scratch: Document;
  private readonly containers: Element[];
  private readonly kinds: string[] = [];
  private readonly inline: Element[] = [];
  /** The paragraph being written, null between two. */
  private block: Element | null = null;
  /** Copies of `inline` in the line being written. */
  private written: { source: Element; copy: Element }[] = [];
  private breaks = 0;
  /** White space seen since the last word: it goes before the next one, inside whatever that stands in. */
  private space = false;
  private lineIsEmpty = true;

  constructor(root: Element, scratch: Document) {
    this.scratch = scratch;
    this.containers = [root];
  }

  /** @param start number of the first item, of a list that begins with another than 1 */
  openContainer(name: string, start: string | null = null): void {
    this.endBlock();
    const container = this.scratch.createElement(name);
    if (start !== null) container.setAttribute('start', start);
    // A list in a list belongs to an item of it.
    const around = this.container();
    const item = /^[uo]l$/.test(around.localName) ? around.lastElementChild : null;
    (item ?? around).append(container);
    this.containers.push(container);
    this.kinds.push(name === 'blockquote' ? 'p' : 'li');
  }

  closeContainer(): void {
    this.endBlock();
    this.kinds.pop();
    const closed = this.containers.pop();
    if (closed && !closed.hasChildNodes()) closed.remove();
  }

  openBlock(kind: string): void {
    this.endBlock();
    // A box inside a heading or a list item is still that.
    this.kinds.push(kind === 'p' ? (this.kinds.at(-1) ?? 'p') : kind);
  }

  closeBlock(): void {
    this.endBlock();
    this.kinds.pop();
  }

  openInline(element: Element): void {
    this.inline.push(element);
  }

  closeInline(): void {
    this.inline.pop();
  }

  /** One break parts lines, two part paragraphs. */
  breakLine(): void {
    if (this.block) this.breaks++;
  }

  /** Adds a copy of an element that is not looked into. */
  addWhole(element: Element): void {
    this.endBlock();
    this.container().append(element.cloneNode(true));
  }

  addText(raw: string): void {
    const text = dropInvisible(raw).replace(/\s+/g, ' ');
    const words = text.trim();
    if (words === '') {
      if (text !== '') this.space = true;
      return;
    }
    if (this.breaks >= 2) this.endBlock();
    const block = this.openParagraph();
    if (this.breaks === 1) this.startLine(block);
    const shared = this.closeCopies(block);
    // White space between a word and a link belongs to neither.
    if ((this.space || text.startsWith(' ')) && !this.lineIsEmpty) shared.append(' ');
    this.openCopies(shared).append(words);
    this.lineIsEmpty = false;
    this.space = text.endsWith(' ');
  }

  private container(): Element {
    const container = this.containers.at(-1);
    if (!container) throw new Error('expected an open container: one was closed twice');
    return container;
  }

  private openParagraph(): Element {
    if (this.block) return this.block;
    const wanted = this.kinds.at(-1) ?? 'p';
    const isList = /^[uo]l$/.test(this.container().localName);
    const kind = isList ? 'li' : wanted === 'li' ? 'p' : wanted;
    this.block = this.scratch.createElement(kind);
    this.container().append(this.block);
    this.space = false;
    this.lineIsEmpty = true;
    return this.block;
  }

  private startLine(block: Element): void {
    block.append(this.scratch.createElement('br'));
    this.written = [];
    this.breaks = 0;
    this.space = false;
    this.lineIsEmpty = true;
  }

  /** Leaves the links and bold text that have ended; what is still open goes on. */
  private closeCopies(block: Element): Element {
    let same = 0;
    while (same < this.written.length && this.written[same]?.source === this.inline[same]) same++;
    this.written.length = same;
    return this.written.at(-1)?.copy ?? block;
  }

  /** Opens a copy of each link and bold text that the next words stand in. */
  private openCopies(shared: Element): Element {
    let parent = shared;
    for (const source of this.inline.slice(this.written.length)) {
      const copy = this.scratch.createElement(source.localName);
      const href = source.getAttribute('href');
      if (href) copy.setAttribute('href', href);
      parent.append(copy);
      this.written.push({ source, copy });
      parent = copy;
    }
    return parent;
  }

  private endBlock(): void {
    this.block = null;
    this.written = [];
    this.breaks = 0;
    this.space = false;
  }
}
