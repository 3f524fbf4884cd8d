import './storage.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { FileButton } from './file-button.tsx';

type Props = {
  /** Notes that have not been deleted; null until they have been counted. */
  count: number | null;
  onBackup: () => void;
  onImport: (files: File[]) => void;
};

/** How much is kept, where, and how it is taken away from here or brought here. */
export function StorageSection({ count, onBackup, onImport }: Props) {
  const used = useUsedSpace(count);
  return (
    <details class="storage">
      <summary>{t('library_storage')}</summary>
      <div class="storage-facts">
        {count !== null && <p>{t('library_count', count.toLocaleString())}</p>}
        {used !== null && <p>{t('library_used', formatSpace(used))}</p>}
        <p>{t('library_storage_warning')}</p>
        <div class="storage-buttons">
          <button type="button" class="button" onClick={onBackup}>
            {t('library_backup')}
          </button>
          <FileButton onChoose={onImport} />
        </div>
      </div>
    </details>
  );
}

/** @returns bytes, or null when the browser does not tell; asked again when the number of notes has changed */
function useUsedSpace(count: number | null): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setUsed(usage ?? null),
      (error: unknown) => console.warn('정독: used space not known', error),
    );
  }, [count]);
  return used;
}

/** @param bytes of 1,024 by 1,024 to a megabyte, as file managers count */
function formatSpace(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return `${megabytes.toLocaleString(undefined, { maximumFractionDigits: megabytes < 10 ? 1 : 0 })} MB`;
}
