import type { SavedNote } from '../notes/store.ts';
import { t } from './i18n.ts';

/** The sentence that says what became of saving an article. */
export function savedText({ already, isRevised }: SavedNote): string {
  if (isRevised) return t('saved_revised');
  return t(already ? 'saved_already' : 'saved_new');
}
