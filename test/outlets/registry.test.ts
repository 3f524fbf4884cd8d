import { describe, expect, it } from 'vitest';
import { findRule, isHostWithin, rules } from '../../src/outlets/registry.ts';

describe('outlet rules', () => {
  it('are found by host and subdomain', () => {
    expect(findRule('www.hani.co.kr')?.name).toBe('한겨레');
    expect(findRule('hani.co.kr')?.name).toBe('한겨레');
  });

  it('are not found by a host that merely ends in the same letters', () => {
    expect(findRule('nothani.co.kr')).toBeNull();
    expect(isHostWithin('metroseoul.co.kr', 'seoul.co.kr')).toBe(false);
  });

  it('share no host', () => {
    const hosts = rules.flatMap((rule) => rule.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
