import { countSentences, endsPlain } from './prose.ts';

const OFFER = /접수|문의|신청|응모|제출|투고|보낼 ?곳|보내실 ?곳/;
/** What the outlet asks for itself. */
const OWN = /기사|제보|구독|독자/;

/**
 * Whether an address stands below where to apply or to ask ("접수: 12월 5일까지 전자우편"), or below whom: then it is no writer's.
 * @param above the lines above it, the nearest first
 */
export function isBelowOffer([before = '', earlier = '']: string[]): boolean {
  return offersPlace(before) || (offersPlace(earlier) && !/기자|특파원/.test(before) && !isSentence(before));
}

/** One of a list of facts. */
function offersPlace(text: string): boolean {
  return OFFER.test(text) && !OWN.test(text) && !isSentence(text);
}

function isSentence(text: string): boolean {
  return endsPlain(text) || countSentences(text) > 0;
}
