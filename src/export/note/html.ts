import type { Article } from '../../article/article.ts';
import type { Highlight } from '../../notes/highlights.ts';
import type { Note } from '../../notes/note.ts';
import { writeByline, writeTimes } from '../byline.ts';
import { UNNAMED } from '../file-name.ts';
import { escapeHtml, writeHeadline, writeLines, writeOriginal } from '../html.ts';
import { writePartial } from '../partial.ts';
import { writeFacts } from './facts.ts';
import { COLOR_NAMES, HEADINGS } from './words.ts';

/** Pictures are the only thing that the file loads; scripts run nowhere in it. */
const POLICY =
  "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.0625em/1.75 sans-serif; word-break: keep-all; overflow-wrap: break-word; }
h1 { line-height: 1.35; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .875em/1.6 monospace; }
figcaption, footer, .origin { font-size: .875em; opacity: .75; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .25em .5em; }
.memo, .remark { white-space: pre-wrap; }
.quote { margin: 1em 0 .25em; padding-left: .75em; border-left: .375em solid; white-space: pre-line; }
.yellow { border-color: #e6b800; } .green { border-color: #3fa34d; } .blue { border-color: #3b82c4; } .pink { border-color: #d6619a; }
`;

/**
 * Writes a note as an HTML document that stands alone.
 * @param cleanHtml the sanitizer; the article's markup is not trusted, however it came here
 */
export function writeNoteHtml(note: Note, cleanHtml: (html: string) => string): string {
  const { article } = note;
  return `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(article.title || UNNAMED)}</title>
<style>${STYLE}</style>
</head>
<body>
${[writeHead(note), writeMemo(note), writeHighlights(note), writeBody(article, cleanHtml), writeFoot(note)].filter(Boolean).join('\n')}
</body>
</html>
`;
}

function writeHead({ article }: Note): string {
  const origin = [writeByline(article), writeTimes(article)].filter((line) => line !== null);
  const head = [writeHeadline(article), writeLines(article.subtitles)];
  if (origin.length > 0) head.push(`<div class="origin">${writeLines(origin)}</div>`);
  return `<header>\n${head.filter(Boolean).join('\n')}\n</header>`;
}

function writeBody(article: Article, cleanHtml: (html: string) => string): string {
  const partial = writePartial(article);
  const end = partial ? `\n${writeLines([partial])}` : '';
  return `<main>\n${cleanHtml(article.html)}${end}\n</main>`;
}

function writeMemo({ memo }: Note): string {
  if (!memo.trim()) return '';
  return `<section>\n<h2>${HEADINGS.memo}</h2>\n<p class="memo">${escapeHtml(memo.trim())}</p>\n</section>`;
}

function writeHighlights({ highlights }: Note): string {
  if (highlights.length === 0) return '';
  const list = highlights.map(writeHighlight).join('\n');
  return `<section>\n<h2>${HEADINGS.highlights}</h2>\n${list}\n</section>`;
}

function writeHighlight({ quote, color, remark }: Highlight): string {
  const marked = `<blockquote class="quote ${color}" title="${COLOR_NAMES[color]}">${escapeHtml(quote)}</blockquote>`;
  return remark ? `${marked}\n<p class="remark">${escapeHtml(remark)}</p>` : marked;
}

function writeFoot(note: Note): string {
  return `<footer>\n<p>${escapeHtml(writeFacts(note))}</p>\n${writeOriginal(note.article)}\n</footer>`;
}
