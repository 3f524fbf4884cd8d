/** What the keys of headsets, keyboards and lock screens do. */
export type MediaKeys = {
  play: () => void;
  pause: () => void;
  previous: () => void;
  next: () => void;
  stop: () => void;
};

/**
 * Takes the media keys while something is read aloud. Browsers give them to what plays a sound, and speech is none: a
 * silent one plays along, of the length (over 5 s) from which Chromium takes a sound for music.
 * @returns tells the browser whether it is playing; null gives the keys back
 */
export function takeMediaKeys(
  window: Window & typeof globalThis,
  title: string,
  keys: MediaKeys,
): (isPlaying: boolean | null) => void {
  const { mediaSession } = window.navigator;
  if (!mediaSession) return () => undefined;
  const address = URL.createObjectURL(silence());
  const audio = new Audio(address);
  audio.loop = true;
  mediaSession.metadata = new window.MediaMetadata({ title });
  const actions: [MediaSessionAction, () => void][] = [
    ['play', keys.play],
    ['pause', keys.pause],
    ['previoustrack', keys.previous],
    ['nexttrack', keys.next],
    ['stop', keys.stop],
  ];
  const handle = (isOurs: boolean) => {
    for (const [action, run] of actions) mediaSession.setActionHandler(action, isOurs ? run : null);
  };
  handle(true);
  return (isPlaying) => {
    if (isPlaying === null) {
      audio.pause();
      handle(false);
      mediaSession.playbackState = 'none';
      return URL.revokeObjectURL(address);
    }
    mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
    // Without a sound there are no media keys; the reading goes on all the same.
    if (isPlaying) audio.play().catch((error: unknown) => console.info('정독: no media keys', error));
    else audio.pause();
  };
}

/** Six seconds of nothing as a WAV file: 8 bits at 8 kHz. */
function silence(): Blob {
  const rate = 8000;
  const length = rate * 6;
  const bytes = new Uint8Array(44 + length).fill(128);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) bytes[at + index] = letter.charCodeAt(0);
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  return new Blob([bytes], { type: 'audio/wav' });
}
