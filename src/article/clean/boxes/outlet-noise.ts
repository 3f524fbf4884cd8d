import { countLetters } from '../../text/letters.ts';
import { type Cleaning, takeOut } from '../step.ts';

/** Of the letters of the body: a name that now holds more than this has moved to the article itself. */
const LARGEST_SHARE = 0.5;

/** What the outlet rule names as noise inside its own body. */
export function removeOutletNoise(cleaning: Cleaning): void {
  const { root, rule } = cleaning;
  if (!rule?.remove) return;
  const most = countLetters(root.textContent ?? '') * LARGEST_SHARE;
  for (const element of root.querySelectorAll(rule.remove.join(','))) {
    if (countLetters(element.textContent ?? '') <= most) takeOut(cleaning, element, 'outlet-noise');
  }
}
