import { useRef } from 'preact/hooks';
import type { Find } from '../declutter/find.ts';
import type { DeclutterReport } from '../platform/calls.ts';
import { t } from '../platform/i18n.ts';
import { useListFocus } from '../ui/use-list-focus.ts';
import { findText } from './find-text.ts';

type Props = { report: DeclutterReport; onShow: (key: string, isShown: boolean) => void };

/** What was hidden, in plain words, each with a button that shows it again on this site. */
export function HiddenList({ report: { isOn, hidden, shown }, onShow }: Props) {
  const [list, summary] = [useRef<HTMLUListElement>(null), useRef<HTMLElement>(null)];
  useListFocus(list, summary);
  if (!isOn || hidden.length + shown.length === 0) return null;
  return (
    <details class="hidden-list">
      <summary ref={summary}>{t('popup_hidden_list')}</summary>
      <ul ref={list}>
        {group([...shown, ...hidden]).map((finds) => (
          <Row
            key={finds[0].key}
            finds={finds}
            isShown={shown.includes(finds[0])}
            onPress={(key) => onShow(key, !shown.includes(finds[0]))}
          />
        ))}
      </ul>
    </details>
  );
}

type RowProps = { finds: Group; isShown: boolean; onPress: (key: string) => void };

function Row({ finds, isShown, onPress }: RowProps) {
  const [{ key }] = finds;
  const text = findText(finds[0]);
  return (
    <li>
      <span>{finds.length === 1 ? text : t('find_times', text, finds.length)}</span>
      <button
        type="button"
        aria-label={t(isShown ? 'popup_hide_again_thing' : 'popup_show_again_thing', text)}
        onClick={() => onPress(key)}
      >
        {t(isShown ? 'popup_hide_again' : 'popup_show_again')}
      </button>
    </li>
  );
}

type Group = [Find, ...Find[]];

/**
 * Finds of one key are shown and hidden together. Boxes first: somebody may miss those; then by their words, so that a
 * row stays where it is when it is pressed.
 */
function group(finds: readonly Find[]): Group[] {
  const groups = new Map<string, Group>();
  for (const find of finds) {
    const same = groups.get(find.key);
    if (same) same.push(find);
    else groups.set(find.key, [find]);
  }
  return [...groups.values()].sort(
    ([one], [other]) =>
      other.kind.localeCompare(one.kind) ||
      findText(one).localeCompare(findText(other), 'ko') ||
      one.key.localeCompare(other.key),
  );
}
