import { attributeOf, nameOf, namesOf } from '../../dom/element.ts';
import { remember } from '../remember.ts';
import { endsPolite, sumProse } from '../text/prose.ts';
import { namedAs } from '../text/word-lists.ts';
import { isPublished } from './header.ts';
import { isMarkedBody } from './marked-body.ts';
import type { Block, Line } from './outline.ts';
import { isHeadlineLink } from './teasers.ts';

const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'dialog']);
const isFurnitureName = remember(
  namedAs(
    'nav gnb lnb snb footer foot comment comments reply replies cmt u_cbox livere sidebar aside rank ranking copyright breadcrumb breadcrumbs cookie cookies consent summarybox summary_box story_summary',
  ),
);

/** Tells whether an element is called like a part of every page of a site: navigation, footer, comments, ranking. */
export function isFurniture(element: Element, name: string): boolean {
  if (FURNITURE.has(name)) return true;
  if (name === 'body' || name === 'html' || name === 'form') return false;
  return isFurnitureName(attributeOf(element, 'class')) || isFurnitureName(attributeOf(element, 'id'));
}

/** These never hold an article, however little prose stands elsewhere: an article may be a list of names (인사, 부고). */
const isSurelyNoBody = namedAs(
  'footer foot copyright comments comment_area comment_list comment_box comment_wrap reply replies cmt u_cbox livere',
);
/** Letters of prose of a box that can be the body in spite of its name. */
const SUBSTANTIAL = 120;

/**
 * Puts furniture aside, unless its name lies: a wrapper of the whole page may be called "has-sidebar", and the
 * body of a comment on the news "comment".
 * @param headline place of the page's headline in the lines, or null
 */
export function dropFurniture(lines: Line[], furniture: Block[], headline: number | null): void {
  const before = sumProse(lines);
  const total = before.at(-1) ?? 0;
  for (const block of furniture) {
    const { from, to } = block;
    const isMost = (before[to] ?? 0) - (before[from] ?? 0) > total * 0.8;
    const holdsHeadline = headline !== null && headline >= from && headline < to;
    if (holdsHeadline && (isMost || isPublished(lines, headline))) continue;
    const isSure =
      nameOf(block.element) === 'footer' ||
      // The name may say what the article is about: "article-body view-copyright".
      (isSurelyNoBody(namesOf(block.element)) && !isMarkedBody(block.element));
    if (!isSure && (headline === null ? isMost : isBody(lines, block, headline))) continue;
    putAside(lines.slice(from, to));
  }
}

/** Takes lines for a part of the page that belongs to no article, or not to this one. */
export function putAside(lines: Line[]): void {
  for (const line of lines) {
    line.prose = false;
    line.furniture = true;
  }
}

/** Whether a box is the first below the headline to hold sentences, and holds hardly anything else. */
function isBody(lines: Line[], { from, to }: Block, headline: number): boolean {
  if (from <= headline || lines.slice(headline + 1, from).some(({ prose }) => prose)) return false;
  const inside = lines.slice(from, to);
  const letters = inside.reduce((sum, line) => sum + line.letters, 0);
  const linkLetters = inside.reduce((sum, line) => sum + line.linkLetters, 0);
  const prose = sumProse(inside).at(-1) ?? 0;
  return prose >= SUBSTANTIAL && prose >= letters * 0.7 && linkLetters <= letters * 0.1;
}

/**
 * Where newspapers tell ("…고 말했다."), what speaks to the reader ("…삭제될 수 있습니다.") is the page's and not the
 * article's: rules for comments, terms, hints. Broadcasters speak to the reader throughout; then it proves nothing.
 * The leads of other articles, below their headlines, say nothing of how this one is told.
 */
export function dropAddressed(lines: Line[]): void {
  let told = 0;
  let addressed = 0;
  const isAddressed = ({ prose, text }: Line) => prose && endsPolite(text) && !/["“”‘’]/.test(text);
  const isLead = (at: number) => lines.slice(Math.max(0, at - 2), at).some(isHeadlineLink);
  for (const [at, line] of lines.entries()) {
    if (isAddressed(line)) addressed += line.letters;
    // A quote inside a sentence to the reader ("…다”고 말했습니다.") makes it no told one.
    else if (line.prose && !endsPolite(line.text) && !isLead(at)) told += line.letters;
  }
  if (addressed * 2 > told) return;
  for (const line of lines) if (isAddressed(line)) line.prose = false;
}

/** Characters of the note below a machine's summary. */
const LONGEST_NOTE = 200;
/** Such notes of a page that are looked at: it has one. */
const MOST_NOTES = 20;

/**
 * Whether a line is the note below a machine's summary ("인공지능이 자동으로 줄인 세 줄 요약입니다. 본문과 함께 읽어야 합니다."):
 * who made it, and that it is not the whole. The article may tell of summaries too.
 */
export function isSummaryNote(text: string): boolean {
  if (!text.includes('요약') || text.length > LONGEST_NOTE || !/니다/.test(text)) return false;
  return /AI|인공지능|자동/.test(text) && /본문|원문|정확|오류|다를 수/.test(text);
}

/** Puts aside what a machine's summary says, above its note: it stands under the headline like an article. */
export function dropSummaries(lines: Line[]): void {
  const total = sumProse(lines).at(-1) ?? 0;
  const notes = lines.flatMap(({ text }, at) => (isSummaryNote(text) ? [at] : [])).slice(0, MOST_NOTES);
  for (const at of notes) {
    const box = boxOfNote(lines, at);
    if (!box || lines[box.to - 1]?.text !== lines[at]?.text) continue;
    const summary = lines.slice(box.from, box.to);
    if ((sumProse(summary).at(-1) ?? 0) * 2 > total) continue;
    putAside(summary);
  }
}

/** The box that a note stands in with what it is about: it may have a box of its own. */
function boxOfNote(lines: Line[], at: number): Block | null {
  const text = lines[at]?.text;
  let [from, to] = [at, at + 1];
  while (lines[from - 1]?.text === text) from--;
  while (lines[to]?.text === text) to++;
  let box = lines[at]?.block ?? null;
  while (box && box.from >= from && box.to <= to) box = box.parent;
  return box;
}
