import './storage.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { isWritten } from '../../ui/is-written.ts';
import { useLife } from '../../ui/use-life.ts';
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
  const section = useRef<HTMLDetailsElement>(null);
  useClosing(section);
  return (
    <details class="storage" ref={section}>
      <summary>{t('library_storage')}</summary>
      <div class="storage-facts">
        {count !== null && <p>{t('library_count', count)}</p>}
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

/** Closes it by Esc, which gives the focus back, and by a press anywhere else: it lies over the list. */
function useClosing(section: RefObject<HTMLDetailsElement | null>): void {
  useLife((signal) => {
    const press = ({ target }: PointerEvent) => {
      const details = section.current;
      // A dialog gives the focus back to the button in here that has opened it.
      if (!details || !(target instanceof Element) || target.closest('dialog')) return;
      if (!details.contains(target)) details.open = false;
    };
    const leave = (event: KeyboardEvent) => {
      const details = section.current;
      if (!details?.open || event.code !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // While a dialog is at work, nothing in it may have the focus.
      if (isWritten(event.target) || document.querySelector('dialog[open]')) return;
      // Else it would also clear what is selected.
      event.preventDefault();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('keydown', leave, { signal });
  }, []);
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

/** In megabytes. @param bytes of 1,024 by 1,024 to a megabyte, as file managers count */
function formatSpace(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes.toLocaleString(undefined, { maximumFractionDigits: megabytes < 10 ? 1 : 0 });
}
