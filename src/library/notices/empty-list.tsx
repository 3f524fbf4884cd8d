import { t, uiLanguage } from '../../platform/i18n.ts';
import { isPrivateContext } from '../../platform/tabs.ts';
import { formatDays } from '../../ui/format-time.ts';
import { shorten } from '../../ui/shorten.ts';
import { type Choices, countFilters, type Filters, NO_FILTERS, orderedDays } from '../choices.ts';

type Props = {
  choices: Choices;
  /** There is no note at all, not even in the bin. */
  isEmpty: boolean;
  onClear: (choices: Choices) => void;
};

/** What stands in place of a list without rows. */
export function EmptyList({ choices, isEmpty, onClear }: Props) {
  if (isPrivateContext()) return <p class="empty">{t('library_private')}</p>;
  const { query, filters } = choices;
  const words = query.trim();
  const isFiltered = countFilters(filters) > 0 || (filters.view !== 'all' && (words !== '' || !isEmpty));
  if (words === '' && countFilters(filters) === 0) {
    if (filters.view === 'bin') return <p class="empty">{t('library_bin_empty')}</p>;
    if (isEmpty || filters.view === 'all') return <p class="empty">{t('library_empty')}</p>;
  }
  return (
    <div class="empty">
      <p>
        {words === ''
          ? t('library_nothing_filtered')
          : t('library_nothing_found', shorten(words, MOST_REPEATED))}
      </p>
      {isFiltered && (
        <>
          <p>{t('library_filters_are', nameFilters(choices).join(', '))}</p>
          <button type="button" class="button" onClick={() => onClear({ ...choices, filters: NO_FILTERS })}>
            {t('library_clear_filters')}
          </button>
        </>
      )}
    </div>
  );
}

/** How many letters of a search are repeated; more would bury the sentence around them. */
const MOST_REPEATED = 60;

/** The filters that are on, in words. */
function nameFilters({ filters }: Choices): string[] {
  const { view, outlet, section, tag } = filters;
  return [
    view === 'all' ? null : view === 'bin' ? t('library_view_bin') : t(`note_state_${view}`),
    outlet,
    namePeriod(filters),
    section,
    tag && `#${tag}`,
  ].filter((name) => name !== null);
}

function namePeriod(filters: Filters): string | null {
  const { from, to } = orderedDays(filters);
  const isOpen = from === null && to === null;
  if (filters.period === 'range' && !isOpen) return formatDays(from, to, uiLanguage());
  return filters.period && t(`library_period_${filters.period}`);
}
