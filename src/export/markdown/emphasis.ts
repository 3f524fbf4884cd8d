export type EmphasisKind = 'strong' | 'em';

/** Noncharacters around emphasised text, until its neighbours are known. */
const SIGNS = { strong: ['\ufdd2', '\ufdd3'], em: ['\ufdd4', '\ufdd5'] } as const;
const DELIMITERS = { strong: '**', em: '*' } as const;
/** Asterisks of two texts that touch would be read as one run; a "!" moved before a link would make it a picture. */
const UNSAFE_AFTER = /[\ufdd2-\ufdd5[]/;
const MARKED = /\ufdd2([^\ufdd2-\ufdd5]*)\ufdd3|\ufdd4([^\ufdd2-\ufdd5]*)\ufdd5/g;
/** Between two bold texts without anything between. */
const SEAM = /\ufdd3\ufdd2|\ufdd5\ufdd4/g;

/** What a delimiter may not touch from inside when a letter stands outside. Older CommonMark does not count symbols. */
const PUNCTUATION_OR_SYMBOL = /[\p{P}\p{S}\p{Cs}]/u;
const SPACE_OR_PUNCTUATION = /^$|[\t\n\f\r\p{Zs}!-/:-@[-`{-~\p{P}]/u;

const PAIRS = ['""', "''", '“”', '‘’', '()', '（）', '〈〉', '《》', '「」', '『』', '【】', '〔〕'];
const PUNCTUATION_AT_END = /[.,:;!?…·]$/;
/** Signs that are moved out of an emphasised text; one that would need more is written as HTML. */
const MOST_MOVES = 20;

/** Marks a text as emphasised; white space at its ends is left outside, and each paragraph is marked alone. */
export function markEmphasis(content: string, kind: EmphasisKind): string {
  const [open, close] = SIGNS[kind];
  return content
    .split(/(\n[ \t]*\n)/)
    .map((part) => part.replace(/^(\s*)(\S|\S.*\S)(\s*)$/s, `$1${open}$2${close}$3`))
    .join('');
}

/**
 * Writes the marked texts so that they are emphasised for every reader of CommonMark. There a `**` between a mark and a
 * letter closes nothing, and a Korean particle follows without a space: `**마크다운(Markdown)**을` stays as it is. Such
 * a text leaves brackets around it and punctuation at its end outside (`"**인용**"이라고`); where that does not help,
 * it is written as inline HTML. Needs a text without other unescaped asterisks.
 */
export function resolveEmphasis(markdown: string): string {
  const joined = markdown.replace(SEAM, '');
  let written = '';
  let read = 0;
  for (const match of joined.matchAll(MARKED)) {
    const [all, strong, em = ''] = match;
    written += joined.slice(read, match.index);
    read = match.index + all.length;
    const kind = strong === undefined ? 'em' : 'strong';
    written += writeEmphasis(kind, strong ?? em, written.at(-1) ?? '', joined[read] ?? '');
  }
  return written + joined.slice(read);
}

function writeEmphasis(kind: EmphasisKind, text: string, before: string, after: string): string {
  const delimiter = DELIMITERS[kind];
  let shape: Shape | null = { head: '', core: text, tail: '' };
  if (UNSAFE_AFTER.test(after)) shape = null;
  for (let moves = 0; shape && moves < MOST_MOVES; moves++) {
    const { head, core, tail } = shape;
    if (isFlanked(core[0], head.at(-1) ?? before) && isFlanked(core.at(-1), tail[0] ?? after))
      return `${head}${delimiter}${core}${delimiter}${tail}`;
    shape = moveOut(shape);
  }
  return `<${kind}>${text}</${kind}>`;
}

/** An emphasised text, with what was moved out of it. */
type Shape = { head: string; core: string; tail: string };

function isFlanked(inside: string | undefined, outside: string): boolean {
  return !PUNCTUATION_OR_SYMBOL.test(inside ?? '') || SPACE_OR_PUNCTUATION.test(outside);
}

/** @returns null when nothing can be moved without loss */
function moveOut({ head, core, tail }: Shape): Shape | null {
  const pair = PAIRS.find(([open = '', close = '']) => core.startsWith(open) && core.endsWith(close));
  const cut = pair ? core.slice(1, -1) : PUNCTUATION_AT_END.test(core) ? core.slice(0, -1) : null;
  if (!cut || /^\s|\s$/.test(cut)) return null;
  if (!pair) return { head, core: cut, tail: core.slice(-1) + tail };
  // "가" 그리고 "나": these two belong to two pairs.
  if (cut.includes(pair.charAt(0)) || cut.includes(pair.charAt(1))) return null;
  return { head: head + pair.charAt(0), core: cut, tail: pair.charAt(1) + tail };
}
