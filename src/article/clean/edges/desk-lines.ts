import { EMAIL } from '../../text/email.ts';
import type { FlowLine } from '../flow/flow-lines.ts';

const DESK =
  '(?:온라인|디지털|인터넷|모바일|뉴미디어)(?:뉴스|이슈|콘텐츠|편집|취재|미디어| )*(?:팀|국|부|본부|센터|룸)';
/** In brackets, alone, or with its address, then also behind the outlet: "예시닷컴 디지털뉴스팀 news@example.kr". */
const LINE = new RegExp(String.raw`^(?:[[(<【] ?|(\S{2,10}) )?${DESK}(?: ?[\])>】]| ?[ /(] ?${EMAIL}\)?)?$`);

/** Whether a line names the desk that put the article online, and says nothing else. */
export function isDeskLine({ text, letters }: FlowLine): boolean {
  const line = letters <= 60 && LINE.exec(text);
  if (!line) return false;
  const [, outlet] = line;
  return !outlet || text.includes('@');
}
