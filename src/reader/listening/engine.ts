/** How to say something. `rate` is times the voice's own speed. */
export type Manner = { voice: SpeechSynthesisVoice; rate: number };

/** What speaks. One thing at a time. */
export type Engine = {
  /** Resolves when it was spoken or cancelled; `failed` when the engine could not speak it. */
  speak(text: string, manner: Manner): Promise<'ended' | 'failed'>;
  cancel(): void;
};

/** An engine sometimes forgets to say that it has ended (Chromium bug 509488): we look, in milliseconds. */
const LOOK_TIME = 1000;

/** The browser's own engine. */
export function openEngine(window: Window & typeof globalThis): Engine {
  const { speechSynthesis, SpeechSynthesisUtterance } = window;
  // Kept here: an utterance that nobody holds is collected, and never ends (the same bug).
  let current: { utterance: SpeechSynthesisUtterance; end: () => void } | null = null;
  return {
    speak: (text, { voice, rate }) =>
      new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = rate;
        let looksIdle = 0;
        const watch = setInterval(() => {
          const isIdle = !speechSynthesis.speaking && !speechSynthesis.pending;
          looksIdle = isIdle ? looksIdle + 1 : 0;
          // Twice in a row: it may only be about to begin.
          if (looksIdle > 1) finish('ended');
        }, LOOK_TIME);
        const finish = (outcome: 'ended' | 'failed') => {
          clearInterval(watch);
          resolve(outcome);
        };
        utterance.onend = () => finish('ended');
        utterance.onerror = ({ error }) =>
          finish(error === 'canceled' || error === 'interrupted' ? 'ended' : 'failed');
        current = { utterance, end: () => finish('ended') };
        speechSynthesis.speak(utterance);
      }),
    cancel() {
      current?.end();
      current = null;
      speechSynthesis.cancel();
    },
  };
}
