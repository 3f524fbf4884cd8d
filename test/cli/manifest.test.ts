import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTED_OUTLETS } from '../../src/cli/build/listed-outlets.ts';
import { type Manifest, manifestFor } from '../../src/cli/build/manifest.ts';
import { RULES } from '../../src/outlets/registry.ts';

const common: Manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

describe('the manifest', () => {
  it('lets content scripts run on listed outlets and nowhere else', () => {
    const { content_scripts: scripts, host_permissions: hosts } = manifestFor(
      'chromium',
      common,
      LISTED_OUTLETS,
    );
    const listed = RULES.flatMap((rule) => rule.hosts.map((host) => `*://*.${host}/*`)).sort();
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual(listed);
    expect(hosts).toEqual(listed);
    expect(listed).toContain('*://*.hani.co.kr/*');
  });

  it("gives the pages of a host within another outlet's the rule of their own outlet alone", () => {
    const wide = { rule: { name: '가온일보', hosts: ['gaon.test'] }, js: 'gaon.js', css: 'gaon.css' };
    const narrow = { rule: { name: '가온경제', hosts: ['biz.gaon.test'] }, js: 'biz.js', css: 'biz.css' };
    const [first, second] = manifestFor('chromium', common, [wide, narrow]).content_scripts;
    expect(first).toMatchObject({
      matches: ['*://*.gaon.test/*'],
      exclude_matches: ['*://*.biz.gaon.test/*'],
    });
    expect(second).toMatchObject({ js: ['biz.js', 'content/page.js'], css: ['biz.css'] });
    expect(second).not.toHaveProperty('exclude_matches');
  });

  it('has a worker for Chromium and an event page for Firefox', () => {
    expect(manifestFor('chromium', common, LISTED_OUTLETS).background).toEqual({
      service_worker: 'background.js',
      type: 'module',
    });
    expect(manifestFor('firefox', common, LISTED_OUTLETS).background).toEqual({
      scripts: ['background.js'],
      type: 'module',
    });
  });

  it('names the oldest version of each browser that it is made for', () => {
    expect(manifestFor('chromium', common, LISTED_OUTLETS)).toMatchObject({ minimum_chrome_version: '120' });
    expect(manifestFor('firefox', common, LISTED_OUTLETS)).toMatchObject({
      browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    });
  });

  it('has no key that makes Whale refuse it', () => {
    expect(common).not.toHaveProperty('sidebar_action');
  });
});
