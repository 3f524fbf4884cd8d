import { findBody, nameExtractor } from '../../../src/article/body/find-body.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import { openPage } from '../../../src/article/page.ts';
import type { Rule } from '../../../src/outlets/rule.ts';
import { ADDRESS, OTHER_HEADLINES } from '../invented-page.ts';

/** What a teaser tells of its article. */
export const TOLD = '누리군은 새 일정을 다음 달 알리기로 했다고 24일 밝혔다. 자세한 것은 정해지지 않았다.';

/** Teasers of other articles, which together hold more sentences than the invented article. */
export const MORE = OTHER_HEADLINES.map((title) => `<div><a href="/1">${title}</a><p>${TOLD}</p></div>`).join(
  '',
);

/** The lines of the body of a page, and who found it; selectors are those of a rule for its outlet. */
export function findLines(document: Document, selectors?: string[]) {
  const page = openPage(document, ADDRESS);
  const rule: Rule | null = selectors ? { name: '예시일보', hosts: ['example.kr'], body: selectors } : null;
  const { outline, body } = findBody(page, rule);
  const lines = body ? outline.lines.slice(body.run.from, body.run.to).map(({ text }) => text) : [];
  return { extractor: body ? nameExtractor(body, rule) : undefined, lines };
}

/** The text of the article that is read from a page, undefined when none is. */
export function textOf(document: Document): string | undefined {
  return extractArticle(document, ADDRESS).article?.text;
}
