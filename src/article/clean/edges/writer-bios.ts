import { isTitle } from '../../text/bylines/words.ts';
import { countLetters } from '../../text/letters.ts';
import type { Cleaning } from '../step.ts';

/** Letters of what is told of somebody. */
const LONGEST = 200;
/** Words of an office: "예시일보 기후 담당 기자". */
const MOST_WORDS = 5;

/**
 * Whether a line at the end tells who the writer is: "나도윤 문학평론가. 2012년부터 평론을 쓴다." The name of an author and an
 * office are no sentence, and stand where the article would go on with one; what such a one says has quotes.
 */
export function isWriterBio(text: string, { authors }: Cleaning): boolean {
  if (countLetters(text) > LONGEST) return false;
  const name = authors.find((author) => text.startsWith(`${author} `));
  const [, office = '', behind = ''] =
    (name && /^([^.]+)\.(?: (.*))?$/.exec(text.slice(name.length + 1))) || [];
  const words = office.split(' ');
  return words.length <= MOST_WORDS && isTitle(words.at(-1) ?? '') && !/^["“]/.test(behind);
}
