import { type Failure, type Outcome, unexpectedFailure } from './calls.ts';
import { t } from './i18n.ts';
import { messagePart } from './message-part.ts';

/** The sentence that says what happened and what to do next. */
export function failureText(failure: Failure): string {
  return t(`failure_${messagePart(failure)}`);
}

/**
 * Waits for work, and says what kept it from happening.
 * @returns what it came to; null when it failed, which has been said
 */
export async function orSay<Value>(
  work: Promise<Outcome<Value>>,
  say: (text: string) => void,
): Promise<{ value: Value } | null> {
  const outcome = await work.catch(unexpectedFailure);
  if (outcome.ok) return outcome;
  say(failureText(outcome.failure));
  return null;
}
