import { type Cleaning, takeOut } from '../step.ts';
import { countWords } from './count-words.ts';

/** Letters of a form; the page's own, which some systems set around everything, has more. */
const MOST_LETTERS = 200;

/** What is to be filled in and sent (a calculator of an insurer, a poll): no text of the article, and told in no sentence. */
export function removeForms(cleaning: Cleaning): void {
  for (const form of cleaning.root.querySelectorAll('[role="form"]')) {
    const { letters, sentences } = countWords(form);
    const isFilled = form.querySelector('input:not([type="hidden"]), select, textarea') !== null;
    if (isFilled && letters <= MOST_LETTERS && sentences === 0) takeOut(cleaning, form, 'form');
  }
}
