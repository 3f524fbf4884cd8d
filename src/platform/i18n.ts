import browser from 'webextension-polyfill';
import type ko from '../_locales/ko/messages.json';
import { isOutdated } from './outdated.ts';
import { readOutdatedText } from './outdated-texts.ts';

/** A key of `_locales/ko/messages.json`. */
export type MessageKey = keyof typeof ko & string;

/**
 * The text of a message in the language of the browser's interface (Korean or English).
 * @param values fill the message's placeholders in order; numbers with a comma at thousands
 */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  const texts = values.map((value) => (typeof value === 'number' ? value.toLocaleString() : value));
  return isOutdated() ? readOutdatedText(key, texts) : browser.i18n.getMessage(key, texts);
}

/** "ko" or "en": the language that `t` speaks. */
export function uiLanguage(): 'ko' | 'en' {
  return t('languageCode') === 'en' ? 'en' : 'ko';
}

/** Names the language of one of our pages, so that Korean line breaking and voices apply. */
export function setPageLanguage(document: Document, title: MessageKey): void {
  document.documentElement.lang = uiLanguage();
  document.title = t(title);
}
