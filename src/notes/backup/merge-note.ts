import { compareText } from '../../base/compare-text.ts';
import type { Highlight } from '../highlights.ts';
import type { WholeNote } from '../note.ts';
import { saidText } from '../said-text.ts';
import { withTags } from '../tags.ts';

type KeptText = WholeNote['revisions'][number];

/**
 * Merges a note of an import into the one that its article has. No text is lost: what cannot be both becomes a revision
 * or stands below; state and colours are those of the note that was changed later. Merging a note with itself, or the same one twice, changes nothing.
 */
export function mergeNotes(existing: WholeNote, imported: WholeNote): WholeNote {
  const [current, other] = isBetter(imported, existing) ? [imported, existing] : [existing, imported];
  const isLater = existing.changedAt < imported.changedAt;
  const latest = isLater ? imported : existing;
  return {
    ...existing,
    article: current.article,
    keys: [...new Set([...existing.keys, ...imported.keys])],
    highlights: uniteHighlights(existing.highlights, imported.highlights, isLater),
    memo: joinTexts(existing.memo, imported.memo, '\n\n'),
    tags: withTags(existing.tags, imported.tags),
    state: latest.state,
    savedAt: existing.savedAt < imported.savedAt ? existing.savedAt : imported.savedAt,
    updatedAt: current.updatedAt,
    changedAt: latest.changedAt,
    deletedAt: laterDeletion(existing.deletedAt, imported.deletedAt),
    revisions: uniteRevisions(existing, imported, current, other),
  };
}

/** A whole text is better than one that a wall has cut off, else the later one. */
function isBetter(one: WholeNote, other: WholeNote): boolean {
  const [isCut, isOtherCut] = [one, other].map(({ article }) => article.partial !== null);
  return isCut === isOtherCut ? one.updatedAt > other.updatedAt : !isCut;
}

function uniteHighlights(
  existing: Highlight[],
  imported: Highlight[],
  isImportedLater: boolean,
): Highlight[] {
  const united = [...existing];
  for (const highlight of imported) {
    const byId = united.findIndex(({ id }) => id === highlight.id);
    const at = byId < 0 ? findTwin(united, highlight) : byId;
    const known = united[at];
    if (!known) united.push(highlight);
    else {
      const { color } = isImportedLater ? highlight : known;
      united[at] = { ...known, color, remark: joinTexts(known.remark, highlight.remark, '\n') };
    }
  }
  if (united.length === existing.length) return united;
  return united.toSorted((one, other) => compareText(one.createdAt, other.createdAt));
}

/** Of several on one passage the one that has the remark already: else each merging would choose anew. */
function findTwin(highlights: Highlight[], highlight: Highlight): number {
  const twin = highlights.findIndex(
    (known) => isSameWords(known, highlight) && known.remark.includes(highlight.remark),
  );
  return twin < 0 ? highlights.findIndex((known) => isSameWords(known, highlight)) : twin;
}

/** The same words at the same place; those around them may have changed. */
function isSameWords(one: Highlight, other: Highlight): boolean {
  return one.quote === other.quote && one.start === other.start;
}

function uniteRevisions(
  existing: WholeNote,
  imported: WholeNote,
  current: WholeNote,
  other: WholeNote,
): KeptText[] {
  const known = new Set(existing.revisions.map(({ article }) => saidText(article)));
  const added: KeptText[] = [];
  const isReplaced = saidText(other.article) !== saidText(current.article);
  const replaced = isReplaced ? [{ number: 0, article: other.article, savedAt: other.updatedAt }] : [];
  for (const revision of [...imported.revisions, ...replaced]) {
    const text = saidText(revision.article);
    if (known.has(text)) continue;
    known.add(text);
    added.push(revision);
  }
  if (added.length === 0) return existing.revisions;
  return [...existing.revisions, ...added]
    .toSorted((one, next) => compareText(one.savedAt, next.savedAt))
    .map((revision, at) => ({ ...revision, number: at + 1 }));
}

/** The one that holds the other, else both. */
function joinTexts(existing: string, imported: string, between: string): string {
  if (existing.includes(imported)) return existing;
  if (imported.includes(existing)) return imported;
  return existing + between + imported;
}

/** A note that is there in one of the two is there. */
function laterDeletion(existing: string | null, imported: string | null): string | null {
  if (existing === null || imported === null) return null;
  return existing > imported ? existing : imported;
}
