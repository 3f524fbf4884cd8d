import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Manifest, manifestFor } from '../../src/cli/build/manifest.ts';
import { rules } from '../../src/outlets/registry.ts';

const common: Manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

describe('the manifest', () => {
  it('lets content scripts run on listed outlets and nowhere else', () => {
    const { content_scripts: scripts, host_permissions: hosts } = manifestFor('chromium', common, rules);
    const listed = rules.flatMap((rule) => rule.hosts.map((host) => `*://*.${host}/*`)).sort();
    expect(scripts.map(({ matches }) => matches)).toEqual([listed]);
    expect(hosts).toEqual(listed);
    expect(listed).toContain('*://*.hani.co.kr/*');
  });

  it('has a worker for Chromium and an event page for Firefox', () => {
    expect(manifestFor('chromium', common, rules).background).toEqual({
      service_worker: 'background.js',
      type: 'module',
    });
    expect(manifestFor('firefox', common, rules).background).toEqual({
      scripts: ['background.js'],
      type: 'module',
    });
  });

  it('names the oldest version of each browser that it is made for', () => {
    expect(manifestFor('chromium', common, rules)).toMatchObject({ minimum_chrome_version: '120' });
    expect(manifestFor('firefox', common, rules)).toMatchObject({
      browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    });
  });

  it('has no key that makes Whale refuse it', () => {
    expect(common).not.toHaveProperty('sidebar_action');
  });
});
