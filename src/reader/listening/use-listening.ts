import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';
import { useLife } from '../../ui/use-life.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { TextMap } from '../body/text-map.ts';
import { type ArticleSentence, listSentences } from './article-sentences.ts';
import { openEngine } from './engine.ts';
import { takeMediaKeys } from './media-keys.ts';
import type { Player, PlayerState } from './player.ts';
import { markSpoken } from './spoken-mark.ts';
import { chooseVoice, findVoiceSystem, loadKoreanVoices } from './voices.ts';

/** Speeds to choose from, times the voice's own. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5];

/** When the search for a voice takes longer, in milliseconds, it says what it is doing. */
const PATIENCE = 500;

export type Listening = {
  state: PlayerState;
  voices: SpeechSynthesisVoice[];
  /** Starts, pauses or goes on. */
  toggle: () => void;
  stop: () => void;
  step: (distance: 1 | -1) => void;
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
export function useListening(options: Options): Listening {
  const latest = useRef(options);
  latest.current = options;
  const voices = useRef<SpeechSynthesisVoice[]>([]);
  const [state, setState] = useState<PlayerState>({ status: 'stopped', index: 0 });
  const { headline, body } = options;
  const map = body?.map ?? null;
  const sentences = useMemo(() => (map ? listSentences(headline, map) : []), [map]);
  const player = useRef<Player | null>(null);
  /** The address of the voice of the network that the user has been told of. */
  const told = useRef<string | null>(null);
  const mediaKeys = useRef<((isPlaying: boolean | null) => void) | null>(null);
  /** Counts the presses: one that still looks for a voice gives way to the next. */
  const turn = useRef(0);
  const isLooking = useRef(false);
  const isStopped = useRef(true);

  useMark(sentences, state, map);

  const follow = (next: PlayerState) => {
    isStopped.current = next.status === 'stopped';
    setState(next);
    mediaKeys.current?.(next.status === 'stopped' ? null : next.status === 'playing');
    if (next.status === 'stopped') mediaKeys.current = null;
    if (next.status === 'failed') latest.current.say(t('listening_failed'));
  };
  const open = async (): Promise<Player> => {
    // What it knows of numbers and units is loaded when somebody listens.
    const [{ openPlayer }, { findStart }] = await Promise.all([
      import('./player.ts'),
      import('./find-start.ts'),
    ]);
    player.current ??= openPlayer(
      sentences.map(({ text }) => text),
      openEngine(window),
      () => readManner(voices.current, latest.current.settings),
      follow,
    );
    const { body } = latest.current;
    if (isStopped.current && body) player.current.goTo(findStart(sentences, body, window));
    return player.current;
  };
  const pause = () => player.current?.pause();
  const step = (distance: 1 | -1) => player.current?.goTo(state.index + distance);
  const stop = () => {
    turn.current += 1;
    isLooking.current = false;
    player.current?.stop();
  };
  /** A voice of the network hears what is read: said before it does, once for each reader and voice. */
  const tellOfNetwork = () => {
    const voice = chooseVoice(voices.current, latest.current.settings.speechVoice);
    if (!voice || voice.localService || told.current === voice.voiceURI) return;
    told.current = voice.voiceURI;
    latest.current.say(t('listening_network'));
  };
  /** @returns null where there is no voice, or no player, which has been said; or when another press came meanwhile */
  const findPlayer = async (isLatest: () => boolean): Promise<Player | null> => {
    const wait = setTimeout(() => isLatest() && latest.current.say(t('listening_looking')), PATIENCE);
    voices.current = await loadKoreanVoices(window.speechSynthesis);
    clearTimeout(wait);
    if (!isLatest()) return null;
    if (!chooseVoice(voices.current, '')) {
      latest.current.say(t(`voices_none_${findVoiceSystem(navigator.userAgent)}`));
      return null;
    }
    try {
      const found = await open();
      return isLatest() ? found : null;
    } catch (error) {
      console.error('정독: the player could not be loaded', error);
      latest.current.say(t('listening_failed'));
      return null;
    }
  };
  const play = async () => {
    turn.current += 1;
    const own = turn.current;
    const isLatest = () => own === turn.current;
    isLooking.current = true;
    const found = await findPlayer(isLatest);
    if (isLatest()) isLooking.current = false;
    if (!found) return;
    tellOfNetwork();
    mediaKeys.current ??= takeMediaKeys(window, headline[0] ?? '', {
      play: () => void play(),
      pause,
      previous: () => stepNow(-1),
      next: () => stepNow(1),
      stop,
    });
    found.play();
  };
  const toggle = () => {
    if (isLooking.current) stop();
    else if (state.status === 'playing') pause();
    else void play();
  };
  const stepRef = useRef(step);
  stepRef.current = step;
  const stepNow = (distance: 1 | -1) => stepRef.current(distance);

  useLife((signal) => window.addEventListener('pagehide', stop, { signal }), []);

  const setRate = (speechRate: number) => {
    options.onChange({ speechRate });
    // The next sentence is read with what the settings are by then.
    latest.current = { ...latest.current, settings: { ...latest.current.settings, speechRate } };
    player.current?.again();
  };
  return {
    state,
    voices: voices.current,
    toggle,
    stop,
    step,
    setRate,
    changeRate: (direction) => setRate(nextRate(options.settings.speechRate, direction)),
    setVoice: (speechVoice) => {
      options.onChange({ speechVoice });
      latest.current = { ...latest.current, settings: { ...latest.current.settings, speechVoice } };
      tellOfNetwork();
      player.current?.again();
    },
  };
}

/** Marks the sentence that is being read, and keeps it in view. */
function useMark(sentences: ArticleSentence[], { status, index }: PlayerState, map: TextMap | null): void {
  useEffect(() => {
    const range = status === 'stopped' ? null : (sentences[index]?.range ?? null);
    return markSpoken(range && map ? map.rangeOf(range.start, range.end) : null, window);
  }, [sentences, status, index, map]);
}

function readManner(voices: readonly SpeechSynthesisVoice[], { speechVoice, speechRate }: ReaderSettings) {
  const voice = chooseVoice(voices, speechVoice);
  if (!voice) throw new Error('expected a Korean voice: it was there when the reading began');
  return { voice, rate: speechRate };
}

function nextRate(rate: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? RATES.find((other) => other > rate) : RATES.findLast((other) => other < rate);
  return next ?? rate;
}
