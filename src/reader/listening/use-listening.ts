import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderSettings } from '../../platform/reader-settings.ts';
import { useLife } from '../../ui/use-life.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { TextMap } from '../body/text-map.ts';
import { type ArticleSentence, listSentences } from './article-sentences.ts';
import { type ListeningControls, openListening, type Subject } from './listening.ts';
import type { PlayerState } from './player.ts';
import { markSpoken } from './spoken-mark.ts';

/** Speeds to choose from, times the voice's own. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5];

export type Listening = ListeningControls & {
  state: PlayerState;
  setRate: (rate: number) => void;
  changeRate: (direction: 1 | -1) => void;
  setVoice: (voiceUri: string) => void;
};

type Options = {
  /** Read before the body. */
  headline: readonly string[];
  body: ArrangedBody | null;
  settings: ReaderSettings;
  onChange: (changes: Partial<ReaderSettings>) => void;
  say: (text: string) => void;
};

/** Reads the article aloud. */
export function useListening({ headline, body, settings, onChange, say }: Options): Listening {
  const map = body?.map ?? null;
  const sentences = useMemo(() => (map ? listSentences(headline, map) : []), [map]);
  const [state, setState] = useState<PlayerState>({ status: 'stopped', index: 0 });
  const subject = useRef<Subject>({ headline, body, sentences, settings, say });
  subject.current = { headline, body, sentences, settings, say };
  const controls = useMemo(() => openListening(window, () => subject.current, setState), []);

  useMark(sentences, state, map);
  useLife((signal) => window.addEventListener('pagehide', controls.stop, { signal }), []);

  /** What is read next is read with what the settings are by then. */
  const change = (changes: Partial<ReaderSettings>) => {
    onChange(changes);
    subject.current.settings = { ...subject.current.settings, ...changes };
    controls.again();
  };
  const setRate = (speechRate: number) => change({ speechRate });
  return {
    ...controls,
    state,
    setRate,
    changeRate: (direction) => setRate(nextRate(settings.speechRate, direction)),
    setVoice: (speechVoice) => change({ speechVoice }),
  };
}

/** Marks the sentence that is being read, and keeps it in view. */
function useMark(sentences: ArticleSentence[], { status, index }: PlayerState, map: TextMap | null): void {
  useEffect(() => {
    const range = status === 'stopped' ? null : (sentences[index]?.range ?? null);
    return markSpoken(range && map ? map.rangeOf(range.start, range.end) : null, window);
  }, [sentences, status, index, map]);
}

function nextRate(rate: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? RATES.find((other) => other > rate) : RATES.findLast((other) => other < rate);
  return next ?? rate;
}
