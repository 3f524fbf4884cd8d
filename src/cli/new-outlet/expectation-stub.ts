/** Fails any comparison until the author has written what a reader would want. */
const UNWRITTEN = 'TODO';

/**
 * Writes an expectation whose every field fails: what must come out is read from the page, never from the extractor.
 * @param url address of the page
 */
export function writeExpectation(url: URL): string {
  const expectation = {
    url: url.href,
    canonicalUrl: UNWRITTEN,
    outlet: UNWRITTEN,
    title: UNWRITTEN,
    subtitles: [UNWRITTEN],
    section: [UNWRITTEN],
    authors: [{ name: UNWRITTEN, affiliation: UNWRITTEN, email: UNWRITTEN }],
    publishedAt: UNWRITTEN,
    modifiedAt: UNWRITTEN,
    captions: [UNWRITTEN],
    mustNotAppearInText: [UNWRITTEN],
    partial: UNWRITTEN,
    extractor: UNWRITTEN,
    text: UNWRITTEN,
  };
  const json = JSON.stringify(expectation, null, 2);
  // As the formatter has it: a short list stands on one line.
  return `${json.replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`;
}
