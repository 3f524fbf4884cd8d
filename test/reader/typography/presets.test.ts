import { describe, expect, it, vi } from 'vitest';
import { checkTypography, DEFAULT_TYPOGRAPHY, MEASURES } from '../../../src/platform/reader-settings.ts';
import { findPreset, PRESET_NAMES, PRESETS } from '../../../src/reader/typography/presets.ts';

// Without an extension around it, it refuses to be loaded.
vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

describe('a preset', () => {
  it.each(PRESET_NAMES)('is found by the measures that it has set: %s', (preset) => {
    const typography = { ...DEFAULT_TYPOGRAPHY, typeface: 'myeongjo' as const, ...PRESETS[preset] };
    expect(findPreset(typography)).toBe(preset);
    expect(checkTypography(typography)).toEqual(typography);
  });

  it.each(PRESET_NAMES)('has values that the sliders can have: %s', (preset) => {
    const between = Object.entries(PRESETS[preset]).filter(([name, value]) => {
      const { least, step } = MEASURES[name as keyof typeof MEASURES];
      const steps = (value - least) / step;
      return Math.abs(steps - Math.round(steps)) > 1e-6;
    });
    expect(between).toEqual([]);
  });

  it('is how the reader is set to begin with', () => {
    expect(findPreset(DEFAULT_TYPOGRAPHY)).toBe('usual');
  });

  it('is left with the first measure that is set by hand', () => {
    expect(findPreset({ ...DEFAULT_TYPOGRAPHY, size: DEFAULT_TYPOGRAPHY.size + 1 })).toBeNull();
  });
});
