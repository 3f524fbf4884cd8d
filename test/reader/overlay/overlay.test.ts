import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Overlay, prepareOverlay } from '../../../src/reader/overlay/overlay.ts';

const PAGE = `<html style="color: red"><body><button>글</button></body></html>`;

let window: JSDOM['window'];
let root: HTMLElement;
const onClose = vi.fn();
const onBlocked = vi.fn();

beforeEach(() => {
  window = new JSDOM(PAGE, { pretendToBeVisual: true }).window;
  root = window.document.documentElement;
  for (const name of ['AbortController', 'HTMLElement', 'MutationObserver'] as const)
    vi.stubGlobal(name, window[name]);
  window.scrollTo = () => undefined;
  // jsdom has no dialogs that open.
  Object.assign(window.HTMLDialogElement.prototype, { showModal: () => undefined, close: () => undefined });
  onClose.mockClear();
  onBlocked.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.close();
});

const prepare = (): Overlay =>
  prepareOverlay(window.document, window as unknown as Window, {
    readerUrl: 'about:blank',
    label: '정독',
    onClose,
    onBlocked,
  });

describe('the overlay', () => {
  it.each(['addEventListener', 'createElement', 'documentElement', 'activeElement', 'body'])(
    'opens, and gives the page back, where the page has named %s',
    (name) => {
      const button = window.document.querySelector('button');
      button?.focus();
      const before = root.outerHTML;
      const element = window.document.createElement('img');
      // As browsers do for an image of that name; jsdom does not.
      Object.defineProperty(window.document, name, { value: element });
      const focus = vi.spyOn(element, 'focus');
      const overlay = prepare();
      overlay.show();
      expect(root.style.getPropertyValue('overflow')).toBe('hidden');
      overlay.close();
      expect(root.outerHTML).toBe(before);
      expect(focus).not.toHaveBeenCalled();
      expect(onClose).toHaveBeenCalledTimes(1);
    },
  );

  it('is gone when the page is gone back to, whose tab has read other articles since', () => {
    const before = root.outerHTML;
    prepare().show();
    const gone = (persisted: boolean) =>
      window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted }));
    gone(false);
    expect(onClose).not.toHaveBeenCalled();
    gone(true);
    expect(onClose).toHaveBeenCalledOnce();
    expect(root.outerHTML).toBe(before);
  });

  it('stands over the root that the page has by then', () => {
    const overlay = prepare();
    const written = window.document.createElement('html');
    root.replaceWith(written);
    overlay.show();
    expect(written.style.getPropertyValue('overflow')).toBe('hidden');
    expect(written.children).toHaveLength(1);
    overlay.close();
    expect(written.outerHTML).toBe('<html></html>');
    expect(onBlocked).not.toHaveBeenCalled();
  });

  it('gives the page back when it cannot be shown, and leaves the reader to another place', () => {
    const before = root.outerHTML;
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const failure = new Error('the dialog does not open');
    Object.assign(window.HTMLDialogElement.prototype, {
      showModal: () => {
        throw failure;
      },
    });
    const overlay = prepare();
    overlay.show();
    expect(root.outerHTML).toBe(before);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onBlocked).toHaveBeenCalledTimes(1);
    expect(warned).toHaveBeenCalledWith(expect.any(String), failure);
    warned.mockRestore();
    overlay.close();
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
