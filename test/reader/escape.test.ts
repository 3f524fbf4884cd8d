import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onEscape } from '../../src/reader/escape.ts';

const { window } = new JSDOM('');
const press = (type: 'keydown' | 'keyup', code: string, isComposing = false) =>
  window.dispatchEvent(new window.KeyboardEvent(type, { code, isComposing }));

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
    press('keydown', 'Escape');
    vi.advanceTimersByTime(1000);
    press('keyup', 'Escape');
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('does not count while a syllable is being composed', () => {
    press('keydown', 'Escape', true);
    press('keyup', 'Escape', true);
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
