import { t } from '../platform/i18n.ts';
import { isPrivateContext } from '../platform/tabs.ts';
import { OwnPageLink } from '../ui/own-page-link.tsx';
import { SearchField } from './search-field.tsx';
import { StorageSection } from './storage/storage-section.tsx';
import type { LibraryState } from './use-library.ts';

/** The search, and what is about all notes rather than about those of the list. */
export function LibraryHeader({ library }: { library: LibraryState }) {
  const { choices, choose, field, cursor, files, importing } = library;
  return (
    <header>
      <h1>{t('library_title')}</h1>
      <SearchField
        field={field}
        query={choices.query}
        onQuery={(query, isComposing) => choose({ ...choices, query }, isComposing)}
        onLeave={() => cursor.goTo(0)}
      />
      {/* A backup of no notes would silence the reminder of the next. */}
      {!isPrivateContext() && (
        <StorageSection count={library.noteCount} onBackup={files.backUp} onImport={importing.check} />
      )}
      <button type="button" class="button plain" onClick={() => library.setDialog({ kind: 'keys' })}>
        {t('library_keys')}
      </button>
      <OwnPageLink page="options" />
    </header>
  );
}
