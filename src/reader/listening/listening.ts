import { t } from '../../platform/i18n.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { ArticleSentence } from './article-sentences.ts';
import { openEngine } from './engine.ts';
import { takeMediaKeys } from './media-keys.ts';
import type { Player, PlayerState } from './player.ts';
import { chooseVoice, findVoiceSystem, loadKoreanVoices } from './voices.ts';

/** When the search for a voice takes longer, in milliseconds, it says what it is doing. */
const PATIENCE = 500;

/** What there is to read, and how; asked for whenever it is needed, since it changes while the article is open. */
export type Subject = {
  /** Read before the body. */
  headline: readonly string[];
  body: ArrangedBody | null;
  sentences: ArticleSentence[];
  settings: ReaderSettings;
  /** Tells the reader something that has happened. */
  say: (text: string) => void;
};

export type ListeningControls = {
  /** The Korean ones; empty before any have been looked for. */
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Starts, pauses or goes on. */
  toggle(): void;
  stop(): void;
  step(distance: 1 | -1): void;
  /** Reads on with the voice and speed that are set now. */
  again(): void;
};

/**
 * Reads an article aloud: finds a voice, says what stands in the way, and takes the media keys meanwhile.
 * @param subject asked for each time
 * @param onChange told of each state; at the beginning nothing is read
 */
export function openListening(
  window: Window & typeof globalThis,
  subject: () => Subject,
  onChange: (state: PlayerState) => void,
): ListeningControls {
  let state: PlayerState = { status: 'stopped', index: 0 };
  let voices: readonly SpeechSynthesisVoice[] = [];
  let player: Player | null = null;
  let tellMediaKeys: ((isPlaying: boolean | null) => void) | null = null;
  /** Counts the presses: one that still looks for a voice gives way to the next. */
  let turn = 0;
  let isLooking = false;
  /** The address of the voice of the network that the user has been told of. */
  let toldOf: string | null = null;

  const follow = (next: PlayerState) => {
    state = next;
    onChange(next);
    const hasEnded = next.status === 'stopped';
    tellMediaKeys?.(hasEnded ? null : next.status === 'playing');
    if (hasEnded) tellMediaKeys = null;
    if (next.status === 'failed') subject().say(t('listening_failed'));
  };
  const pause = () => player?.pause();
  const step = (distance: 1 | -1) => player?.goTo(state.index + distance);
  const stop = () => {
    turn += 1;
    isLooking = false;
    player?.stop();
  };
  /** A voice of the network hears what is read: said before it does, once for each reader and voice. */
  const tellOfNetwork = () => {
    const { settings, say } = subject();
    const voice = chooseVoice(voices, settings.speechVoice);
    if (!voice || voice.localService || toldOf === voice.voiceURI) return;
    toldOf = voice.voiceURI;
    say(t('listening_network'));
  };
  /** @returns null where there is no voice, or no player, which has been said; or when another press came meanwhile */
  const findPlayer = async (isLatest: () => boolean): Promise<Player | null> => {
    const wait = setTimeout(() => isLatest() && subject().say(t('listening_looking')), PATIENCE);
    voices = await loadKoreanVoices(window.speechSynthesis);
    clearTimeout(wait);
    if (!isLatest()) return null;
    if (!chooseVoice(voices, '')) {
      subject().say(t(`voices_none_${findVoiceSystem(window.navigator.userAgent)}`));
      return null;
    }
    try {
      const found = await placePlayer();
      return isLatest() ? found : null;
    } catch (error) {
      console.error('정독: the player could not be loaded', error);
      subject().say(t('listening_failed'));
      return null;
    }
  };
  /** The player, where the reading is or is to begin. */
  const placePlayer = async (): Promise<Player> => {
    // What it knows of numbers and units is loaded when somebody listens.
    const [{ openPlayer }, { findStart }] = await Promise.all([
      import('./player.ts'),
      import('./find-start.ts'),
    ]);
    const { body, sentences } = subject();
    const texts = sentences.map(({ text }) => text);
    player ??= openPlayer(texts, openEngine(window), () => readManner(voices, subject().settings), follow);
    if (state.status === 'stopped' && body) player.goTo(findStart(sentences, body, window));
    return player;
  };
  const play = async () => {
    turn += 1;
    const own = turn;
    const isLatest = () => own === turn;
    isLooking = true;
    const found = await findPlayer(isLatest);
    if (isLatest()) isLooking = false;
    if (!found) return;
    tellOfNetwork();
    tellMediaKeys ??= takeMediaKeys(window, subject().headline[0] ?? '', {
      play: () => void play(),
      pause,
      previous: () => step(-1),
      next: () => step(1),
      stop,
    });
    found.play();
  };

  return {
    get voices() {
      return voices;
    },
    toggle() {
      if (isLooking) stop();
      else if (state.status === 'playing') pause();
      else void play();
    },
    stop,
    step,
    again() {
      tellOfNetwork();
      player?.again();
    },
  };
}

function readManner(voices: readonly SpeechSynthesisVoice[], { speechVoice, speechRate }: ReaderSettings) {
  const voice = chooseVoice(voices, speechVoice);
  if (!voice) throw new Error('expected a Korean voice: it was there when the reading began');
  return { voice, rate: speechRate };
}
