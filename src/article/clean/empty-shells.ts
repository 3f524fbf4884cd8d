import { tidyText } from '../text/letters.ts';
import type { Cleaning } from './step.ts';

/** What the other steps left empty. Backwards, so that a list goes after its items. */
export function removeEmptyShells(cleaning: Cleaning): void {
  const shells = Array.from(
    cleaning.root.querySelectorAll('p, h3, h4, li, ul, ol, blockquote, a, b, strong, em, i'),
  );
  for (const shell of shells.reverse()) {
    if (tidyText(shell.textContent ?? '') === '' && !shell.querySelector('img')) shell.remove();
  }
}
