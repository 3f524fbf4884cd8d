import type { HighlightColor } from '../../notes/highlights.ts';
import type { ReadingState } from '../../notes/note.ts';

// What is written out is Korean, whatever the language of the interface.

/** The headings of the parts of a note; a Markdown file is read back by them. */
export const HEADINGS = { memo: '메모', highlights: '형광펜', body: '본문' } as const;

/** What highlights were called in files of earlier versions. */
export const FORMER_HIGHLIGHTS = '하이라이트';

export const COLOR_NAMES: Record<HighlightColor, string> = {
  yellow: '노랑',
  green: '초록',
  blue: '파랑',
  pink: '분홍',
};

export const STATE_NAMES: Record<ReadingState, string> = {
  unread: '안 읽음',
  read: '읽음',
  archived: '보관',
};
