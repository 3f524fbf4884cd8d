import { EmptyList } from '../notices/empty-list.tsx';
import type { LibraryState } from '../use-library.ts';
import { NoteList } from './note-list.tsx';

/** The list, or what stands in its place when nothing is in it; nothing before the first notes have come. */
export function ListPane({ library }: { library: LibraryState }) {
  const { listing, query, sought, excerpts, list, field, cursor, selection, commands, wanted, reading } =
    library;
  if (!listing) return null;
  if (listing.total === 0) {
    return (
      <EmptyList
        choices={listing.choices}
        isEmpty={listing.counts ? listing.counts.kept + listing.counts.deleted === 0 : true}
        onClear={(cleared) => {
          // The button goes.
          field.current?.focus();
          library.choose(cleared);
        }}
      />
    );
  }
  return (
    <div class="list-pane">
      <NoteList
        {...{ list, listing, query, sought, excerpts }}
        shownId={reading.shownId}
        active={cursor.active}
        selected={selection.ids}
        onVisible={wanted.reach}
        onTouch={(index) => {
          cursor.touch(index);
          // What has the focus is what the user looks at.
          const row = listing.rows[index - listing.offset];
          if (row && !library.isBin) reading.show(row.note.id);
        }}
        actions={{
          onSelect: commands.select,
          onShow: (id) => {
            cursor.seek(id);
            return reading.isWide;
          },
          onDelete: (id) => commands.remove([id]),
          onRestore: (id) => commands.restore([id]),
          onToggleSimilar: wanted.toggleSimilar,
        }}
      />
    </div>
  );
}
