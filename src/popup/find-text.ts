import type { Find } from '../declutter/find.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

const AD_KEYS: Record<Exclude<Find['clue'], 'heading' | 'list' | 'comments'>, MessageKey> = {
  network: 'find_network',
  rule: 'find_rule',
  frame: 'find_frame',
  script: 'find_script',
  slot: 'find_slot',
  banner: 'find_banner',
  label: 'find_label',
  close: 'find_slot',
  plea: 'find_plea',
};

/** Says what was hidden and why. */
export function findText({ kind, clue, words }: Find): string {
  if (clue === 'comments') return t('find_comments');
  if (clue === 'heading') return t('find_box', words ?? '');
  if (clue === 'list') return t('find_list');
  if (kind === 'box') return t('find_box_rule');
  // The words of a label or a plea stand in the sentence itself.
  const told = clue === 'plea' && words === null ? t('find_plea_unnamed') : t(AD_KEYS[clue], words ?? '');
  return words === null || clue === 'label' || clue === 'plea' ? told : t('find_told', told, words);
}

/** In the order in which they are told. */
const COUNTED = ['ads', 'boxes', 'comments', 'pleas'] as const;

/** Says how many things of each sort are hidden. */
export function countsText(hidden: Find[]): string {
  const sorts = hidden.map(sortOf);
  return COUNTED.map((sort) => ({ sort, count: sorts.filter((one) => one === sort).length }))
    .filter(({ count }) => count > 0)
    .map(({ sort, count }) => t(`popup_hidden_${sort}`, count))
    .join(', ');
}

function sortOf({ kind, clue }: Find): (typeof COUNTED)[number] {
  if (clue === 'comments') return 'comments';
  if (clue === 'plea') return 'pleas';
  return kind === 'box' ? 'boxes' : 'ads';
}
