import { isElement } from '../../../dom/element.ts';
import { isAdClose, isAdLabel, isDisclosure, isKindOfAd } from '../../../phrases/ads.ts';
import { endsPlain } from '../../text/prose.ts';
import { type FlowLine, readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

const LONGEST_OFFER = 100;
/** "[광고] 이번 호는 가온생명과 함께합니다. … 신청하기": a paragraph that says so of itself. */
const LABELLED = /^[[(<](?:AD|PR|광고|협찬|Sponsored)[\])>]/i;
const LONGEST_LABELLED = 150;

/** "광고" and the like as a line of its own, left over where an ad slot stood; a sentence about advertising is no label. */
export function removeAdLabels(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const isSelling = lines.some(({ text }) => isSellersLine(text));
  for (const line of lines) {
    const isLabel = isLabelLine(line.text) || isCode(line.text) || isSellersLine(line.text);
    if (!isLabel && !isLabelledOffer(line) && !(isSelling && isOffer(line))) continue;
    takeOutLine(cleaning, line, 'ad');
  }
}

/** The call of an ad network that a template prints as text, and the place of one that it has not filled. */
function isCode(text: string): boolean {
  const call = text.search(/googletag|adsbygoogle/);
  return text === '$$ARTICLEAD$$' || (call >= 0 && /[({]/.test(text.slice(call)) && !/[가-힣]/.test(text));
}

/** "온라인 광고" may be a sub-head. */
function isLabelLine(text: string): boolean {
  return (isAdLabel(text) && !isKindOfAd(text)) || isAdClose(text);
}

/** News of such sellers tells; they themselves speak to the reader. */
function isSellersLine(text: string): boolean {
  return isDisclosure(text) && !endsPlain(text);
}

function isLabelledOffer({ text, letters, linkLetters }: FlowLine): boolean {
  return LABELLED.test(text) && linkLetters > 0 && letters <= LONGEST_LABELLED;
}

/** What is sold through such links, in a line without a sentence. */
function isOffer({ text, letters, nodes }: FlowLine): boolean {
  if (letters > LONGEST_OFFER || endsPlain(text)) return false;
  return nodes.some((node) => {
    const links = isElement(node) ? [node, ...node.querySelectorAll('a')] : [];
    return links.some((link) =>
      /\/\/(?:link\.coupang\.com|coupa\.ng)\//.test(link.getAttribute('href') ?? ''),
    );
  });
}
