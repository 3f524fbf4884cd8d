import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { HIDDEN_MARK, hideStyle, ON_MARK } from '../../src/declutter/style.ts';
import { RULES } from '../../src/outlets/registry.ts';

const RULE = { name: '가온일보', hosts: ['gaon.test'], hide: ['.promo', '.best'] };

function isDisplayed(html: string, outlet: typeof RULE | null = null, isOn = true): boolean {
  const { window } = new JSDOM(
    `<html><head><style>${hideStyle(outlet)}</style></head><body>${html}</body></html>`,
  );
  const { document } = window;
  if (isOn) document.documentElement.setAttribute(ON_MARK, '');
  const probe = document.getElementById('probe');
  if (!probe) throw new Error('expected #probe');
  return window.getComputedStyle(probe).display !== 'none';
}

describe('hideStyle', () => {
  it('hides what bears a mark, what networks mark and what the rule of the outlet names', () => {
    expect(isDisplayed(`<p id="probe" ${HIDDEN_MARK}="box"></p>`)).toBe(false);
    for (const name of [
      'adsbygoogle',
      'adsbyadop',
      'kakao_ad_area',
      'viewus-ad',
      'viewus-ad wide',
      'MediaIndex_AD_3',
    ])
      expect(isDisplayed(`<ins id="probe" class="${name}"></ins>`), name).toBe(false);
    for (const name of ['added', 'diff-added', 'diff-added new', 'text-adjusted'])
      expect(isDisplayed(`<ins id="probe" class="${name}">고친 말</ins>`), name).toBe(true);
    expect(isDisplayed('<p id="probe" class="promo"></p>', RULE)).toBe(false);
    expect(isDisplayed('<p id="probe" class="promo"></p>')).toBe(true);
    expect(isDisplayed('<div id="probe" class="CmAdContent ad_body"></div>', RULE)).toBe(true);
  });

  it('hides nothing when it is turned off', () => {
    expect(isDisplayed('<p id="probe" class="promo"></p>', RULE, false)).toBe(true);
    expect(isDisplayed(`<p id="probe" ${HIDDEN_MARK}="box"></p>`, RULE, false)).toBe(true);
  });

  it('leaves what the user wants to see again, and what is in it', () => {
    const shown = `<div class="promo" ${HIDDEN_MARK}="shown"><ins id="probe" class="adsbygoogle"></ins></div>`;
    expect(isDisplayed(shown, RULE)).toBe(true);
  });

  it('gives every selector a rule of its own', () => {
    const lines = hideStyle(RULE).split('\n');
    expect(lines.every((line) => /^[^{}]*\{ [^{}]* !important \}$/.test(line))).toBe(true);
    expect(lines.filter((line) => line.includes('.promo'))).toHaveLength(1);
    expect(lines.some((line) => line.includes('.promo') && line.includes('.best'))).toBe(false);
  });
});

describe('the selectors of the outlet rules', () => {
  const { document } = new JSDOM('').window;
  it.each(RULES.filter(({ hide }) => hide).map((listed) => [listed.name, listed]))(
    'are valid: %s',
    (_, { hide = [] }) => {
      for (const selector of hide) expect(() => document.querySelector(selector)).not.toThrow();
    },
  );
});
