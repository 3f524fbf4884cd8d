import type { Engine, Manner } from '../../../src/reader/listening/engine.ts';
import { openPlayer, type PlayerState } from '../../../src/reader/listening/player.ts';
import { makeVoice } from './make-voice.ts';

/** An engine that speaks until it is told that it has; it notes when two things are spoken at once. */
function fakeEngine() {
  const spoken: string[] = [];
  const manners: Manner[] = [];
  let current: ((outcome: 'ended' | 'failed') => void) | null = null;
  let overlaps = 0;
  const engine: Engine = {
    speak(text, manner) {
      if (current) overlaps++;
      spoken.push(text);
      manners.push(manner);
      return new Promise((resolve) => {
        current = (outcome) => {
          current = null;
          resolve(outcome);
        };
      });
    },
    cancel: () => current?.('ended'),
  };
  const finish = async (outcome: 'ended' | 'failed' = 'ended') => {
    current?.(outcome);
    await settle();
  };
  return {
    engine,
    spoken,
    manners,
    finish,
    isSpeaking: () => current !== null,
    countOverlaps: () => overlaps,
  };
}

/** Until everything that was waiting has gone on. */
export const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A player of invented sentences whose engine ends what it says when the test lets it. */
export function playerOf(sentences = ['가.', '나.', '다.'], manner: Partial<Manner> = {}) {
  const fake = fakeEngine();
  const states: PlayerState[] = [];
  const current = { voice: makeVoice(), rate: 1, ...manner };
  const player = openPlayer(
    sentences,
    fake.engine,
    () => current,
    (state) => states.push(state),
  );
  return {
    ...fake,
    player,
    manner: current,
    state: () => states.at(-1),
    statuses: () => states.map(({ status }) => status),
  };
}
