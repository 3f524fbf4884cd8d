import { useRef } from 'preact/hooks';
import type { Find } from '../declutter/find.ts';
import type { DeclutterReport } from '../platform/calls.ts';
import { t } from '../platform/i18n.ts';
import { useListFocus } from '../ui/use-list-focus.ts';
import { findText } from './find-text.ts';

type Props = { report: DeclutterReport; onShow: (keys: string[], isShown: boolean) => void };

/** What was hidden, in plain words, each with a button that shows it again on this site. */
export function HiddenList({ report: { isOn, hidden, shown }, onShow }: Props) {
  const [list, summary] = [useRef<HTMLUListElement>(null), useRef<HTMLElement>(null)];
  useListFocus(list, summary);
  if (!isOn || hidden.length + shown.length === 0) return null;
  return (
    <details class="hidden-list">
      <summary ref={summary}>{t('popup_hidden_list')}</summary>
      <ul ref={list}>
        {group(shown, hidden).map(({ finds, isShown }) => (
          <Row
            key={finds[0].key}
            finds={finds}
            isShown={isShown}
            onPress={() => onShow([...new Set(finds.map(({ key }) => key))], !isShown)}
          />
        ))}
      </ul>
    </details>
  );
}

type RowProps = { finds: Group['finds']; isShown: boolean; onPress: () => void };

function Row({ finds, isShown, onPress }: RowProps) {
  const text = findText(finds[0]);
  return (
    <li>
      <span>{finds.length === 1 ? text : t('find_times', text, finds.length)}</span>
      <button
        type="button"
        aria-label={t(isShown ? 'popup_hide_again_thing' : 'popup_show_again_thing', text)}
        onClick={onPress}
      >
        {t(isShown ? 'popup_hide_again' : 'popup_show_again')}
      </button>
    </li>
  );
}

type Group = { finds: [Find, ...Find[]]; isShown: boolean };

/**
 * Finds of one key are shown and hidden together, and so are those that are told in the same words: nobody could tell
 * their rows apart. Boxes first: somebody may miss those; then by their words, so that a row stays where it is when it
 * is pressed.
 */
function group(shown: readonly Find[], hidden: readonly Find[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finds of groupByKey([...shown, ...hidden])) {
    const isShown = shown.includes(finds[0]);
    const name = `${isShown} ${finds[0].kind} ${findText(finds[0])}`;
    const same = groups.get(name);
    if (same) same.finds.push(...finds);
    else groups.set(name, { finds, isShown });
  }
  return [...groups.values()].sort(
    ({ finds: [one] }, { finds: [other] }) =>
      other.kind.localeCompare(one.kind) ||
      findText(one).localeCompare(findText(other), 'ko') ||
      one.key.localeCompare(other.key),
  );
}

function groupByKey(finds: readonly Find[]): [Find, ...Find[]][] {
  const groups = new Map<string, [Find, ...Find[]]>();
  for (const find of finds) {
    const same = groups.get(find.key);
    if (same) same.push(find);
    else groups.set(find.key, [find]);
  }
  return [...groups.values()];
}
