import { headsComments } from '../../body/comments.ts';
import { countSentences } from '../../text/prose.ts';
import { type FlowLine, readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import { isCopyrightLine } from '../lines/copyright.ts';
import type { Cleaning } from '../step.ts';
import { readArticleVoice } from '../voice.ts';
import { isDeskLine } from './desk-lines.ts';
import { isHeaderLine } from './header-lines.ts';
import { headsOtherArticles, isLeftover } from './leftovers.ts';
import { isNotice } from './notices.ts';
import { isBehindReporter, isOutletVoice, isPlainArticle } from './outlet-voice.ts';
import { isPleaLine } from './pleas.ts';
import { isRelatedLink } from './related-links.ts';
import { isReporterAtEdge } from './reporter-lines.ts';
import { isWriterBio } from './writer-bios.ts';

/** What links at the end may stand under, whatever it is called: "[핫클릭]". */
const BRACKETED = /^[[<【〈].+[\]>】〉]$/;
/** Letters of such a heading. */
const LONGEST_HEADING = 20;

/** Paragraphs of the article above its comments. */
const LEAST_TOLD = 3;

/** A number, "#1" or the clock of a timeline. */
const COUNTS = [/^\d{1,3}[.)]?$/, /^#\s?\d{1,3}$/, /^\d{1,2}:\d{2}$/];

/** The lines around one, the nearest first. */
type Around = { above: FlowLine[]; below: FlowLine[] };

type Is = (line: FlowLine, above: FlowLine[], cleaning: Cleaning) => boolean;
const KINDS: [reason: string, is: Is][] = [
  ['reporter', isReporterAtEdge],
  ['plea', isPleaLine],
  ['related', (line, _above, { url }) => isRelatedLink(line, url)],
  ['leftover', isLeftover],
  ['reporter', isDeskLine],
  ['copyright', isCopyrightLine],
];

/**
 * What stands before the first and after the last sentence of the article: reporter lines, pleas, links, words of
 * buttons. They come in any order, so each edge is peeled line by line until one is part of the article; a helpline,
 * an editor's note or a correction stays, and the peeling goes on behind it.
 */
export function peelEdges(cleaning: Cleaning): void {
  removeComments(cleaning);
  removeHeadedTail(cleaning);
  const isPlain = isPlainArticle(readFlowLines(cleaning.root));
  peel(cleaning, 'bottom', (line, { above }) => {
    const kind = findKind(line, above, cleaning) ?? (isWriterBio(line.text, cleaning) ? 'reporter' : null);
    if (kind || !isPlain) return kind;
    return isOutletVoice(line, cleaning.outlet) || isBehindReporter(line, above) ? 'tail' : null;
  });
  peel(cleaning, 'top', (line, { above, below }) => {
    if (isFirstOfRow(line, below, cleaning)) return null;
    return findKind(line, above, cleaning) ?? (isHeaderLine(line) ? 'leftover' : null);
  });
}

/**
 * What readers wrote, from its heading on: their number tells it from a sub-head. Where the story goes on below, it is the
 * count on a button.
 */
function removeComments(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const heading = lines.findIndex(({ text }) => /\d/.test(text) && headsComments(text));
  if (heading < 0) return;
  const told = lines.slice(0, heading).filter(({ text }) => countSentences(text) > 0);
  if (told.length < LEAST_TOLD) return;
  const tail = lines.slice(heading);
  const isArticleVoice = readArticleVoice(() => lines.map(({ text }) => text));
  if (tail.some(({ text }) => isArticleVoice(text))) return;
  for (const line of tail) {
    takeOutLine(cleaning, line, 'comment');
  }
}

/** Headlines of other articles at the end, without links: known by the heading above the first of them. */
function removeHeadedTail(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const lastSentence = lines.findLastIndex(({ text }) => countSentences(text) > 0);
  const heading = lines.findIndex(({ text }, at) => at > lastSentence && headsOtherArticles(text));
  if (lastSentence < 0 || heading < 0 || heading === lines.length - 1) return;
  if (isFirstOfSections(lines.slice(heading))) return;
  for (const line of lines.slice(heading)) {
    takeOutLine(cleaning, line, 'related');
  }
}

const SECTION_MARK = /^[■◆●◇□○▣]/;

/** Whether a heading is one of several of the article's own: "■ 오늘의 주요 뉴스" of a briefing, with "■ 오늘의 일정" below its list. */
function isFirstOfSections([heading, first, ...others]: FlowLine[]): boolean {
  const mark = SECTION_MARK.exec(heading?.text ?? '')?.[0];
  if (!mark || !first || first.text.startsWith(mark)) return false;
  return others.some(({ text }) => text.startsWith(mark) && !headsOtherArticles(text));
}

type Judge = (line: FlowLine, around: Around) => string | null;

function peel(cleaning: Cleaning, from: 'top' | 'bottom', judge: Judge): void {
  const lines = readFlowLines(cleaning.root);
  let related = 0;
  for (const [step, line] of (from === 'top' ? lines : lines.toReversed()).entries()) {
    const at = from === 'top' ? step : lines.length - 1 - step;
    const around = { above: lines.slice(0, at).reverse(), below: lines.slice(at + 1) };
    if (isNotice(line, around.above[0])) continue;
    const isHeading = related > 1 && line.letters <= LONGEST_HEADING && BRACKETED.test(line.text);
    const reason = judge(line, around) ?? (isHeading ? 'related' : null);
    if (!reason) return;
    related = reason === 'related' ? related + 1 : 0;
    takeOutLine(cleaning, line, reason);
  }
}

/** Whether a line numbers the first part of the article: another of its shape stands above a later part. */
function isFirstOfRow(line: FlowLine, [next, ...others]: FlowLine[], cleaning: Cleaning): boolean {
  const count = COUNTS.find((shape) => shape.test(line.text));
  // Counts of a page stand below one another: "댓글 0", "3".
  if (!count || !next || findKind(next, [line], cleaning)) return false;
  return others.some(({ text }) => count.test(text));
}

function findKind(line: FlowLine, above: FlowLine[], cleaning: Cleaning): string | null {
  return KINDS.find(([, is]) => is(line, above, cleaning))?.[0] ?? null;
}
