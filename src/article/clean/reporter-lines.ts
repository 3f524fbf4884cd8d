import { countSentences } from '../body/prose.ts';
import { isBylineLine } from '../metadata/byline.ts';
import type { FlowLine } from './flow-lines.ts';

const CREDITS =
  /^[\s([<【]*(?:영상\s?(?:취재|편집|기자|제작)|촬영\s?(?:기자)?|취재|편집|그래픽|CG|진행|구성|연출|제작|자막|PD|작가|글|사진|디자인|화면\s?제공|자료\s?(?:조사|제공)|보도자료\s?(?:출처|제공))\s*(?:[:：/=|·\])】]|\s[가-힣]{2,4}(?:\s|$|[·,)\]]))/;
const AGENCY =
  /^[\s([/<]*(?:연합뉴스|연합뉴스TV|뉴시스|뉴스1|뉴스핌|AP|AFP|로이터|신화|교도)(?:\s?제공)?[\s)\]>]*$/i;

/** Whether a line names who wrote, filmed or edited the article, and says nothing else. */
export function isReporterLine({ text, letters }: FlowLine): boolean {
  if (letters === 0 || letters > 100 || isSentence(text, letters)) return false;
  return isBylineLine(text) || CREDITS.test(text) || AGENCY.test(text);
}

/** "○○○입니다." of a broadcaster's sign-off is short; a longer sentence is one of the article. */
function isSentence(text: string, letters: number): boolean {
  return letters > 25 && countSentences(text.replace(/\S+@\S+/g, '')) > 0;
}
