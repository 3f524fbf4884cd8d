import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hiddenMark, hideStyle } from '../../src/declutter/style.ts';

const rule = { name: '가온일보', hosts: ['gaon.test'], hide: ['.promo', '.best'], keep: ['#kept'] };

function isDisplayed(html: string, outlet: typeof rule | null = null): boolean {
  const { window } = new JSDOM(
    `<html><head><style>${hideStyle(outlet)}</style></head><body>${html}</body></html>`,
  );
  const probe = window.document.getElementById('probe');
  if (!probe) throw new Error('expected #probe');
  return window.getComputedStyle(probe).display !== 'none';
}

describe('hideStyle', () => {
  it('hides what bears a mark, what networks mark and what the rule names', () => {
    expect(isDisplayed(`<p id="probe" ${hiddenMark}="box"></p>`)).toBe(false);
    expect(isDisplayed('<ins id="probe" class="adsbygoogle"></ins>')).toBe(false);
    expect(isDisplayed('<p id="probe" class="promo"></p>', rule)).toBe(false);
    expect(isDisplayed('<p id="probe" class="promo"></p>')).toBe(true);
    expect(isDisplayed('<div id="probe" class="CmAdContent ad_body"></div>', rule)).toBe(true);
  });

  it('gives every selector a rule of its own', () => {
    const lines = hideStyle(rule).split('\n');
    expect(lines.every((line) => /^[^{}]*\{ display: none !important \}$/.test(line))).toBe(true);
    expect(lines.filter((line) => line.includes('.promo'))).toHaveLength(1);
    expect(lines.some((line) => line.includes('.promo') && line.includes('.best'))).toBe(false);
  });

  it('leaves what the rule keeps, inside and around', () => {
    const kept = hideStyle(rule).split('\n').at(-1);
    expect(kept).toContain(':not(:is(#kept))');
    expect(kept).toContain(':not(:is(#kept) *)');
    expect(kept).toContain(':not(:has(:is(#kept)))');
  });
});
