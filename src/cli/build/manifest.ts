import { isHostWithin } from '../../outlets/site.ts';
import type { ListedOutlet } from './listed-outlets.ts';

export const TARGET_BROWSERS = ['chromium', 'firefox'] as const;
export type TargetBrowser = (typeof TARGET_BROWSERS)[number];

/** The parts of `manifest.json` that differ between browsers or come from the outlet rules. */
export type Manifest = {
  background: { service_worker?: string; scripts?: string[]; type: string };
  host_permissions: string[];
  content_scripts: { matches: string[]; exclude_matches?: string[]; js: string[]; css: string[] }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  minimum_chrome_version?: string;
  incognito?: string;
  browser_specific_settings?: unknown;
};

/**
 * Makes one browser's manifest out of the common one.
 * @param outlets the only sites where something of ours always runs
 */
export function manifestFor(
  browser: TargetBrowser,
  common: Manifest,
  outlets: readonly ListedOutlet[],
): Manifest {
  const hosts = outlets.flatMap(({ rule }) => rule.hosts);
  const manifest: Manifest = {
    ...common,
    host_permissions: hosts.map(matchHost).sort(),
    // One entry each, so that a page gets the rule of its own outlet and no other.
    content_scripts: common.content_scripts.flatMap((script) =>
      outlets.map((outlet) => ({ ...script, ...scriptOf(outlet, hosts, script.js) })),
    ),
  };
  return browser === 'chromium' ? forChromium(manifest) : forFirefox(manifest);
}

function scriptOf({ rule, js, css }: ListedOutlet, allHosts: string[], scripts: string[]) {
  // A host within one of ours that another outlet has to itself (biz.chosun.com).
  const foreign = allHosts.filter(
    (host) => !rule.hosts.includes(host) && rule.hosts.some((own) => isHostWithin(host, own)),
  );
  return {
    matches: rule.hosts.map(matchHost),
    ...(foreign.length > 0 && { exclude_matches: foreign.map(matchHost) }),
    js: [js, ...scripts],
    css: [css],
  };
}

const matchHost = (host: string) => `*://*.${host}/*`;

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
