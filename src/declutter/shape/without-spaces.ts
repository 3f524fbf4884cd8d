/** A text without any white space: spacing is a matter of taste in Korean, and of indentation in source code. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
