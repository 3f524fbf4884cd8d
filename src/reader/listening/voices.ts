/** How long voices are waited for that the browser still has to load, in milliseconds: espeak-ng has 13,000 of them. */
const LOAD_TIME = 8000;
/** No more voices are expected once there have been some for so long, in milliseconds. */
const REST_TIME = 2000;
/** How often the voices are asked for meanwhile, in milliseconds. */
const ASK_TIME = 200;

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

/** The Korean voices of the browser, which may load them only when asked; empty when none has come after a while. */
export async function loadKoreanVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  for (let asked = 0, known = 0, unchanged = 0; ; asked += ASK_TIME) {
    const voices = synthesis.getVoices();
    const korean = koreanVoices(voices);
    // Those of other languages may come first.
    unchanged = voices.length === known ? unchanged + ASK_TIME : 0;
    known = voices.length;
    const isAll = known > 0 && unchanged >= REST_TIME;
    if (korean.length > 0 || isAll || asked >= LOAD_TIME) return korean;
    // Asked again and again: not every engine tells when it has loaded more.
    await new Promise((resolve) => setTimeout(resolve, ASK_TIME));
  }
}

/** The system whose settings have the voices, for telling how to get one. */
export type VoiceSystem = 'windows' | 'mac' | 'android' | 'other';

/** @param userAgent of the browser */
export function findVoiceSystem(userAgent: string): VoiceSystem {
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Android/.test(userAgent)) return 'android';
  return /Mac OS X|Macintosh/.test(userAgent) ? 'mac' : 'other';
}
