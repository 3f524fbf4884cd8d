import type { Clues } from './clues.ts';

/** What goes into the stub of a rule. */
export type Draft = {
  name: string;
  host: string;
  /** Source of the regular expression; null when the address tells nothing. */
  articlePath: string | null;
  /** File of the family that it belongs to. */
  family: string | null;
  clues: Clues | null;
};

/** Writes the source of a rule that its author has still to read: each guess is marked. */
export function writeRule(draft: Draft): string {
  const { family } = draft;
  const fields = family ? [`...hintsOf(${camelCase(family)}),`] : [];
  fields.push(`name: ${quote(draft.name)},`, `hosts: [${quote(draft.host)}],`);
  if (!family) fields.push(...writeGuesses(draft));
  return [
    ...(family ? [`import ${camelCase(family)} from '../families/${family}.ts';`] : []),
    `import { ${family ? 'hintsOf, type OutletRule' : 'type OutletRule'} } from '../rule.ts';`,
    '',
    family
      ? '// TODO: name below the family only where the outlet differs from it.'
      : '// TODO: guesses from one page. Keep what the generic way gets wrong without it, and say why.',
    'export default {',
    ...fields.map((field) => `  ${field}`),
    '} satisfies OutletRule;',
    '',
  ]
    .join('\n')
    .replace('import { type OutletRule }', 'import type { OutletRule }');
}

function writeGuesses({ articlePath, clues }: Draft): string[] {
  const fields = articlePath ? [`articlePath: /${articlePath}/,`] : [];
  for (const field of ['title', 'byline', 'published', 'modified', 'body'] as const) {
    const selector = clues?.[field];
    if (selector) fields.push(`${field}: [${quote(selector)}],`);
  }
  return fields;
}

function camelCase(file: string): string {
  return file.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
