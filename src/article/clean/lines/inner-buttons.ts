import { readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** "이 소식 공유", "이 글을 공유하기": no sentence and no sub-head. */
const SHARE_THIS = /^이 ?(?:소식|글|기사|뉴스|속보|포스트)[을를]? ?(?:공유|링크 ?복사)(?:하기)?$/;
/** What a button says that stands below each part alike; once it may be a sub-head ("공유"). */
const SHARE = /^(?:공유(?:하기)?|(?:링크|주소|URL) ?복사(?:하기)?)$/i;

/** What buttons between the parts of an article say, where nothing but their words tells them: below each entry of a live page. */
export function removeInnerButtons(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const shares = lines.filter(({ text }) => SHARE.test(text));
  const repeated = shares.length > 1 ? shares : [];
  for (const line of lines) {
    if (SHARE_THIS.test(line.text) || repeated.includes(line)) takeOutLine(cleaning, line, 'share');
  }
}
