import type { Frame } from 'puppeteer-core';

/** What the fake engine was told, in order. */
export type Said = { text: string; voice: string; rate: number };

declare global {
  var said: Said[];
  /** What the fake engine has now. */
  var voices: [name: string, lang: string][];
}

/**
 * Puts an engine without sound in the place of the browser's, at the border to it: this machine has no voices.
 * @param voices names with their languages
 * @param duration of each utterance, in milliseconds; null for one that never ends
 */
export function fakeSpeech(
  reader: Frame,
  voices: [name: string, lang: string][],
  duration: number | null = 60,
): Promise<void> {
  return reader.evaluate(
    (voices, duration) => {
      globalThis.said = [];
      globalThis.voices = voices;
      class Utterance extends EventTarget {
        voice: SpeechSynthesisVoice | null = null;
        rate = 1;
        lang = '';
        onend: (() => void) | null = null;
        onerror: ((event: { error: string }) => void) | null = null;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      let current: { utterance: Utterance; timer: ReturnType<typeof setTimeout> | undefined } | null = null;
      const synthesis = {
        get speaking() {
          return current !== null;
        },
        pending: false,
        getVoices: () =>
          globalThis.voices.map(([name, lang]) => ({
            name,
            lang,
            voiceURI: name,
            localService: !name.includes('Network'),
            default: false,
          })),
        addEventListener: () => undefined,
        speak(utterance: Utterance) {
          globalThis.said.push({
            text: utterance.text,
            voice: utterance.voice?.name ?? '',
            rate: utterance.rate,
          });
          const end = () => {
            current = null;
            utterance.onend?.();
          };
          current = { utterance, timer: duration === null ? undefined : setTimeout(end, duration) };
        },
        cancel() {
          clearTimeout(current?.timer);
          const was = current;
          current = null;
          was?.utterance.onerror?.({ error: 'canceled' });
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
    },
    voices,
    duration,
  );
}

/** What was said so far. */
export const readSaid = (reader: Frame): Promise<Said[]> => reader.evaluate(() => globalThis.said);
