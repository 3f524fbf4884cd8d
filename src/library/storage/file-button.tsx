import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

/** The button that lets the user choose backups or Markdown files of ours. */
export function FileButton({ onChoose }: { onChoose: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('library_import')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,.md,.markdown"
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
