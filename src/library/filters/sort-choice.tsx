import { t } from '../../platform/i18n.ts';
import { SORT_KEYS, type Sorting, usualDirection } from '../choices.ts';

type Props = { sorting: Sorting; onChange: (sorting: Sorting) => void };

/** What the list is sorted by, and in which direction. */
export function SortChoice({ sorting: { by, isAscending }, onChange }: Props) {
  return (
    <div class="sorting">
      <select
        class="facet"
        aria-label={t('library_sort')}
        value={by}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = SORT_KEYS.find((known) => known === value);
          if (chosen) onChange({ by: chosen, isAscending: usualDirection(chosen) });
        }}
      >
        {SORT_KEYS.map((key) => (
          <option key={key} value={key}>
            {t(`library_sort_${key}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button plain direction"
        title={t('library_order_turn')}
        onClick={() => onChange({ by, isAscending: !isAscending })}
      >
        <span aria-hidden="true">{isAscending ? '↑ ' : '↓ '}</span>
        {t(
          `library_order_${by === 'title' || by === 'outlet' ? 'words' : 'dates'}_${isAscending ? 'up' : 'down'}`,
        )}
      </button>
    </div>
  );
}
