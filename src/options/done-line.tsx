import { t } from '../platform/i18n.ts';

export type Done = {
  text: string;
  /** Brings back what was there before. */
  undo: () => void;
};

/** What was just done away with, and a button that brings it back. */
export function DoneLine({ done }: { done: Done | null }) {
  return (
    <p class="done" role="status">
      {done && (
        <>
          <span>{done.text}</span>
          <button type="button" class="button" onClick={done.undo}>
            {t('options_undo')}
          </button>
        </>
      )}
    </p>
  );
}
