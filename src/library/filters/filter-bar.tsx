import './filters.css';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { countFilters, type Filters, NO_FILTERS, VIEWS, type View } from '../choices.ts';
import type { Facets } from '../worker/facets.ts';
import { FacetSelect } from './facet-select.tsx';
import { PeriodFilter } from './period-filter.tsx';

type Props = {
  filters: Filters;
  /** null until they have been counted. */
  facets: Facets | null;
  onChange: (filters: Filters) => void;
};

/** What narrows the list. On small screens all but the views stay folded away until they are asked for. */
export function FilterBar({ filters, facets, onChange }: Props) {
  const [isUnfolded, setUnfolded] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const count = countFilters(filters);
  const change = (changes: Partial<Filters>) => onChange({ ...filters, ...changes });
  return (
    <section class="filter-bar" aria-label={t('library_filters')}>
      <Choice
        id="view"
        label={t('library_view')}
        values={VIEWS}
        chosen={filters.view}
        nameOf={nameView}
        countOf={(view) => facets?.views[view] ?? null}
        onChoose={(view) => change({ view })}
      />
      <button
        type="button"
        class="button unfold"
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {count > 0 ? t('library_filters_on', count) : t('library_filters')}
      </button>
      <div ref={box} class={isUnfolded ? 'filters unfolded' : 'filters'}>
        <FacetSelect
          label={t('library_outlet')}
          all={t('library_all_outlets')}
          counts={facets?.outlets ?? []}
          chosen={filters.outlet}
          onChoose={(outlet) => change({ outlet })}
        />
        <PeriodFilter filters={filters} counts={facets?.periods ?? null} onChange={change} />
        <FacetSelect
          label={t('library_section')}
          all={t('library_all_sections')}
          counts={facets?.sections ?? []}
          chosen={filters.section}
          onChoose={(section) => change({ section })}
        />
        <FacetSelect
          label={t('library_tag')}
          all={t('library_all_tags')}
          prefix="#"
          counts={facets?.tags ?? []}
          chosen={filters.tag}
          onChoose={(tag) => change({ tag })}
        />
        {count > 0 && (
          <button
            type="button"
            class="button plain"
            onClick={() => {
              // The button goes.
              box.current?.querySelector('select')?.focus();
              onChange({ ...NO_FILTERS, view: filters.view });
            }}
          >
            {t('library_clear_filters')}
          </button>
        )}
      </div>
    </section>
  );
}

const nameView = (view: View) =>
  view === 'all' || view === 'bin' ? t(`library_view_${view}`) : t(`note_state_${view}`);
