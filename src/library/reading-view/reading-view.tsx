import './reading-view.css';
import { t } from '../../platform/i18n.ts';

/** The reader beside the list. @param id of the note that is read; null for none yet */
export function ReadingView({ id }: { id: string | null }) {
  return (
    <section class="reading-view" aria-label={t('library_reading')}>
      {id === null ? (
        <p class="hint">{t('library_reading_hint')}</p>
      ) : (
        // Each note a frame of its own: one that went on to the next would fill the way back.
        <iframe
          key={id}
          title={t('library_reading')}
          src={`../reader/index.html?note=${encodeURIComponent(id)}`}
        />
      )}
    </section>
  );
}
