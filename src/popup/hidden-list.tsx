import { useRef } from 'preact/hooks';
import type { DeclutterReport } from '../platform/calls.ts';
import { t } from '../platform/i18n.ts';
import type { FoundThing } from '../platform/injected.ts';
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
        {group([...shown, ...hidden]).map((things) => (
          <Row
            key={things[0].key}
            things={things}
            isShown={shown.includes(things[0])}
            onPress={(key) => onShow(key, !shown.includes(things[0]))}
          />
        ))}
      </ul>
    </details>
  );
}

type RowProps = { things: Group; isShown: boolean; onPress: (key: string) => void };

function Row({ things, isShown, onPress }: RowProps) {
  const [{ key }] = things;
  const text = findText(things[0]);
  return (
    <li>
      <span>{things.length === 1 ? text : t('find_times', text, things.length)}</span>
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

type Group = [FoundThing, ...FoundThing[]];

/**
 * Things of one key are shown and hidden together. Boxes first: somebody may miss those; then by their words, so that a
 * row stays where it is when it is pressed.
 */
function group(things: readonly FoundThing[]): Group[] {
  const groups = new Map<string, Group>();
  for (const thing of things) {
    const same = groups.get(thing.key);
    if (same) same.push(thing);
    else groups.set(thing.key, [thing]);
  }
  return [...groups.values()].sort(
    ([one], [other]) =>
      other.kind.localeCompare(one.kind) ||
      findText(one).localeCompare(findText(other), 'ko') ||
      one.key.localeCompare(other.key),
  );
}
