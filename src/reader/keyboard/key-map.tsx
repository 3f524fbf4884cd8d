import './key-map.css';
import { Fragment } from 'preact';
import { t } from '../../platform/i18n.ts';
import { OwnPageLink } from '../../ui/own-page-link.tsx';
import { COMMANDS, type Keys, nameKey } from './bindings.ts';

type Props = {
  keys: Keys;
  /** Whether they are in use. */
  isOn: boolean;
};

/** All keys of the reader, the fixed ones last. */
export function KeyMap({ keys, isOn }: Props) {
  return (
    <>
      {!isOn && (
        <p class="hint">
          {t('keys_off')} <OwnPageLink page="options" />
        </p>
      )}
      <dl class="key-map">
        {isOn &&
          COMMANDS.filter((command) => keys[command] !== '').map((command) => (
            <Fragment key={command}>
              <dt>
                <kbd>{nameKey(keys[command])}</kbd>
              </dt>
              <dd>{t(`command_${command}`)}</dd>
            </Fragment>
          ))}
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('command_close')}</dd>
        <dt>
          <kbd>Space</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>{t('command_scroll')}</dd>
      </dl>
    </>
  );
}
