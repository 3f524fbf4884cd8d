import './listening-bar.css';
import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { type Listening, RATES } from './use-listening.ts';
import { chooseVoice } from './voices.ts';

type Props = { listening: Listening; rate: number; voiceUri: string };

/** The controls of the voice, at the lower edge while it reads or has paused. */
export function ListeningBar({ listening, rate, voiceUri }: Props) {
  const { state, voices, toggle, stop, step, setRate, setVoice } = listening;
  const isPlaying = state.status === 'playing';
  const bar = useRef<HTMLElement>(null);
  useFocusBack(bar);
  const speaking = chooseVoice(voices, voiceUri);
  return (
    <section class="listening" aria-label={t('listening_controls')} ref={bar}>
      <button
        type="button"
        class="button plain"
        aria-label={t('listening_previous')}
        onClick={() => step(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={t(isPlaying ? 'listening_pause' : 'listening_play')}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <button type="button" class="button plain" aria-label={t('listening_next')} onClick={() => step(1)}>
        <Icon name="forth" />
      </button>
      <button type="button" class="button plain" aria-label={t('listening_stop')} onClick={stop}>
        <Icon name="stop" />
      </button>
      <select
        class="field"
        aria-label={t('listening_rate')}
        value={rate}
        onChange={(event) => setRate(Number(event.currentTarget.value))}
      >
        {(RATES.includes(rate) ? RATES : [...RATES, rate].sort((one, other) => one - other)).map((value) => (
          <option key={value} value={value}>
            {t('listening_times', value)}
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          class="field voice"
          aria-label={t('listening_voice')}
          value={speaking?.voiceURI ?? ''}
          onChange={(event) => setVoice(event.currentTarget.value)}
        >
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {localService ? name : t('listening_network_voice', name)}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
