import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onEscape } from '../../src/reader/escape.ts';

const { window } = new JSDOM('');
const press = (type: 'keydown' | 'keyup', code: string, { isComposing = false, repeat = false } = {}) =>
  window.dispatchEvent(new window.KeyboardEvent(type, { code, isComposing, repeat }));

// Of the same realm as the window that listens for its end.
let life: AbortController;
let pressed: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  life = new window.AbortController();
  pressed = vi.fn<() => void>();
  onEscape(window as unknown as Window, pressed, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('Esc', () => {
  it('counts when it comes up, so that the page behind gets none of it', () => {
    press('keydown', 'Escape');
    expect(pressed).not.toHaveBeenCalled();
    press('keyup', 'Escape');
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('counts once when it is held', () => {
    press('keydown', 'Escape');
    for (let time = 0; time < 2000; time += 100) {
      press('keydown', 'Escape', { repeat: true });
      vi.advanceTimersByTime(100);
    }
    press('keyup', 'Escape');
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it.each(['came up', 'did not come up here'])('counts again after a long press that %s', (how) => {
    press('keydown', 'Escape');
    vi.advanceTimersByTime(1000);
    if (how === 'came up') press('keyup', 'Escape');
    press('keydown', 'Escape');
    press('keyup', 'Escape');
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('does not count while a syllable is being composed', () => {
    press('keydown', 'Escape', { isComposing: true });
    press('keyup', 'Escape', { isComposing: true });
    vi.advanceTimersByTime(1000);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('does not count when only its end was pressed here', () => {
    press('keyup', 'Escape');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('counts no more after the end', () => {
    press('keydown', 'Escape');
    life.abort();
    vi.advanceTimersByTime(1000);
    expect(pressed).not.toHaveBeenCalled();
  });
});
