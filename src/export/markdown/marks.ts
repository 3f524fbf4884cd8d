/**
 * Noncharacters, which no text has. What a character means in Markdown often depends on its neighbours in the finished
 * line, so a character of the article's text that may mean something is marked until then.
 */
const LITERAL = '\ufdd0';
/** A literal "|": the table plugin would escape it once more. */
const PIPE = '\ufdd1';
const NONCHARACTERS = /[\ufdd0-\ufdef]/g;

const ALWAYS = /[\\`*_[\]<~$]/g;
const SOMETIMES = /[#+\-=>:.)&!]/g;
/** An address in running text. Escaping would break it where bare addresses become links, as in GFM. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-/~=&#%+@])/;
/** GFM makes a link of it, with the backslashes of what follows. */
const BARE_HOST = new RegExp(String.raw`(www)${LITERAL}\.`, 'gi');

/** What may stand on a line before its text: quotes, bullets, numbers, heading. */
const LINE_START = String.raw`^(?:[ \t>]|- |\d+\. |#{1,6} )*`;
/** Block markers, with what has to follow for them to be some. */
const MARKER = new RegExp(
  String.raw`(${LINE_START})(?:(\d{1,9})${LITERAL}([.)])(?=[ \t]|$)|${LITERAL}([#=>]|\+(?=[ \t]|$)|-(?=[ \t${LITERAL}${PIPE}]|$)|:(?=${LITERAL}-)))`,
  'gm',
);
/** "&amp;" would be read as "&". */
const ENTITY = new RegExp(`${LITERAL}&(?=(?:${LITERAL}?#)?[0-9A-Za-z]+;)`, 'g');
/** A "!" before a link would make it a picture. */
const BEFORE_LINK = new RegExp(String.raw`${LITERAL}!(?=\[)`, 'g');
/** Number signs at the end of a heading would be taken for its end. */
const LINE_END = new RegExp(String.raw`(?<!${LITERAL}#)(?:${LITERAL}#)+(?=[ \t]*$)`, 'gm');
const MARKS = new RegExp(LITERAL, 'g');
const PIPES = new RegExp(PIPE, 'g');

/** Escapes a text that goes into Markdown; what depends on the line is left to `resolveMarks`. */
export function escapeText(text: string): string {
  const pieces = text.split(ADDRESS);
  return pieces.map((piece, at) => (at % 2 ? `<${piece}>` : escapeMarks(piece))).join('');
}

/** Like escapeText, for what stands inside a link: an address must not become a link of its own there. */
export function escapeMarks(text: string): string {
  return dropNoncharacters(text)
    .replace(ALWAYS, '\\$&')
    .replace(SOMETIMES, `${LITERAL}$&`)
    .replace(BARE_HOST, '$1\\.')
    .replaceAll('|', PIPE);
}

/** Writes the address that a link or a picture leads to. */
export function escapeAddress(address: string): string {
  return dropNoncharacters(address)
    .replace(/\s/g, encodeURIComponent)
    .replace(/[\\()<>]/g, '\\$&')
    .replaceAll('&', `${LITERAL}&`)
    .replaceAll('|', PIPE);
}

/** A text that cannot be taken for our marks. */
export function dropNoncharacters(text: string): string {
  return text.replace(NONCHARACTERS, '');
}

/** Escapes the marked characters that mean something where they have come to stand, and takes all marks off. */
export function resolveMarks(markdown: string): string {
  return markdown
    .replace(MARKER, (_, before: string, digits: string | undefined, dot: string, other: string) =>
      digits ? `${before}${digits}\\${dot}` : `${before}\\${other}`,
    )
    .replace(ENTITY, '\\&')
    .replace(BEFORE_LINK, '\\!')
    .replace(LINE_END, (signs) => signs.replaceAll(LITERAL, '\\'))
    .replace(MARKS, '')
    .replace(PIPES, '\\|');
}
