import { escapeText } from '../markdown/marks.ts';

/**
 * Writes a text of the user's as Markdown, for `finishMarkdown`, so that it shows as it was typed: each line one of its
 * own, nothing in it a mark. `readPlainLines` reads it back.
 */
export function writePlainLines(text: string): string {
  const lines = text.replace(/^\n+/, '').trimEnd().split('\n');
  return lines.map((line, at) => writeLine(line) + (line && lines[at + 1] ? '  ' : '')).join('\n');
}

/** White space at the ends of a line is written by its number: four spaces would make it code. */
function writeLine(line: string): string {
  const from = line.length - line.replace(/^[ \t]+/, '').length;
  let end = line.length;
  while (end > from && /[ \t]/.test(line.charAt(end - 1))) end--;
  return numbered(line.slice(0, from)) + escapeText(line.slice(from, end)) + numbered(line.slice(end));
}

function numbered(space: string): string {
  return Array.from(space, (letter) => `&#${letter.charCodeAt(0)};`).join('');
}

/** Reads a text that `writePlainLines` has written, in whatever lines an editor has added since. */
export function readPlainLines(markdown: string): string {
  const lines = markdown
    .split('\n')
    .map((line) => readLine(line.replace(/(?<![ \t])[ \t]+$|\\$(?<=[^\\](?:\\\\)*\\)/, '')));
  return lines.join('\n').replace(/^\n+/, '').trimEnd();
}

function readLine(line: string): string {
  return line.replace(
    /\\([!-/:-@[-`{-~])|<(https?:[^<>\s]*)>|&#(\d{1,5});/g,
    (_, mark?: string, address?: string, code?: string) =>
      mark ?? address ?? String.fromCharCode(Number(code)),
  );
}
