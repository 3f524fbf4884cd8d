import { t } from '../platform/i18n.ts';

/** The headline of an article or a note, or what stands for one that the page did not have. */
export function titleOf({ title }: { title: string }): string {
  return title || t('untitled');
}
