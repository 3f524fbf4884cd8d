import { countSentences } from '../body/prose.ts';
import { countLetters } from '../letters.ts';
import { isBylineLine } from '../metadata/byline.ts';
import type { FlowLine } from './flow-lines.ts';

const CREDITS =
  /^[\s([<【◆]*(?:영상\s?(?:취재|편집|기자|제작)|촬영\s?(?:기자)?|취재|편집|그래픽|CG|진행|구성|연출|제작|자막|PD|작가|글|사진|디자인|기사\s?도움|도움말|화면\s?제공|자료\s?(?:조사|제공)|보도자료\s?(?:출처|제공))\s*(?:[:：/=|·\])】]|\s[가-힣]{2,4}(?:\s|$|[·,)\]]))/;
const AGENCY =
  /^[\s([/<【]*(?:[가-힣]{2,6}\s?=\s?)?(?:연합뉴스|연합뉴스TV|뉴시스|뉴스1|뉴스핌|AP|AFP|로이터|신화|교도)(?:\s?제공)?[\s)\]>】]*$/i;

/** "◎예시통신 naru@example.kr": an agency's mark with the reporter's address. */
const MARKED_ADDRESS = /^[◎☞]\s?[^\s@]{2,12}\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Who is heard, at the head of a transcript: part of it, like the guests below. */
const SPEAKER = /^[■◆◇●○□]\s?(?:진행|출연|대담|사회)\s?[:：]/;

/** Whether a line names who wrote, filmed or edited the article, and says nothing else. */
export function isReporterLine({ text, letters }: FlowLine): boolean {
  if (letters === 0 || letters > 100 || isSentence(text) || SPEAKER.test(text)) return false;
  return isBylineLine(text) || CREDITS.test(text) || AGENCY.test(text) || MARKED_ADDRESS.test(text);
}

/** "○○○입니다." of a broadcaster's sign-off is short; a longer sentence is one of the article. */
function isSentence(text: string): boolean {
  const words = text.replace(/\S+@\S+/g, '');
  return countLetters(words) > 25 && countSentences(words) > 0;
}
