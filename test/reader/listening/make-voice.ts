/** A voice of a browser. */
export const makeVoice = (voice: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  default: false,
  lang: 'ko-KR',
  localService: true,
  name: '가람',
  voiceURI: '가람',
  ...voice,
});
