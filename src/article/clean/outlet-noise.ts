import type { Cleaning } from './step.ts';
import { takeOut } from './step.ts';

/** What the outlet rule names as noise inside its own body. */
export function removeOutletNoise(cleaning: Cleaning): void {
  for (const selector of cleaning.rule?.remove ?? []) {
    for (const element of cleaning.root.querySelectorAll(selector))
      takeOut(cleaning, element, 'outlet-noise');
  }
}
