import { isTold } from '../body/prose.ts';
import { type FlowLine, readFlowLines, removeLine } from './flow-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

const LABEL =
  /^[[(<【\s-]*(?:광고|AD|ADVERTISEMENT|Sponsored|스폰서 (?:링크|콘텐츠|컨텐츠)|with 파트너|파트너\s?(?:콘텐츠|소식)|파워링크|광고\s?닫기|광고\s?삭제|\$\$ARTICLEAD\$\$|이 기사는 광고를 포함하고 있습니다\.?)[\])>】\s-]*$/i;

/** What the law makes a seller of links say, wherever a template puts it. */
const DISCLOSURE = /쿠팡\s?파트너스\s?활동[^.]{0,40}수수료/;

const LONGEST_OFFER = 100;

/** The call of an ad network that a template prints as text. */
const CODE = /^[^가-힣]*(?:googletag|adsbygoogle)[^가-힣]*[({][^가-힣]*$/;

/** Whether a line only says that something is an ad ("광고", "[AD]", "AD · 가온캠핑"). */
export function isAdLabel(text: string): boolean {
  return LABEL.test(text) || /^(?:AD|광고)\s?[·|]\s?\S{1,14}$/.test(text);
}

/** "광고" and the like as a line of its own, left over where an ad slot stood; a sentence about advertising is no label. */
export function removeAdLabels(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const isSelling = lines.some(({ text }) => isDisclosure(text));
  for (const line of lines) {
    const isLabel = [LABEL, CODE].some((pattern) => pattern.test(line.text)) || isDisclosure(line.text);
    if (!isLabel && !(isSelling && isOffer(line))) continue;
    record(cleaning, line.text, 'ad');
    removeLine(line);
  }
}

/** News of such sellers tells; they themselves speak to the reader. */
export function isDisclosure(text: string): boolean {
  return DISCLOSURE.test(text) && !isTold(text);
}

/** What is sold through such links, in a line without a sentence. */
function isOffer({ text, letters, nodes }: FlowLine): boolean {
  if (letters > LONGEST_OFFER || isTold(text)) return false;
  return nodes.some((node) => {
    const links = node.nodeType === 1 ? [node as Element, ...(node as Element).querySelectorAll('a')] : [];
    return links.some((link) =>
      /\/\/(?:link\.coupang\.com|coupa\.ng)\//.test(link.getAttribute('href') ?? ''),
    );
  });
}
