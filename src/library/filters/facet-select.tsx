import { t } from '../../platform/i18n.ts';
import type { Count } from '../worker/facets.ts';

type Props = {
  label: string;
  /** The choice that lets everything through. */
  all: string;
  counts: readonly Count[];
  chosen: string | null;
  onChoose: (name: string | null) => void;
  /** Stands before each name. */
  prefix?: string;
};

/** One of the values that notes have, each with the number of notes that it would show. */
export function FacetSelect({ label, all, counts, chosen, onChoose, prefix = '' }: Props) {
  const isMissing = chosen !== null && !counts.some(({ name }) => name === chosen);
  const shown = isMissing ? [...counts, { name: chosen, count: 0 }] : counts;
  return (
    <select
      class={chosen === null ? 'facet' : 'facet on'}
      aria-label={label}
      // The empty value is everything; values of notes begin with a sign, so that none is empty.
      value={chosen === null ? '' : `=${chosen}`}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChoose(value === '' ? null : value.slice(1));
      }}
    >
      <option value="">{all}</option>
      {shown.map(({ name, count }) => (
        <option key={name} value={`=${name}`}>
          {t('library_counted', `${prefix}${name}`, count)}
        </option>
      ))}
    </select>
  );
}
