/** How far a grapheme may reach beyond the cut; the longest emoji sequences in use have 15 units or so. */
const REACH = 40;
/** Up to the last comma and its space; the commas within 1,234 do not count. */
const TO_COMMA = /^[\s\S]*(?:[，、]|[,;](?=\D))\s?/;
/** Up to the last space; a part of spaces alone would say nothing. */
const TO_SPACE = /^[\s\S]*\S\s+/;

/**
 * Cuts a sentence into parts that a voice can say in one go: Chrome's network voices fall silent after 15 seconds of
 * one utterance (https://crbug.com/679437). After a comma if there is one, else after a space, else between two
 * graphemes; a grapheme longer than a part is itself cut.
 * @param longest UTF-16 units of a part, at least 1; throws a RangeError below that
 * @returns parts that give the sentence when joined; none for an empty sentence
 */
export function splitForVoice(sentence: string, longest: number): string[] {
  if (!(longest >= 1)) throw new RangeError(`A part needs at least 1 unit, not ${longest}.`);
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const cut = findCut(rest, Math.floor(longest));
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? parts : [...parts, rest];
}

function findCut(rest: string, longest: number): number {
  const head = rest.slice(0, longest);
  const said = (TO_COMMA.exec(head) ?? TO_SPACE.exec(head))?.[0];
  if (said) return said.length;
  const graphemes = new Intl.Segmenter('ko').segment(rest.slice(0, longest + REACH));
  return graphemes.containing(longest)?.index || longest;
}
