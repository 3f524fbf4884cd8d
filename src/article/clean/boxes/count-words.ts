import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { isPlaceInText } from '../links.ts';

type Words = { letters: number; linkLetters: number; sentences: number; links: number };

/** Counts the words of an element: what a step asks before it takes something out by its name. */
export function countWords(element: Element): Words {
  let linkLetters = 0;
  let links = 0;
  for (const link of element.querySelectorAll('a')) {
    if (isPlaceInText(link)) continue;
    linkLetters += countLetters(link.textContent ?? '');
    links++;
  }
  const text = tidyText(element.textContent ?? '');
  return { letters: countLetters(text), linkLetters, sentences: countSentences(text), links };
}
