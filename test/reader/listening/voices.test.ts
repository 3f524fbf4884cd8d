import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  chooseVoice,
  findVoiceSystem,
  koreanVoices,
  loadKoreanVoices,
} from '../../../src/reader/listening/voices.ts';
import { makeVoice } from './make-voice.ts';

const english = makeVoice({ lang: 'en-US', voiceURI: 'river', default: true });
const network = makeVoice({ voiceURI: '구름', localService: false });
const local = makeVoice({ voiceURI: '나래' });

it.each(['ko', 'ko-KR', 'ko_KR', 'KO-kr'])('knows a Korean voice by its language: %s', (lang) => {
  expect(koreanVoices([makeVoice({ lang })])).toHaveLength(1);
});

it.each(['en-US', 'kok-IN', 'ja-JP', ''])('does not take another voice for a Korean one: %s', (lang) => {
  expect(koreanVoices([makeVoice({ lang })])).toEqual([]);
});

describe('the voice to read with', () => {
  it.each([
    ['the one that was chosen', [local, network], '구름', network],
    ['one on the device', [english, network, local], '', local],
    ['one on the device, when the chosen one is gone', [network, local], '바람', local],
    ['one of the network, when there is no other', [english, network], '', network],
    ['none, when the chosen one is not Korean', [english], 'river', null],
    ['none, when there is none', [], '', null],
  ])('is %s', (_, voices, chosen, voice) => {
    expect(chooseVoice(voices, chosen)).toBe(voice);
  });
});

describe('voices that are loaded when they are asked for', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function fakeSynthesis() {
    let voices: SpeechSynthesisVoice[] = [];
    const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices });
    const bring = (...brought: SpeechSynthesisVoice[]) => {
      voices = brought;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    };
    return { synthesis: synthesis as unknown as SpeechSynthesis, bring };
  }

  it('are taken at once when they are there', async () => {
    const { synthesis, bring } = fakeSynthesis();
    bring(english, local);
    expect(await loadKoreanVoices(synthesis)).toEqual([local]);
  });

  it('are waited for', async () => {
    const { synthesis, bring } = fakeSynthesis();
    const loading = loadKoreanVoices(synthesis);
    await vi.advanceTimersByTimeAsync(500);
    bring(english, network);
    await vi.advanceTimersByTimeAsync(200);
    expect(await loading).toEqual([network]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are waited for also when those of other languages come first', async () => {
    const { synthesis, bring } = fakeSynthesis();
    bring(english);
    const loading = loadKoreanVoices(synthesis);
    await vi.advanceTimersByTimeAsync(1500);
    bring(english, local);
    await vi.advanceTimersByTimeAsync(200);
    expect(await loading).toEqual([local]);
  });

  it('are no longer waited for when all that come are of other languages', async () => {
    const { synthesis, bring } = fakeSynthesis();
    bring(english);
    const loading = loadKoreanVoices(synthesis);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await loading).toEqual([]);
  });

  it('are not waited for without end', async () => {
    const loading = loadKoreanVoices(fakeSynthesis().synthesis);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await loading).toEqual([]);
  });
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36', 'mac'],
  ['Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36', 'android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101', 'other'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36', 'other'],
])('knows the system that has the voices: %s', (userAgent, system) => {
  expect(findVoiceSystem(userAgent)).toBe(system);
});
