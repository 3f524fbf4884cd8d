export type Properties = Map<string, string | string[] | null>;

const KEY_PATTERN = /^("(?:[^"\\]|\\.)*"[ \t]*|'(?:[^']|'')*'[ \t]*|[^\s#'"-][^:]*):(?:[ \t](.*))?$/s;
const ITEM_PATTERN = /^[ \t]*-(?:[ \t](.*))?$/s;
const isBlankOrComment = (line: string) => /^\s*(?:#.*)?$/.test(line);

/**
 * Reads the front matter of a Markdown file: the YAML that we write, and what Obsidian makes of it when a property is
 * changed there (texts without quotes, lists in both forms, texts over several lines). Records within records are left out.
 * @param text with line feeds only
 * @returns null when there is none
 */
export function readFrontMatter(text: string): { properties: Properties; body: string } | null {
  const [, yaml, body = ''] = /^---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n(.*))?$/s.exec(text) ?? [];
  if (yaml === undefined) return null;
  const properties: Properties = new Map();
  const lines = yaml.split('\n');
  for (let at = 0; at < lines.length; ) {
    const [, key, first = ''] = KEY_PATTERN.exec(lines[at] ?? '') ?? [];
    const from = ++at;
    if (key === undefined) continue;
    while (at < lines.length && isContinued(lines[at] ?? '')) at++;
    properties.set(readScalar([key]) ?? '', readValue(first.trim(), lines.slice(from, at)));
  }
  return { properties, body };
}

/** A list may stand as far left as its name. */
function isContinued(line: string): boolean {
  return /^[ \t]|^-(?:[ \t]|$)/.test(line) || isBlankOrComment(line);
}

function readValue(first: string, rest: string[]): string | string[] | null {
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(first)) return readBlock(first, rest);
  if (first.startsWith('[')) return readFlowList([first, ...rest].map((line) => line.trim()).join(' '));
  if (!isBlankOrComment(first)) return readScalar([first, ...rest]);
  const filled = rest.filter((line) => !isBlankOrComment(line));
  if (filled.length === 0) return null;
  return ITEM_PATTERN.test(filled[0] ?? '') ? readList(filled) : null;
}

function readList(lines: string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const item = ITEM_PATTERN.exec(line);
    if (item) items.push([item[1] ?? '']);
    else items.at(-1)?.push(line);
  }
  return items.map((item) => readScalar(item) ?? '');
}

function readFlowList(text: string): string[] {
  const items = text.slice(1).match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]"'\s][^,[\]]*/g) ?? [];
  return items.map((item) => readScalar([item.trim()]) ?? '');
}

/** A text in lines: "|" keeps them, ">" joins them; "-" drops the last line feed. */
function readBlock(sign: string, rest: string[]): string {
  const indent = /^[ \t]*/.exec(rest.find((line) => line.trim()) ?? '')?.[0].length ?? 0;
  const lines = rest
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/(?<!\n)\n+$/, '');
  const text = sign.startsWith('|')
    ? lines
    : lines.replace(/(?<!\n)\n(?!\n)/g, ' ').replace(/\n(\n+)/g, '$1');
  return /^.[-\d]*-/.test(sign) ? text : `${text}\n`;
}

/** @returns null for what YAML takes for nothing */
function readScalar(lines: string[]): string | null {
  const text = fold(lines);
  if (text.startsWith('"')) return readQuoted(/^"((?:[^"\\]|\\[\s\S])*)/.exec(text)?.[1] ?? '');
  if (text.startsWith("'")) return (/^'((?:[^']|'')*)/.exec(text)?.[1] ?? '').replaceAll("''", "'");
  const plain = text.replace(/(?:^|\s)#.*$/s, '').trim();
  return plain === '' || plain === '~' || /^null$/i.test(plain) ? null : plain;
}

/** Lines of one text: a line feed is a space, an empty line a line feed. */
function fold(lines: string[]): string {
  let folded = '';
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') folded += folded ? '\n' : '';
    else if (folded.endsWith('\\')) folded = folded.slice(0, -1) + line;
    else folded += folded === '' || folded.endsWith('\n') ? line : ` ${line}`;
  }
  return folded.trimEnd();
}

const ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function readQuoted(text: string): string {
  return text.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi,
    (_, two?: string, four?: string, eight?: string, mark = '') => {
      const code = Number.parseInt(two ?? four ?? eight ?? '', 16);
      if (Number.isNaN(code)) return ESCAPES[mark] ?? mark;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
