import browser from 'webextension-polyfill';
import { isRecord } from '../base/is-record.ts';
import { onStoredChanged } from './stored.ts';

/** What the user chose for the news pages; kept on this device. The reader's settings are in `reader-settings.ts`. */
export type Settings = {
  /** Hide ads and recommendation boxes on listed outlets and granted sites. */
  declutter: boolean;
  /** Sites ("hani.co.kr") on which nothing is hidden. */
  declutterOffSites: string[];
  /** Keys of finds that the user wants to see, by site. */
  shownFinds: Record<string, string[]>;
  /** Hide comments too. */
  hideComments: boolean;
  /** Count on the toolbar button what is hidden. */
  badgeCount: boolean;
  /** Let text be selected and copied on pages that forbid it. */
  unblockReading: boolean;
};

const DEFAULT_SETTINGS: Settings = {
  declutter: true,
  declutterOffSites: [],
  shownFinds: {},
  hideComments: false,
  badgeCount: true,
  unblockReading: false,
};

// All keys of a literal are those of its type.
const SETTINGS_KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** Reads all settings; what was never set, or was set to something of another type, is the default. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await browser.storage.local.get(SETTINGS_KEYS));
}

/** Changes some settings and leaves the others as they are. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/**
 * Calls `listener` with all settings whenever one has changed, wherever it was changed.
 * @param keys of those that count; without it, all
 */
export function onSettingsChanged(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
  keys = SETTINGS_KEYS,
): void {
  onStoredChanged(keys, readSettings, listener, signal);
}

function withDefaults(stored: Record<string, unknown>): Settings {
  const { declutterOffSites, shownFinds } = stored;
  const values = Object.entries(DEFAULT_SETTINGS).map(([key, value]) => {
    return [key, typeof stored[key] === typeof value ? stored[key] : value];
  });
  const lists = { declutterOffSites: readTexts(declutterOffSites), shownFinds: readTextsByName(shownFinds) };
  // Every key of the defaults, each with a value of its type.
  return { ...(Object.fromEntries(values) as Settings), ...lists };
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

function readTextsByName(value: unknown): Record<string, string[]> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, texts]) => [name, readTexts(texts)]));
}
