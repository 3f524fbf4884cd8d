/** A text without any white space: spacing is a matter of taste in Korean, and of indentation in source code. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The text of an element in the same way; the white space of its source does not count. */
export function tightText({ textContent }: Element): string {
  return withoutSpaces(textContent ?? '');
}
