import { siteOf } from '../../../outlets/site.ts';
import { holdsPlainSentence } from '../../text/prose.ts';
import { type Cleaning, listElements, takeOut } from '../step.ts';
import { isWordInSentence } from './in-sentence.ts';

const GUARDS = new Set('span b i em strong font small u p div'.split(' '));
const LONGEST = 80;
const FORBIDS =
  /무단 ?(?:전재|복제|배포|복사|도용|수집)|(?:복사|복제|불펌|도용|크롤링)(?:을|를)? ?(?:방지|금지|금합니다)|불펌/;
/** Less of an address may be in any word. */
const SHORTEST_NAME = 4;

/**
 * What only those meet who copy the article, or do without its style sheet: elements between its sentences that say whose
 * it is, and that nobody may copy it.
 */
export function removeCopyGuards(cleaning: Cleaning): void {
  for (const element of listElements(cleaning)) {
    if (!GUARDS.has(element.localName) || element.firstElementChild) continue;
    const text = element.textContent?.trim() ?? '';
    if (text.length > LONGEST || !FORBIDS.test(text) || holdsPlainSentence(text)) continue;
    if (saysWhose(text, cleaning) && !isWordInSentence(element)) takeOut(cleaning, element, 'copyright');
  }
}

function saysWhose(text: string, { outlet, url }: Cleaning): boolean {
  const [site = ''] = siteOf(url.hostname).split('.');
  const isOfSite = site.length >= SHORTEST_NAME && text.toLowerCase().includes(site);
  return isOfSite || (outlet !== null && text.includes(outlet)) || /[ⓒ©]|저작권/.test(text);
}
