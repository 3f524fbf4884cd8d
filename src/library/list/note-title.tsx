import type { NoteSummary } from '../../notes/note.ts';
import { findMarks } from '../../notes/search/find-marks.ts';
import type { Query } from '../../notes/search/query.ts';
import { noteAddress, type Sought } from '../../reader/address.ts';
import { titleOf } from '../../ui/title-of.ts';
import { MarkedText } from './marked-text.tsx';

type Props = {
  note: NoteSummary;
  query: Query;
  /** What is marked where it opens; null for nothing. */
  sought: Sought | null;
  tabIndex: number;
  /** Shows it beside the list, where there is room. @returns whether there is */
  onShow: (id: string) => boolean;
};

/** The title of a note, which opens it. */
export function NoteTitle({ note, query, sought, tabIndex, onShow }: Props) {
  const title = <MarkedText text={titleOf(note)} marks={findMarks(note.title, query)} />;
  // The reader shows no deleted notes.
  if (note.deletedAt !== null) {
    return (
      <span class="title" lang="ko">
        {title}
      </span>
    );
  }
  return (
    <a
      class="title"
      href={noteAddress(note.id, sought)}
      target="_blank"
      rel="noopener"
      lang="ko"
      tabIndex={tabIndex}
      onClick={(event) => {
        if (isPlainClick(event) && onShow(note.id)) event.preventDefault();
      }}
    >
      {title}
    </a>
  );
}

/** Whether it is one of the mouse, without a key that asks for a tab or a window. Enter on a link is a click of detail 0. */
const isPlainClick = ({ detail, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  detail > 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
