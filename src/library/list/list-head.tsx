import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n.ts';
import { type Choices, isPlain } from '../choices.ts';
import type { Listing } from '../listing/listing.ts';

type Props = {
  listing: Listing | null;
  /** The list on its way may be another than the one that is there. */
  wanted: Choices;
  children: ComponentChildren;
};

/** Above the list: how much is in it, and what can be done with all of it or with what is selected. */
export function ListHead({ listing, wanted, children }: Props) {
  return (
    <div class="list-head">
      <p class="count" role="status">
        {describeCount(listing, wanted)}
      </p>
      {children}
      {wanted.filters.view === 'bin' && <p class="hint">{t('library_bin_hint')}</p>}
    </div>
  );
}

function describeCount(listing: Listing | null, wanted: Choices): string {
  const isAwaited = wanted.query.trim() !== '' && listing?.choices.query !== wanted.query;
  if (!listing || isAwaited) return isAwaited ? t('library_searching') : '';
  const count = listing.found;
  if (!listing.isComplete) return isPlain(listing.choices) ? '' : t('library_found_so_far', count);
  // While another list is on its way, this is said of the one that is there.
  if (listing.choices.query.trim() !== '') return t('library_found', count);
  return listing.found === 0 ? '' : t('library_count', count);
}
