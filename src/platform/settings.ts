import browser from 'webextension-polyfill';

/** What the user chose; kept on this device. */
export type Settings = {
  /** Hide ads and recommendation boxes on listed outlets. */
  declutter: boolean;
  /** Size of the reader's text in CSS pixels. */
  readerFontSize: number;
  /** Letters that the user reads in a minute; reading time is never counted in words. */
  readingSpeed: number;
};

export const defaultSettings: Settings = { declutter: true, readerFontSize: 19, readingSpeed: 500 };

/** Reads all settings; what was never set, or was set to something of another type, is the default. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await browser.storage.local.get(Object.keys(defaultSettings)));
}

/** Changes some settings and leaves the others as they are. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls `listener` with all settings whenever one has changed, wherever it was changed. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const receive = () => {
    readSettings().then(listener, (error: unknown) => console.warn('정독: settings cannot be read', error));
  };
  browser.storage.local.onChanged.addListener(receive);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(receive));
}

function withDefaults(stored: Record<string, unknown>): Settings {
  const pick = <Key extends keyof Settings>(key: Key): Settings[Key] =>
    typeof stored[key] === typeof defaultSettings[key]
      ? (stored[key] as Settings[Key])
      : defaultSettings[key];
  return {
    declutter: pick('declutter'),
    readerFontSize: pick('readerFontSize'),
    readingSpeed: pick('readingSpeed'),
  };
}
