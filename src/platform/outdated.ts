import browser from 'webextension-polyfill';

/**
 * Whether this page has outlived the extension that it came from: Chromium leaves a frame in somebody's page as it is when
 * the extension is updated, and takes the extension's interfaces away from it.
 */
export const isOutdated = (): boolean => !browser.runtime?.id;
