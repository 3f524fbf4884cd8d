import { type ComponentChild, render } from 'preact';
import { type MessageKey, setPageLanguage } from '../platform/i18n.ts';
import {
  onReaderSettingsChanged,
  type ReaderSettings,
  readReaderSettings,
} from '../platform/reader-settings.ts';

/**
 * Shows one of our pages, in the language of the browser's interface and in the colours that the user chose.
 * @param show makes the page out of the settings as they are now
 */
export async function mount(
  show: (settings: ReaderSettings) => ComponentChild,
  title: MessageKey,
): Promise<void> {
  setPageLanguage(document, title);
  const root = document.getElementById('root');
  if (!root) throw new Error('expected an element with the id "root" in the page');
  const settings = await readReaderSettings();
  const setTheme = ({ theme }: ReaderSettings) => document.documentElement.setAttribute('data-theme', theme);
  setTheme(settings);
  onReaderSettingsChanged(setTheme, new AbortController().signal);
  render(show(settings), root);
}
