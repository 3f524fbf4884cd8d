/** How long voices that the browser still has to load are waited for, in milliseconds. */
const loadTime = 2000;

/** The Korean voices among all: an English one would read Korean letter by letter, or not at all. */
export function koreanVoices(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  // Android writes "ko_KR".
  return voices.filter(({ lang }) => /^ko(?:[-_]|$)/i.test(lang));
}

/** The voice to read with. @returns null when there is no Korean one, whatever was chosen */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  chosenUri: string,
): SpeechSynthesisVoice | null {
  const korean = koreanVoices(voices);
  const chosen = korean.find(({ voiceURI }) => voiceURI === chosenUri);
  // One on the device speaks without a network, and tells nobody what is read.
  return chosen ?? korean.find(({ localService }) => localService) ?? korean[0] ?? null;
}

/** The Korean voices of the browser, which may load them only when asked. */
export async function loadKoreanVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const found = koreanVoices(synthesis.getVoices());
  if (found.length > 0) return found;
  await new Promise<void>((resolve) => {
    const wait = setTimeout(resolve, loadTime);
    synthesis.addEventListener?.(
      'voiceschanged',
      () => {
        clearTimeout(wait);
        resolve();
      },
      { once: true },
    );
  });
  return koreanVoices(synthesis.getVoices());
}

/** The system whose settings have the voices, for telling how to get one. */
export type VoiceSystem = 'windows' | 'mac' | 'android' | 'other';

/** @param userAgent of the browser */
export function findVoiceSystem(userAgent: string): VoiceSystem {
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Android/.test(userAgent)) return 'android';
  return /Mac OS X|Macintosh/.test(userAgent) ? 'mac' : 'other';
}
