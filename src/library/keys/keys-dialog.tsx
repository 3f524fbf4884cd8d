import '../../reader/keyboard/key-map.css';
import { Fragment } from 'preact';
import { t } from '../../platform/i18n.ts';
import { isMac } from '../../ui/is-mac.ts';
import { OwnPageLink } from '../../ui/own-page-link.tsx';
import { Dialog } from '../dialog.tsx';
import { LIBRARY_COMMANDS, nameLibraryKeys } from './library-keys.ts';

type Props = { hasLetters: boolean; onClose: () => void };

/** The list of keys. */
export function KeysDialog({ hasLetters, onClose }: Props) {
  const named = LIBRARY_COMMANDS.map(
    (command) => [command, nameLibraryKeys(command, hasLetters, isMac())] as const,
  ).filter(([, names]) => names.length > 0);
  return (
    <Dialog title={t('library_keys')} onClose={onClose}>
      {!hasLetters && (
        <p class="hint">
          {t('library_letters_off')} <OwnPageLink page="options" />
        </p>
      )}
      <dl class="key-map">
        {named.map(([command, names]) => (
          <Fragment key={command}>
            <dt>
              {names.map((name, index) => (
                <Fragment key={name}>
                  {index > 0 && ' '}
                  <kbd>{name}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{t(`library_key_${command}`)}</dd>
          </Fragment>
        ))}
        <dt>
          <kbd>Shift</kbd> <kbd>↓</kbd> <kbd>↑</kbd>
        </dt>
        <dd>{t('library_key_extend')}</dd>
      </dl>
      <div class="dialog-buttons">
        <button type="button" class="button primary" onClick={onClose}>
          {t('library_close')}
        </button>
      </div>
    </Dialog>
  );
}
