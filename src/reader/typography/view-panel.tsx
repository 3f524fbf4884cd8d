import './view-panel.css';
import { type MessageKey, t } from '../../platform/i18n.ts';
import {
  DEFAULT_TYPOGRAPHY,
  type Measure,
  type ReaderSettings,
  THEMES,
  TYPEFACES,
  type Typography,
} from '../../platform/reader-settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { Say } from '../use-message.ts';
import { OwnFont } from './own-font.tsx';
import { findPreset, PRESET_NAMES, PRESETS } from './presets.ts';
import { Slider } from './slider.tsx';
import { typographyStyle } from './style.ts';

type Props = { settings: ReaderSettings; onChange: (changes: Partial<ReaderSettings>) => void; say: Say };

const SLIDERS: [measure: Measure, label: MessageKey, unit: 'px' | 'em' | 'letters' | ''][] = [
  ['size', 'view_size', 'px'],
  ['weight', 'view_weight', ''],
  ['lineHeight', 'view_line_height', ''],
  ['letterSpacing', 'view_letter_spacing', 'em'],
  ['columnWidth', 'view_column_width', 'letters'],
  ['paragraphSpacing', 'view_paragraph_spacing', 'em'],
  ['indent', 'view_indent', 'letters'],
];

/** How the article looks: every change shows at once, in the sample here and in the article beside. */
export function ViewPanel({ settings, onChange, say }: Props) {
  const { typography } = settings;
  const set = (changes: Partial<Typography>) => onChange({ typography: { ...typography, ...changes } });
  const reset = () => {
    onChange({ typography: DEFAULT_TYPOGRAPHY });
    say(t('view_reset_done'), () => onChange({ typography }));
  };
  return (
    <div class="view-panel">
      <Choice
        id="theme"
        label={t('view_theme')}
        values={THEMES}
        chosen={settings.theme}
        nameOf={(theme) => t(`theme_${theme}`)}
        onChoose={(theme) => onChange({ theme })}
        swatchClass="swatch"
      />
      <Choice
        id="preset"
        label={t('view_preset')}
        values={PRESET_NAMES}
        chosen={findPreset(typography)}
        nameOf={(preset) => t(`preset_${preset}`)}
        onChoose={(preset) => set(PRESETS[preset])}
      />
      <p class="sample" lang="ko" style={typographyStyle(typography)}>
        {t('view_sample')}
      </p>
      <Choice
        id="typeface"
        label={t('view_typeface')}
        values={TYPEFACES}
        chosen={typography.typeface}
        nameOf={(typeface) => t(`typeface_${typeface}`)}
        onChoose={(typeface) => set({ typeface })}
      />
      {typography.typeface === 'own' && (
        <OwnFont name={typography.ownFont} onName={(ownFont) => set({ ownFont })} />
      )}
      <div class="sliders">
        {SLIDERS.map(([measure, label, unit]) => (
          <Slider
            key={measure}
            measure={measure}
            label={t(label)}
            value={typography[measure]}
            shown={showMeasure(typography[measure], unit)}
            onChange={(value) => set({ [measure]: value })}
          />
        ))}
      </div>
      <Choice
        id="alignment"
        label={t('view_alignment')}
        values={['start', 'justify']}
        chosen={typography.alignment}
        nameOf={(alignment) => t(`alignment_${alignment}`)}
        onChoose={(alignment) => set({ alignment })}
      />
      <Choice
        id="breaking"
        label={t('view_breaking')}
        values={['word', 'letter']}
        chosen={typography.breaking}
        nameOf={(breaking) => t(`breaking_${breaking}`)}
        onChoose={(breaking) => set({ breaking })}
      />
      <Switch
        id="show-images"
        label={t('view_images')}
        isOn={settings.showImages}
        onToggle={(showImages) => onChange({ showImages })}
      />
      <Switch
        id="explain-hanja"
        label={t('view_hanja')}
        note={t('view_hanja_note')}
        isOn={settings.explainHanja}
        onToggle={(explainHanja) => onChange({ explainHanja })}
      />
      <button type="button" class="button" onClick={reset}>
        {t('view_reset')}
      </button>
    </div>
  );
}

function showMeasure(value: number, unit: 'px' | 'em' | 'letters' | ''): string {
  const number = String(Math.round(value * 100) / 100);
  return unit === 'letters' ? t('view_letters', number) : `${number}${unit}`;
}
