import { t } from '../../platform/i18n.ts';
import { isInstalled } from './installed-font.ts';

type Props = { name: string; onName: (name: string) => void };

/** Where the user names a font of the device. */
export function OwnFont({ name, onName }: Props) {
  const isMissing = name.trim() !== '' && !isInstalled(name, document);
  return (
    <div class="own-font">
      <label for="own-font">{t('view_own_font')}</label>
      <input
        id="own-font"
        type="text"
        class="field"
        value={name}
        maxLength={100}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="own-font-note"
        onInput={(event) => onName(event.currentTarget.value)}
      />
      <p id="own-font-note" role="status">
        {t(isMissing ? 'view_own_font_missing' : 'view_own_font_note')}
      </p>
    </div>
  );
}
