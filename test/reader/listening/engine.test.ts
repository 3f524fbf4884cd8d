import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEngine } from '../../../src/reader/listening/engine.ts';
import { makeVoice } from './make-voice.ts';

class FakeUtterance {
  text: string;
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

/** A window whose speech does what the test says. */
function fakeWindow() {
  const utterances: FakeUtterance[] = [];
  const speechSynthesis = {
    speaking: false,
    pending: false,
    speak: (utterance: FakeUtterance) => {
      utterances.push(utterance);
      speechSynthesis.speaking = true;
    },
    cancel: vi.fn<() => void>(() => {
      speechSynthesis.speaking = false;
    }),
  };
  const window = { speechSynthesis, SpeechSynthesisUtterance: FakeUtterance };
  return { utterances, speechSynthesis, window: window as unknown as Window & typeof globalThis };
}

const manner = { voice: makeVoice(), rate: 1.5 };

function speak() {
  const fake = fakeWindow();
  const engine = openEngine(fake.window);
  const outcomes: string[] = [];
  void engine.speak('눈이 왔다.', manner).then((outcome) => outcomes.push(outcome));
  const [utterance] = fake.utterances;
  if (!utterance) throw new Error('expected something to be spoken');
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { ...fake, engine, outcomes, utterance, wait };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the engine of a browser', () => {
  it('speaks in the manner that it is given', () => {
    const { utterance } = speak();
    expect(utterance).toMatchObject({ text: '눈이 왔다.', lang: 'ko-KR', rate: 1.5, voice: manner.voice });
  });

  it('ends when the browser says so, and looks after it no longer', async () => {
    const { utterance, outcomes, wait } = speak();
    await wait(60_000);
    expect(outcomes).toEqual([]);
    utterance.onend?.();
    await wait(0);
    expect(outcomes).toEqual(['ended']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['interrupted', 'ended'],
    ['canceled', 'ended'],
    ['network', 'failed'],
    ['synthesis-failed', 'failed'],
    ['not-allowed', 'failed'],
  ])('takes the error %s for what it is: %s', async (error, outcome) => {
    const { utterance, outcomes, wait } = speak();
    utterance.onerror?.({ error });
    await wait(0);
    expect(outcomes).toEqual([outcome]);
  });

  it('ends when the browser has forgotten to say so', async () => {
    const { speechSynthesis, outcomes, wait } = speak();
    speechSynthesis.speaking = false;
    await wait(1000);
    expect(outcomes).toEqual([]);
    await wait(1000);
    expect(outcomes).toEqual(['ended']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not end while it is only about to begin', async () => {
    const { speechSynthesis, outcomes, wait } = speak();
    speechSynthesis.speaking = false;
    await wait(1000);
    speechSynthesis.pending = true;
    await wait(1000);
    speechSynthesis.pending = false;
    await wait(1000);
    expect(outcomes).toEqual([]);
  });

  it('ends at once when it is cancelled', async () => {
    const { engine, speechSynthesis, outcomes, wait } = speak();
    engine.cancel();
    await wait(0);
    expect(outcomes).toEqual(['ended']);
    expect(speechSynthesis.cancel).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not ended by the late end of what was cancelled', async () => {
    const { engine, utterance, wait } = speak();
    engine.cancel();
    const outcomes: string[] = [];
    void engine.speak('비가 왔다.', manner).then((outcome) => outcomes.push(outcome));
    utterance.onerror?.({ error: 'interrupted' });
    utterance.onend?.();
    await wait(5000);
    expect(outcomes).toEqual([]);
  });

  it('can be cancelled when it has said nothing', () => {
    const { window, speechSynthesis } = fakeWindow();
    openEngine(window).cancel();
    expect(speechSynthesis.cancel).toHaveBeenCalledTimes(1);
  });
});
