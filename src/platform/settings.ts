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

const SETTINGS_KEYS = Object.keys(DEFAULT_SETTINGS);

/** Reads all settings; what was never set, or was set to something of another type, is the default. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await browser.storage.local.get(SETTINGS_KEYS));
}

/** Changes some settings and leaves the others as they are. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls `listener` with all settings whenever one has changed, wherever it was changed. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStoredChanged(SETTINGS_KEYS, readSettings, listener, signal);
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
