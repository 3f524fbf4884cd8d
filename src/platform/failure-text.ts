import { type Failure, type Outcome, unexpectedFailure } from './calls.ts';
import { type MessageKey, t } from './i18n.ts';

const KEYS: Record<Failure, MessageKey> = {
  forbidden: 'failure_forbidden',
  loading: 'failure_loading',
  'not-html': 'failure_not_html',
  empty: 'failure_empty',
  list: 'failure_list',
  'no-body': 'failure_no_body',
  stale: 'failure_stale',
  'too-large': 'failure_too_large',
  private: 'failure_private',
  'private-change': 'failure_private_change',
  quota: 'failure_quota',
  blocked: 'failure_blocked',
  storage: 'failure_storage',
  'draft-quota': 'failure_draft_quota',
  'draft-blocked': 'failure_draft_blocked',
  'draft-storage': 'failure_draft_storage',
  gone: 'failure_gone',
  deleted: 'failure_deleted',
  unexpected: 'failure_unexpected',
};

/** The sentence that says what happened and what to do next. */
export function failureText(failure: Failure): string {
  return t(KEYS[failure]);
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
