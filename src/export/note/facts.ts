import type { Note } from '../../notes/note.ts';
import { formatTime } from '../../ui/format-time.ts';
import { STATE_NAMES } from './words.ts';

/** Writes in one line what the user keeps a note as: "읽음 · #경제 #가람시 · 저장 2026년 1월 2일 03:04". */
export function writeFacts({ state, tags, savedAt }: Note): string {
  const hashed = tags.map((tag) => `#${tag}`).join(' ');
  return [STATE_NAMES[state], hashed, `저장 ${formatTime(savedAt, 'ko')}`].filter(Boolean).join(' · ');
}
