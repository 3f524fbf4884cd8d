import type { Engine, Manner } from './engine.ts';
import { speakSentence } from './spoken-sentence.ts';
import { splitForVoice } from './voice-parts.ts';

export type PlayerState = {
  status: 'stopped' | 'playing' | 'paused' | 'failed';
  /** The sentence that is being read, or will be when it goes on. */
  index: number;
};

export type Player = {
  /** Reads on from the sentence that it is at. */
  play(): void;
  /** Going on begins with the same sentence: Chrome's network voices die when they are paused for long. */
  pause(): void;
  stop(): void;
  /** Goes to another sentence, and reads it if it was reading, or had failed to. */
  goTo(index: number): void;
  /** Reads the sentence that it is at once more, if it is reading or has failed to: for a new voice or speed. */
  again(): void;
};

/**
 * Chrome ends an utterance of a network voice after 15 seconds. Korean is read at about 6 syllables a second
 * (at speed 1): so many letters at most are given to such a voice at once.
 */
const NETWORK_LETTERS = 60;
/** A voice on the device has no such limit, but a shorter utterance is stopped sooner. */
const LOCAL_LETTERS = 300;

/** Reads sentences aloud, one after the other, and tells where it is. */
export function openPlayer(
  sentences: readonly string[],
  engine: Engine,
  readManner: () => Manner,
  onChange: (state: PlayerState) => void,
): Player {
  let state: PlayerState = { status: 'stopped', index: 0 };
  // Each call makes the reading before it end: it compares its own number.
  let turn = 0;
  const change = (changes: Partial<PlayerState>) => {
    state = { ...state, ...changes };
    onChange(state);
  };

  const read = async () => {
    const mine = ++turn;
    engine.cancel();
    while (state.index < sentences.length) {
      change({ status: 'playing' });
      const outcome = await sayAll(sentences[state.index] ?? '', engine, readManner, () => mine === turn);
      if (mine !== turn) return;
      if (outcome === 'failed') return change({ status: 'failed' });
      if (state.index === sentences.length - 1) break;
      change({ index: state.index + 1 });
    }
    change({ status: 'stopped', index: 0 });
  };
  /** Somebody wants to listen, whether it works or not. */
  const isAsked = () => state.status === 'playing' || state.status === 'failed';
  const halt = (changes: Partial<PlayerState>) => {
    turn++;
    engine.cancel();
    change(changes);
  };

  return {
    play: () => void read(),
    pause() {
      if (state.status === 'playing') halt({ status: 'paused' });
    },
    stop: () => halt({ status: 'stopped', index: 0 }),
    goTo(wanted) {
      const index = Math.max(0, Math.min(sentences.length - 1, wanted));
      if (!isAsked()) return change({ index });
      state = { ...state, index };
      void read();
    },
    again() {
      if (isAsked()) void read();
    },
  };
}

async function sayAll(
  sentence: string,
  engine: Engine,
  readManner: () => Manner,
  isWanted: () => boolean,
): Promise<'ended' | 'failed'> {
  const { voice, rate } = readManner();
  const longest = voice.localService ? LOCAL_LETTERS : Math.round(NETWORK_LETTERS * rate);
  for (const part of splitForVoice(speakSentence(sentence), longest)) {
    const outcome = await engine.speak(part, { voice, rate });
    if (!isWanted() || outcome === 'failed') return outcome;
  }
  return 'ended';
}
