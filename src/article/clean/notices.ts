import type { FlowLine } from './flow-lines.ts';

const HELPLINE =
  /자살\s?예방|상담\s?전화|생명의\s?전화|정신\s?건강|청소년\s?(?:전화|상담)|여성\s?긴급\s?전화|\b(?:109|1393|1577-?0199|1588-?9191|1366|1388)\b/;
const EDITORS_NOTE = /편집자\s?주|편집자\s?註/;

/** Whether a line is a notice that belongs to the article: a helpline after a report of a suicide, an editor's note. */
export function isNotice({ text }: FlowLine): boolean {
  return HELPLINE.test(text) || EDITORS_NOTE.test(text);
}
