import { isText } from '../../../dom/element.ts';
import { CAPTIONS, isNamedCaption, LONGEST_CAPTION } from '../../captions.ts';
import { isFurnitureImage, readImageSource } from '../../images.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { type Cleaning, record, takeOut } from '../step.ts';
import { makeCaption, makeFigure, readAlt, readPageSize } from './make-figure.ts';
import { readCaption, spaceOut, withoutMark } from './read-caption.ts';

const PHOTO_NAME =
  /photo|img|image|pic|figure|thumb|caption|media|visual|gallery|(?:^|[\s_-])ph(?:$|[\s_-])/i;
/** Sentences of a caption. */
const MOST_SENTENCES = 2;
/** Letters of a text that tells more than its captions. */
const LEAST_TEXT = 300;
/** Which of several pictures is to be seen: "1/3". */
const COUNTER = /^\d{1,2} ?\/ ?\d{1,2}$/;
/** Rows of a table, and cells of each, that are no layout of pictures. */
const LEAST_ROWS = 3;
const LEAST_CELLS = 3;
/** Letters of a paragraph. */
const LEAST_PARAGRAPH = 12;
/** Letters beside a caption in a picture's box: its credit, words of buttons; a sentence is a paragraph. */
const LONGEST_BESIDE_CAPTION = 30;

/**
 * Gives every picture the one shape that the later steps know: `<figure><img><figcaption>`, with the caption once.
 * Pages put pictures into tables, spans, links and nested boxes, and print captions beside, below or twice.
 */
export function shapeFigures(cleaning: Cleaning): void {
  const { root } = cleaning;
  plainImages(cleaning);
  plainCaptions(cleaning);
  dropMarksOfRows(cleaning);
  for (const image of root.querySelectorAll('img')) {
    if (!root.contains(image)) continue;
    if (isFurnitureImage(image)) dropImage(cleaning, image);
    else wrap(cleaning, image, readImageSource(image, cleaning.base));
  }
  unwrapGalleries(cleaning);
  captionColumns(cleaning);
  captionRows(cleaning);
  unwrapFramed(cleaning);
}

/** A <figure> around several pictures: each is one of its own, and the last without a caption has the common one. */
function unwrapGalleries(cleaning: Cleaning): void {
  for (const gallery of Array.from(cleaning.root.querySelectorAll('figure')).reverse()) {
    const figures = Array.from(gallery.querySelectorAll('figure'));
    if (figures.length === 0) continue;
    const bare = figures.findLast((figure) => !figure.querySelector('figcaption'));
    for (const caption of gallery.querySelectorAll('figcaption')) {
      if (caption.closest('figure') !== gallery) continue;
      if (bare && !bare.querySelector('figcaption')) bare.append(caption);
      else takeOut(cleaning, caption, 'caption');
    }
    for (const counter of gallery.querySelectorAll('div, span, p, em'))
      if (COUNTER.test(tidyText(counter.textContent ?? ''))) takeOut(cleaning, counter, 'control');
    gallery.replaceWith(...gallery.childNodes);
  }
}

/** Pictures side by side in the row of a table, and their captions in the row below: each has that of its column. */
function captionColumns(cleaning: Cleaning): void {
  for (const row of cleaning.root.querySelectorAll('tr')) {
    const captions = Array.from(row.children);
    const figures = Array.from(row.previousElementSibling?.children ?? [], findBareFigure);
    if (captions.length < 2 || captions.length !== figures.length) continue;
    if (!figures.every((figure) => figure !== null) || !captions.every(isCaptionCell)) continue;
    for (const [column, caption] of captions.entries()) {
      const text = withoutMark(spaceOut(caption));
      figures[column]?.append(makeCaption(cleaning.scratch, text));
    }
    takeOut(cleaning, row, 'caption');
  }
}

/** The only figure of a cell, or in its place, where no words are. */
function findBareFigure(cell: Element): Element | null {
  if (countLetters(cell.textContent ?? '') > 0) return null;
  if (cell.matches('figure')) return cell;
  const [figure, ...others] = cell.querySelectorAll('figure');
  return figure && others.length === 0 ? figure : null;
}

function isCaptionCell(cell: Element): boolean {
  const text = tidyText(cell.textContent ?? '');
  const isShort = countLetters(text) > 0 && countLetters(text) <= LONGEST_CAPTION;
  return isShort && (cell.matches(CAPTIONS) || withoutMark(text) !== text);
}

/** Several pictures in a box of their own, and what they show below it: the last of them has it. */
function captionRows(cleaning: Cleaning): void {
  for (const caption of cleaning.root.querySelectorAll(CAPTIONS)) {
    const row = (caption.matches('td:only-child') ? caption.parentElement : caption)?.previousElementSibling;
    if (!row || row.localName === 'figure' || caption.closest('figure')) continue;
    if (!isLooseCaption(row, caption)) continue;
    const figures = row.querySelectorAll('figure');
    const text = spaceOut(caption);
    if (figures.length < 2 || !text) continue;
    figures[figures.length - 1]?.append(makeCaption(cleaning.scratch, text));
    takeOut(cleaning, caption, 'caption');
  }
}

/** A table or a quotation may stand in a <figure> too: it is text, and no picture. */
function unwrapFramed(cleaning: Cleaning): void {
  for (const figure of cleaning.root.querySelectorAll('figure')) {
    if (figure.querySelector('img') || !holdsText(figure)) continue;
    for (const caption of figure.querySelectorAll('figcaption')) placeCaption(cleaning, figure, caption);
    figure.replaceWith(...figure.childNodes);
  }
}

/** Words that are no caption: editors set what somebody says apart from the text so. */
function holdsText(figure: Element): boolean {
  if (figure.querySelector('table, blockquote, ul, ol, pre')) return true;
  if (figure.querySelector(CAPTIONS) || PHOTO_NAME.test(figure.className)) return false;
  return [...figure.querySelectorAll('p')].some(({ textContent }) => countLetters(textContent ?? '') > 0);
}

/** What a table is counted in, and its source, are its own caption; who is quoted ends the quotation. */
function placeCaption({ scratch }: Cleaning, figure: Element, caption: Element): void {
  const table = figure.querySelector('table');
  if (!table) {
    figure.querySelector('blockquote')?.append(caption);
    return;
  }
  const own = table.querySelector('caption') ?? scratch.createElement('caption');
  own.textContent = tidyText(`${own.textContent ?? ''} ${spaceOut(caption)}`);
  table.prepend(own);
  caption.remove();
}

/** Pages for phones name their pictures otherwise. */
function plainImages({ root, scratch }: Cleaning): void {
  for (const element of root.querySelectorAll('amp-img')) {
    const image = scratch.createElement('img');
    for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
      const value = element.getAttribute(name);
      if (value) image.setAttribute(name, value);
    }
    element.replaceWith(image);
  }
}

/** So do pages that are made of elements of their own. */
function plainCaptions({ root, scratch }: Cleaning): void {
  for (const element of root.querySelectorAll('*')) {
    if (!element.localName.includes('-') || !isNamedCaption(element) || element.querySelector('img'))
      continue;
    const caption = scratch.createElement('figcaption');
    caption.append(...element.childNodes);
    element.replaceWith(caption);
  }
}

/** Flags and emblems beside the names in a table of figures are no pictures of the article. */
function dropMarksOfRows({ root }: Cleaning): void {
  for (const table of root.querySelectorAll('table')) {
    const rows = Array.from(table.querySelectorAll('tr'), (row) => [...row.children]);
    const marks = Array.from(table.querySelectorAll('img'));
    if (marks.length === 0 || rows.length < LEAST_ROWS || table.querySelector('table, figure')) continue;
    const isGrid = rows.every((cells) => cells.length >= LEAST_CELLS && cells.length === rows[0]?.length);
    const areNamed = marks.every((mark) => countLetters(mark.closest('td, th')?.textContent ?? '') > 0);
    if (isGrid && areNamed) for (const mark of marks) mark.remove();
  }
}

/**
 * A picture that is none of the article leaves with its caption: nobody could tell what the caption speaks of. Where
 * captions may be all that is told, they stay.
 */
function dropImage(cleaning: Cleaning, image: Element): void {
  const box = findOwnBox(image, cleaning.root);
  if (countLetters(cleaning.root.textContent ?? '') >= LEAST_TEXT)
    for (const caption of box.querySelectorAll(CAPTIONS)) takeOut(cleaning, caption, 'caption');
  image.remove();
  if (box.localName === 'figure' && countLetters(box.textContent ?? '') === 0) box.remove();
}

/** Replaces a picture and its box by a figure of one shape; a picture without an address is taken out with its box. */
function wrap(cleaning: Cleaning, image: Element, src: string | null): void {
  const box = gatherBox(image, cleaning.root);
  if (!src) {
    takeOut(cleaning, box, 'image');
    return;
  }
  const caption = readCaption(box, image);
  const figure = makeFigure(cleaning.scratch, {
    src,
    alt: readAlt(image),
    caption,
    size: readPageSize(image),
  });
  if (caption) record(cleaning, caption, 'caption');
  box.replaceWith(figure);
}

/** Finds the box of a picture, and moves the caption beside it into it. */
function gatherBox(image: Element, root: Element): Element {
  const box = findOwnBox(image, root);
  for (const beside of [box.nextElementSibling, box.previousElementSibling]) {
    if (!beside || box.parentElement === null || !isLooseCaption(box, beside)) continue;
    box.append(beside);
    break;
  }
  return box;
}

/** The widest box around a picture that holds nothing but it and its caption. */
function findOwnBox(image: Element, root: Element): Element {
  let box = findFrame(image, root) ?? image;
  for (let parent = box.parentElement; parent && parent !== root; parent = parent.parentElement) {
    // The first is found at once, all of them only by reading the whole box.
    if (parent.querySelector('img') !== image || parent.querySelectorAll('img').length > 1) break;
    const letters = countLetters(parent.textContent ?? '');
    if (letters > LONGEST_CAPTION) break;
    if (letters > 0 && (!isPhotoBox(parent) || holdsParagraph(parent, box))) break;
    box = parent;
  }
  return box;
}

/** What may stand below the caption of a figure: who took it, the words of a button. */
const CREDIT = /사진|그래픽|제공|촬영|자료|출처|캡처|기자|[ⓒ©=]|보기|확대|클릭/;
/** Whether a paragraph stands beside a figure with its caption: the card of a book, of a place. */
function holdsParagraph(box: Element, figure: Element): boolean {
  if (!figure.querySelector('figcaption')) return false;
  return Array.from(box.querySelectorAll('p')).some((paragraph) => {
    const text = tidyText(paragraph.textContent ?? '');
    return !figure.contains(paragraph) && countLetters(text) >= LEAST_PARAGRAPH && !CREDIT.test(text);
  });
}

/** The <figure> of one picture, whatever boxes it has inside for the credit and the caption. */
function findFrame(image: Element, root: Element): Element | null {
  const frame = image.closest('figure');
  if (!frame || !root.contains(frame) || frame.querySelector('table, blockquote')) return null;
  const isShort = countLetters(frame.textContent ?? '') <= LONGEST_CAPTION;
  return isShort && frame.querySelectorAll('img').length === 1 ? frame : null;
}

/** A short article with a captioned picture is no box of that picture: a caption says its say in two sentences. */
function isPhotoBox(element: Element): boolean {
  if (element.localName === 'figure') return true;
  const captions = Array.from(element.querySelectorAll(CAPTIONS), ({ textContent }) =>
    tidyText(textContent ?? ''),
  );
  const text = tidyText(element.textContent ?? '');
  if (captions.length > 0) {
    const beside = captions.reduce((rest, caption) => rest.replace(caption, ''), text);
    return countLetters(beside) <= LONGEST_BESIDE_CAPTION && countSentences(beside) === 0;
  }
  if (countSentences(text) > MOST_SENTENCES) return false;
  if (['table', 'tbody', 'tr', 'td'].includes(element.localName) || isOfGallery(element)) return true;
  if (element.matches(CAPTIONS) || isPictureAndLine(element)) return true;
  return PHOTO_NAME.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`);
}

/** A picture and a line of its own below it, or above, among paragraphs that stand outside of their box. */
function isPictureAndLine(element: Element): boolean {
  const [first, second, ...others] = element.children;
  const isBelow = first?.matches('img') || first?.querySelector('img') != null;
  const [picture, line] = isBelow ? [first, second] : [second, first];
  if (!picture || !line || !/^(?:div|span|p|em|i|small)$/.test(line.localName)) return false;
  if (others.some((other) => other.localName !== 'div' || other.childElementCount > 0)) return false;
  if (
    countLetters(picture.textContent ?? '') > 0 ||
    !(picture.matches('img') || picture.querySelector('img'))
  )
    return false;
  const text = tidyText(line.textContent ?? '');
  if (line.querySelector('a, img') || text !== tidyText(element.textContent ?? '')) return false;
  if (standsInText(element)) return true;
  if (countSentences(text) > 1) return false;
  const beside = [findSaying(element, 'previousElementSibling'), findSaying(element, 'nextElementSibling')];
  // Small print is no paragraph, whatever the paragraphs are made of.
  const isSmall = /^(?:span|em|i|small)$/.test(line.localName);
  return beside.some(
    (other) =>
      (other?.localName === 'p' || (isSmall && other?.localName !== picture.localName)) &&
      countSentences(tidyText(other?.textContent ?? '')) > 0,
  );
}

/** Whether sentences stand around an element, or around boxes that hold nothing else, in no element of their own. */
function standsInText(element: Element): boolean {
  const letters = countLetters(element.textContent ?? '');
  for (let at = element.parentElement; at; at = at.parentElement) {
    if ([...at.childNodes].some((node) => isText(node) && countSentences(node.data) > 0)) return true;
    if (countLetters(at.textContent ?? '') > letters) return false;
  }
  return false;
}

/** The nearest element on one side that has words: editors leave empty paragraphs around pictures. */
function findSaying(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let beside = element[side];
  while (beside && countLetters(beside.textContent ?? '') === 0 && !beside.querySelector('img'))
    beside = beside[side];
  return beside;
}

/** An item of a list in which every item holds a picture. */
function isOfGallery(element: Element): boolean {
  if (element.localName !== 'li') return false;
  const items = Array.from(element.parentElement?.children ?? []);
  return items.length > 1 && items.every((item) => item.querySelector('img'));
}

/** A caption that stands beside the picture's box instead of inside it. */
function isLooseCaption(box: Element, next: Element): boolean {
  if (!next.matches(CAPTIONS) || next.querySelector('img')) return false;
  return countLetters(next.textContent ?? '') <= LONGEST_CAPTION && countLetters(box.textContent ?? '') === 0;
}
