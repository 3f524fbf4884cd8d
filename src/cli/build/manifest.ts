import type { OutletRule } from '../../outlets/rule.ts';

export const targetBrowsers = ['chromium', 'firefox'] as const;
export type TargetBrowser = (typeof targetBrowsers)[number];

/** The parts of `manifest.json` that differ between browsers or come from the outlet rules. */
export type Manifest = {
  background: { service_worker?: string; scripts?: string[]; type: string };
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css: string[] }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  minimum_chrome_version?: string;
  incognito?: string;
  browser_specific_settings?: unknown;
};

/**
 * Makes one browser's manifest out of the common one.
 * @param rules the listed outlets: the only sites where something of ours always runs
 */
export function manifestFor(
  browser: TargetBrowser,
  common: Manifest,
  rules: readonly OutletRule[],
): Manifest {
  const matches = rules.flatMap((rule) => rule.hosts.map((host) => `*://*.${host}/*`)).sort();
  const manifest: Manifest = {
    ...common,
    host_permissions: matches,
    content_scripts: common.content_scripts.map((script) => ({ ...script, matches })),
  };
  return browser === 'chromium' ? forChromium(manifest) : forFirefox(manifest);
}

function forChromium(manifest: Manifest): Manifest {
  const { browser_specific_settings: _firefoxOnly, ...rest } = manifest;
  const { scripts: _eventPage, ...background } = manifest.background;
  return { ...rest, background };
}

function forFirefox(manifest: Manifest): Manifest {
  const { minimum_chrome_version: _chromiumOnly, incognito: _split, ...rest } = manifest;
  const { service_worker: _worker, ...background } = manifest.background;
  return {
    ...rest,
    background,
    // Firefox gives every installation random addresses anyhow and warns of the key.
    web_accessible_resources: manifest.web_accessible_resources.map(
      ({ use_dynamic_url: _, ...entry }) => entry,
    ),
  };
}
