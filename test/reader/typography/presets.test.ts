import { describe, expect, it, vi } from 'vitest';
import { checkTypography, defaultTypography, measures } from '../../../src/platform/reader-settings.ts';
import { findPreset, presetNames, presets } from '../../../src/reader/typography/presets.ts';

// Without an extension around it, it refuses to be loaded.
vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

describe('a preset', () => {
  it.each(presetNames)('is found by the measures that it has set: %s', (preset) => {
    const typography = { ...defaultTypography, typeface: 'myeongjo' as const, ...presets[preset] };
    expect(findPreset(typography)).toBe(preset);
    expect(checkTypography(typography)).toEqual(typography);
  });

  it.each(presetNames)('has values that the sliders can have: %s', (preset) => {
    const between = Object.entries(presets[preset]).filter(([name, value]) => {
      const { least, step } = measures[name as keyof typeof measures];
      const steps = (value - least) / step;
      return Math.abs(steps - Math.round(steps)) > 1e-6;
    });
    expect(between).toEqual([]);
  });

  it('is how the reader is set to begin with', () => {
    expect(findPreset(defaultTypography)).toBe('usual');
  });

  it('is left with the first measure that is set by hand', () => {
    expect(findPreset({ ...defaultTypography, size: defaultTypography.size + 1 })).toBeNull();
  });
});
