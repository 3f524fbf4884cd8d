import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { FAMILIES, findFamily, findRule, RULES } from '../../src/outlets/registry.ts';

const open = (html: string) => new JSDOM(html).window.document.documentElement;

describe('outlet rules', () => {
  it('are found by host and subdomain', () => {
    expect(findRule('www.hani.co.kr')?.name).toBe('한겨레');
    expect(findRule('hani.co.kr')?.name).toBe('한겨레');
  });

  it('are not found by a host that merely ends in the same letters', () => {
    expect(findRule('nothani.co.kr')).toBeNull();
  });

  it('share no host', () => {
    const hosts = RULES.flatMap((rule) => rule.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('have hosts that are no path, scheme or whole top level', () => {
    const odd = RULES.flatMap(({ hosts }) =>
      hosts.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)),
    );
    expect(odd).toEqual([]);
  });
});

describe('families', () => {
  it('are recognised by their mark-up on any host', () => {
    expect(findFamily(open('<article id="article-view-content-div"></article>'))?.family).toBe('NDSoft');
    expect(findFamily(open('<article class="body"></article>'))).toBeNull();
  });

  it('have signs of their own', () => {
    expect(FAMILIES.filter(({ signs }) => signs.length === 0)).toEqual([]);
    expect(new Set(FAMILIES.map(({ family }) => family)).size).toBe(FAMILIES.length);
  });
});

describe.each(
  [...RULES, ...FAMILIES].map((rule) => ({ title: 'name' in rule ? rule.name : rule.family, rule })),
)('$title', ({ rule }) => {
  it('has selectors that a browser understands', () => {
    const root = open('');
    const selectors = Object.values(rule)
      .filter((value): value is string[] => Array.isArray(value) && value !== ('hosts' in rule && rule.hosts))
      .flat();
    const portal = 'portal' in rule && rule.portal ? [...rule.portal.original, ...rule.portal.outlet] : [];
    for (const selector of [...selectors, ...portal])
      expect(() => root.querySelector(selector)).not.toThrow();
  });
});
