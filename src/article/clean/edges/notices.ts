import { countSentences } from '../../text/prose.ts';
import type { FlowLine } from '../flow/flow-lines.ts';

const HELPLINE =
  /자살 ?예방|상담 ?전화|생명의 ?전화|정신 ?건강|청소년 ?(?:전화|상담)|여성 ?긴급 ?전화|\b(?:109|1393|1577-?0199|1588-?9191|1366|1388)\b/;
const ALIAS = /가명(?:임|입니다|이다)/;
/** What the outlet has put right, or had to print: "[바로잡습니다] …", "위 기사를 23일 수정했습니다." */
const CORRECTION =
  /^[^가-힣]*(?:바로 ?잡습니다|바로 ?잡음|고침|(?:정정|반론|추후)(?:[·및 ]+반론)? ?보도(?:문)?)(?![가-힣])|바로 ?잡습니다[. ]*$|기사[를의는가][^.]{0,30}(?:수정|정정)(?:했|하였|됐|되었)|언론중재위/;
/** Under it readers ask for one. */
const OFFER = /신청|청구|요청|문의|닷컴/;
/** Letters of the label of a correction, which may have a line of its own. */
const LONGEST_LABEL = 15;
const EDITORS_NOTE = /편집자 ?주|편집자 ?註|^덧붙이는 글/;

/**
 * Whether a line is a notice that belongs to the article: a helpline after a report of a suicide, an editor's note, whose
 * names were changed, a correction.
 * @param above the line right above it, of which it may be the text
 */
export function isNotice({ text }: FlowLine, above?: FlowLine): boolean {
  if (HELPLINE.test(text) || ALIAS.test(text) || EDITORS_NOTE.test(text) || isCorrection(text)) return true;
  return isCorrectionLabel(above) && countSentences(text) > 0;
}

function isCorrection(text: string): boolean {
  return CORRECTION.test(text) && !OFFER.test(text);
}

function isCorrectionLabel(line: FlowLine | undefined): boolean {
  return line !== undefined && line.letters <= LONGEST_LABEL && isCorrection(line.text);
}
