import { DEFAULT_TYPOGRAPHY, type Typography } from '../../platform/reader-settings.ts';

type Setting = Pick<
  Typography,
  'size' | 'weight' | 'lineHeight' | 'letterSpacing' | 'columnWidth' | 'paragraphSpacing'
>;

const { size, weight, lineHeight, letterSpacing, columnWidth, paragraphSpacing } = DEFAULT_TYPOGRAPHY;

/** Measures that go together; typeface, alignment and colours stay as they are. */
export const PRESETS = {
  usual: { size, weight, lineHeight, letterSpacing, columnWidth, paragraphSpacing },
  /** For eyes that have read much: larger, heavier and wider apart. */
  large: {
    size: 26,
    weight: 500,
    lineHeight: 1.9,
    letterSpacing: 0,
    columnWidth: 30,
    paragraphSpacing: 1.2,
  },
  dense: {
    size: 16,
    weight: 400,
    lineHeight: 1.6,
    letterSpacing: -0.02,
    columnWidth: 42,
    paragraphSpacing: 0.7,
  },
} satisfies Record<string, Setting>;

export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/** The preset that a typography is set by, or null when the user has set its measures. */
export function findPreset(typography: Typography): Preset | null {
  const fits = (preset: Preset) =>
    Object.entries(PRESETS[preset]).every(([name, value]) => typography[name as keyof Setting] === value);
  return PRESET_NAMES.find(fits) ?? null;
}
