import { attributeOf } from '../../dom/element.ts';
import { isNamedCaption } from '../captions.ts';
import { remember } from '../remember.ts';
import { EMAIL } from '../text/email.ts';
import { isBlank, tidyText } from '../text/letters.ts';
import { isBlockName, NO_TEXT, type Stretch, type Visitor, walk } from '../walk.ts';
import { readStamps, type Stamp } from './stamps.ts';

/** A line of text as the page shows it: what stands between two block boundaries or <br>. */
export type PageLine = {
  text: string;
  /** Classes, ids and itemprops of the elements around the first words, outermost first. */
  marks: string;
  /** 1 to 6 inside a heading element, else 0. */
  heading: number;
  /** Which heading element it is in, counted from 1; 0 outside of any. Lines parted by <br> share it. */
  headingId: number;
  isBold: boolean;
  isCaption: boolean;
  /** Text of each link in it. */
  links: string[];
  /** Texts of those links that lead to somebody's page on the site. */
  people: string[];
  /** Texts of those links of which the page says to machines that they lead to a section ("rel=category", WordPress). */
  sections: string[];
  /** Whether it is nothing but links. */
  isLink: boolean;
};

/** A stretch of lines: `to` is the first after it. */
export type LineRange = { from: number; to: number };

/** The whole text of a page in order, and where the body lies in it. */
export type PageLines = {
  lines: PageLine[];
  stamps: Stamp[];
  /** Index of the first line of the body, and of the first after it; both `lines.length` without a body. */
  bodyStart: number;
  bodyEnd: number;
};

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What assistive technology calls a breadcrumb. */
const TRAIL_LABEL = /breadcrumb|현재 ?위치|경로/i;
/** How many elements around a line say what it is. */
const MARKS_DEPTH = 4;

/** An element that is open, and what holds of all inside it. */
type Around = {
  name: string;
  marks: string;
  headingId: number;
  isApart: boolean;
  isLink: boolean;
  isBold: boolean;
  isFigure: boolean;
  isHidden: boolean;
  /** Its line feeds are to be seen. */
  isPreformatted: boolean;
};
/** The line that is being read, and what it began in. */
type Draft = {
  text: string;
  links: string[];
  people: string[];
  sections: string[];
  isLink: boolean;
  isBold: boolean;
  within: Around[];
  isCaption: boolean;
};

/** Characters of a time's label with a line for itself. */
const LONGEST_LABEL = 10;

/**
 * Reads the text of a page, or of a part of it, in one pass.
 * @param body the element whose lines `bodyStart` and `bodyEnd` tell; null for none
 * @param stretch the part of the page to read; absent: all of it
 * @param hidden elements of whose text nothing is to be seen; their attributes may be meant for machines
 */
export function readPageLines(
  root: Element,
  body: Element | null,
  stretch?: Stretch,
  hidden: ReadonlySet<Element> = new Set(),
): PageLines {
  const lines: PageLine[] = [];
  const stamps: Stamp[] = [];
  const stack: Around[] = [];
  let draft = emptyDraft();
  let headings = 0;
  /** An element has just ended, and no text followed it. */
  let isBehindElement = false;
  let [bodyStart, bodyEnd] = [-1, -1];
  const endLine = () => {
    const text = tidyText(draft.text);
    if (text) lines.push(toLine(text, draft));
    if (draft.text || draft.links.length > 0) draft = emptyDraft();
  };
  const addText = (data: string, around: Around | undefined) => {
    if (around?.isLink) draft.links.push((draft.links.pop() ?? '') + data);
    draft.text += data;
    isBehindElement = false;
    if (isBlank(data)) return;
    if (draft.within.length === 0) {
      draft.within = stack.slice(-MARKS_DEPTH);
      draft.isCaption = around?.isFigure ?? false;
    }
    if (!around?.isLink) draft.isLink = false;
    if (!around?.isBold) draft.isBold = false;
  };
  const visitor: Visitor = {
    enter(element, name) {
      const marks = readMarks(element, name);
      const isApart = isBlockName(name) || isSetApart(marks) || (name === 'span' && isPiece(element));
      if (isApart) endLine();
      if (element === body) bodyStart = lines.length;
      if (NO_TEXT.has(name)) return false;
      // Elements side by side have room between them only in the style sheet.
      if (isBehindElement) draft.text += ' ';
      stamps.push(...readStamps(element, name, marks, lines.length, draft.text || labelAbove(lines.at(-1))));
      const around = stack.at(-1);
      const isHidden = around?.isHidden || hidden.has(element);
      if (name === 'a' && !isHidden) draft.links.push('');
      stack.push({
        name,
        marks,
        headingId: HEADINGS.has(name) ? ++headings : (around?.headingId ?? 0),
        isApart,
        isLink: name === 'a' || (around?.isLink ?? false),
        isBold: name === 'b' || name === 'strong' || (around?.isBold ?? false),
        isPreformatted: name === 'pre' || (around?.isPreformatted ?? false),
        isFigure: around?.isFigure || name === 'figure' || name === 'figcaption' || isNamedCaption(element),
        isHidden,
      });
      return true;
    },
    leave(element, name) {
      if (name === 'a' && !stack.at(-1)?.isHidden) {
        if (PERSON.test(attributeOf(element, 'href'))) draft.people.push(tidyText(draft.links.at(-1) ?? ''));
        if (SECTION.test(attributeOf(element, 'rel')))
          draft.sections.push(tidyText(draft.links.at(-1) ?? ''));
        addAddress(draft, element);
      }
      if (stack.pop()?.isApart) endLine();
      if (element === body) bodyEnd = lines.length;
      isBehindElement = draft.text !== '';
    },
    text({ data }) {
      const around = stack.at(-1);
      if (around?.isHidden) return;
      const [first = '', ...others] = around?.isPreformatted ? data.split('\n') : [data];
      addText(first, around);
      for (const line of others) {
        endLine();
        addText(line, around);
      }
    },
  };
  walk(root, visitor, stretch);
  endLine();
  if (bodyStart < 0) bodyStart = lines.length;
  if (bodyEnd < 0) bodyEnd = lines.length;
  return { lines, stamps, bodyStart, bodyEnd };
}

/** `<dt>최종 업데이트</dt><dd><time …>`: a line so short may be the label of what comes next. */
function labelAbove(line: PageLine | undefined): string {
  return line && line.text.length <= LONGEST_LABEL ? line.text : '';
}

/** Address of a page about somebody who writes for the site. */
const PERSON =
  /\/(?:people|person|reporters?|journalists?|staff|authors?|writers?|columnists?)\/[^/?#]+\/?(?:[?#]|$)|[?&](?:writer|reporter|journalist|author)(?:_?(?:id|no|key))?=/i;

const SECTION = /(?:^|\s)category(?:\s|$)/i;

const MAIL_LINK = new RegExp(`^mailto:(${EMAIL})`);

const MAIL_BUTTON = /^(?:이?메일|e-?mail)(?: ?보내기)?$/i;

/** "<a href="mailto:hong@…">홍길동 기자</a>", "홍길동 기자 <a href="mailto:hong@…">메일</a>": an address that is not to be seen. */
function addAddress(draft: Draft, link: Element): void {
  const text = draft.links.pop() ?? '';
  const isNamed = text.includes('기자') || (MAIL_BUTTON.test(text.trim()) && draft.text.includes('기자'));
  const mayHaveOne = text.length <= 30 && isNamed && !text.includes('@');
  const [, address] = (mayHaveOne && MAIL_LINK.exec(attributeOf(link, 'href'))) || [];
  draft.links.push(address ? `${text} ${address}` : text);
  if (address) draft.text += ` ${address}`;
}

function emptyDraft(): Draft {
  return {
    text: '',
    links: [],
    people: [],
    sections: [],
    isLink: true,
    isBold: true,
    within: [],
    isCaption: false,
  };
}

function toLine(
  text: string,
  { links, people, sections, isLink, isBold, within, isCaption }: Draft,
): PageLine {
  const linkTexts = links.map(tidyText).filter(Boolean);
  const headingId = within.at(-1)?.headingId ?? 0;
  const heading = within.findLast(({ name }) => HEADINGS.has(name));
  return {
    // Links side by side have room between them only in the style sheet.
    text: isLink ? linkTexts.join(' ') : text,
    marks: within
      .map(({ marks }) => marks)
      .filter(Boolean)
      .join(' '),
    heading: headingId && heading ? Number(heading.name.charAt(1)) : 0,
    headingId,
    isBold,
    isCaption,
    links: linkTexts,
    people,
    sections,
    isLink,
  };
}

/** A deck in a <strong> or <em> that only the style sheet sets on lines of its own. */
const isSetApart = remember((marks) => /summary|sub_?tit|precis/i.test(marks));

/** Letters of a piece that may be a line of its own. */
const [SHORTEST_PIECE, LONGEST_PIECE] = [8, 60];

/** "<span>…</span><span>…</span>": where nothing parts them, not even a space, the style sheet sets each on a line of its own. */
function isPiece(element: Element): boolean {
  const isBeside = [element.previousSibling, element.nextSibling].some((node) => node?.nodeName === 'SPAN');
  if (!isBeside || element.firstElementChild) return false;
  const text = element.textContent?.trim() ?? '';
  if (text.length < SHORTEST_PIECE || text.length > LONGEST_PIECE) return false;
  // Sentences go on in a paragraph, and times in their row.
  return !/[.?!]["'”’]?$|\d:\d\d/.test(text);
}

function readMarks(element: Element, name: string): string {
  if (NO_TEXT.has(name)) return '';
  const [names, id] = [attributeOf(element, 'class'), attributeOf(element, 'id')];
  const isTrail = name === 'nav' && TRAIL_LABEL.test(attributeOf(element, 'aria-label'));
  const property = isTrail ? 'breadcrumb' : name === 'hgroup' ? name : attributeOf(element, 'itemprop');
  return property || (names && id) ? [names, id, property].filter(Boolean).join(' ') : names || id;
}
