import { isElement, isText } from '../../../dom/element.ts';
import { isBylineLine, isPersonLine } from '../../text/bylines/byline.ts';
import { isSurelyName } from '../../text/bylines/words.ts';
import { countLetters, lettersOf, tidyText } from '../../text/letters.ts';
import { countSentences, endsPlain } from '../../text/prose.ts';
import { hasMoment, isRelativeTimes } from '../../text/times.ts';
import { isBlockName } from '../../walk.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { countWords } from './count-words.ts';
import { readRawLines } from './raw-lines.ts';

/** Letters of a subtitle. */
const SHORTEST = 6;
const LONGEST = 50;
/** Subtitles; more are a list. */
const MOST = 6;
/** What begins a part of the article, and no subtitle. */
const MARKED = /^[◇◆■□●○▲▶◈※☞▷[<【◀(#]|^\d+[.)](?!\d)|[:?]$/;
/** Sentences that must follow. */
const LEAST_SENTENCES = 2;

/**
 * Subtitles in a box of their own that opens the body, whatever it is called: lines that are no sentences, before the
 * first picture. They go to the article's subtitles.
 */
export function liftSubtitleBox(cleaning: Cleaning): void {
  const { root } = cleaning;
  const box = findFirstBox(root);
  if (!box || box.querySelector('a, img, table, ul, ol, blockquote')) return;
  const lines = readRawLines(box);
  const known = cleaning.subtitles.map(lettersOf);
  const isOne = (line: string) => isSubtitleLine(line) || isKnown(lettersOf(line), known);
  if (lines.length === 0 || lines.length > MOST || !lines.every(isOne)) return;
  if (countWords(root).sentences < LEAST_SENTENCES) return;
  if ((lines.length === 1 || !isBox(box)) && !standsAlone(box, root)) return;
  cleaning.subtitles.push(...lines.filter((line) => !isKnown(lettersOf(line), known)));
  takeOut(cleaning, box, 'subtitle');
}

/** Whether a line is a subtitle that is known, or several in a row that only the style sheet parts. */
function isKnown(letters: string, known: string[]): boolean {
  return known.some((_, from) => {
    let row = '';
    for (const one of known.slice(from)) {
      row += one;
      if (row === letters) return true;
    }
    return false;
  });
}

const isBox = ({ localName }: Element) => localName !== 'p' && isBlockName(localName);

/** The widest box with which the body begins, or several lines in any element, as long as nothing in it is a sentence. */
function findFirstBox(root: Element): Element | null {
  for (let at = root; ; ) {
    const first = [...at.childNodes].find((node) => hasContent(node) && !isRelativeTimes(textOf(node)));
    if (!first || !isElement(first)) return null;
    if (countSentences(first.textContent ?? '') === 0)
      return isBox(first) || first.querySelector('br') ? first : null;
    if (!isBox(first)) return null;
    at = first;
  }
}

const textOf = (node: ChildNode) => tidyText(node.textContent ?? '');

function hasContent(node: ChildNode): boolean {
  if (isText(node)) return countLetters(node.data) > 0;
  if (!isElement(node)) return false;
  return countLetters(node.textContent ?? '') > 0 || node.matches('img, :has(img)');
}

function isSubtitleLine(line: string): boolean {
  const letters = countLetters(line);
  return (
    letters >= SHORTEST &&
    letters <= LONGEST &&
    !MARKED.test(line) &&
    !endsPlain(line) &&
    !hasMoment(line) &&
    !isBylineLine(line) &&
    !isGuest(line)
  );
}

/** "나도윤 가람대 교수", and not "달빛 책시장에 온 사람들": what is no name may look like one. */
function isGuest(line: string): boolean {
  return isSurelyName(line.split(' ', 1)[0] ?? '') && isPersonLine(line);
}

/** A lone line may be the first sub-head: then others like it follow, or it is named nothing. */
function standsAlone(box: Element, root: Element): boolean {
  const name = box.getAttribute('class') || box.firstElementChild?.getAttribute('class');
  if (!name) return false;
  return (
    [...root.getElementsByTagName('*')].filter((other) => other.getAttribute('class') === name).length === 1
  );
}
