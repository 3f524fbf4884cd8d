import { isElement } from '../../../dom/element.ts';
import { tidyText } from '../../text/letters.ts';
import { countSentences, endsPlain } from '../../text/prose.ts';
import { type FlowLine, isBold } from '../flow/flow-lines.ts';
import { isWithinSite, leadAway } from '../links.ts';

/** A mark alone points only with a link behind it: times and places of an event have it too, and sub-heads. */
const MARK = /^[\s[(<【]*[▶▷►☞☛👉⇒→]/u;
const OTHERS =
  /^[ [(<【▶▷►☞☛👉⇒→]*(?:(?:이전|다음|지난) ?(?:기사|글|회)|관련 ?(?:기사|뉴스|영상)|연관 ?기사|추천 ?기사|주요 ?기사|많이 ?본 ?(?:기사|뉴스)|다른 ?기사|포토 ?뉴스\]? *$)/u;

const TOGETHER = /^[ [(<【]*함께 ?(?:보면|읽으면|볼|읽을)/;

const TRANSCRIPT = /^[▶◀] ?(?:인터뷰|스탠딩|싱크|녹취|현장음|앵커|기자|리포트|SYNC|INT)(?: ?[:：▶◀]| |$)/i;
/** What a reader is called to. */
const CALL = /보기|보러|보세요|가기|클릭|구독|신청|제보|기사|뉴스|하기$/;
const CALL_AWAY = /보기|보러|보세요|가기|클릭|구독|제보|기사|뉴스/;
/** "☞공매도=주식을 빌려 … 투자 기법.": what a term means. */
const MEANING = /^\W{0,3}[^=:：]{2,20}[=:：]\s?.{12,}[가-힣]\.$/;
const HAND = /^[\s[(<【]*[☞☛👉]/u;

/**
 * Whether a line does nothing but point to another article; a whole sentence that is a link is one of the article.
 * @param page its address: a place to apply to is outside of its site
 */
export function isRelatedLink(line: FlowLine, page: URL): boolean {
  const { text, letters, linkLetters } = line;
  if (letters === 0 || isAddressElsewhere(line, page)) return false;
  if (linkLetters > 0 && !OTHERS.test(text) && leadsElsewhere(line, page)) return false;
  if (linkLetters >= letters * 0.8) return letters <= 40 || !endsPlain(text) || countSentences(text) === 0;
  // What a broadcast's transcript marks: who is heard, on the next line.
  if (TRANSCRIPT.test(text)) return false;
  if (isTerm(line) || isFact(line)) return false;
  // A hand also points to what the article explains.
  if (HAND.test(text)) return letters <= 90 && !(endsPlain(text) && countSentences(text) > 0);
  if (linkLetters > 0)
    return MARK.test(text) || OTHERS.test(text) || (TOGETHER.test(text) && !endsPlain(text));
  return OTHERS.test(text) && letters <= 12 && !text.endsWith('.');
}

/** "▶ 가람시 누리집에서 신청", a source in a list: whoever marks a whole link wants it to be followed. */
function leadsElsewhere({ text, nodes, letters, linkLetters }: FlowLine, page: URL): boolean {
  const isCall = linkLetters >= letters * 0.8 && MARK.test(text);
  return !isCall && leadAway(nodes.flatMap(listLinks), page);
}

/** "신청: https://garam.example": an address to be read, which leads out of the site to itself. */
function isAddressElsewhere({ text, nodes, linkLetters }: FlowLine, page: URL): boolean {
  if (linkLetters === 0) return false;
  const lastWord = text.lastIndexOf(' ') + 1;
  const address = /(?:https?:\/\/|www\.)\S+$/.exec(text.slice(lastWord));
  if (!address || CALL_AWAY.test(text.slice(0, lastWord + address.index))) return false;
  const link = nodes.flatMap(listLinks).find((one) => tidyText(one.textContent ?? '') === address[0]);
  const href = link?.getAttribute('href') ?? '';
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  return address[0].includes(host.replace(/^www\./, '')) && host !== '' && !isWithinSite(host, page);
}

function listLinks(node: ChildNode): Element[] {
  if (!isElement(node)) return [];
  return node.localName === 'a' ? [node] : Array.from(node.querySelectorAll('a'));
}

/** "☞열섬 현상", in bold and without a link: a word that the lines below explain, or the line itself. */
function isTerm(line: FlowLine): boolean {
  const { text, letters, linkLetters } = line;
  if (linkLetters > 0 || !HAND.test(text) || CALL.test(text)) return false;
  return (letters <= 15 && isBold(line)) || MEANING.test(text);
}

/** "☞ 가는 길: 가람역 2번 출구에서 걸어서 5분": told, not linked. */
const FACT =
  /^[^가-힣]{0,3}(?:[가-힣]{2,6} )?(?:가는 ?길|오시는 ?길|찾아가는 ?길|방법|기간|시간|일시|일정|장소|위치|주소|대상|자격|접수|신청|문의|전화|요금|가격|입장료|관람료|참가비|준비물|교통|메뉴) ?[:：] ?.{4,}$/;

/** Whether a hand points to a fact of a place or an event: no link, and no heading of other articles. */
function isFact({ text, linkLetters }: FlowLine): boolean {
  if (linkLetters > 0 || !HAND.test(text) || !FACT.test(text) || OTHERS.test(text)) return false;
  return !CALL_AWAY.test(text);
}
