import { sanitizeHtml, sanitizeToElement } from '../../article/sanitize.ts';
import { fileName } from '../../export/file-name.ts';
import { writeNoteHtml } from '../../export/note/html.ts';
import { writeNoteMarkdown } from '../../export/note/markdown.ts';
import { writeNoteText } from '../../export/note/text.ts';
import { MOST_ZIP_FILES, type ZipFile, zipFiles } from '../../export/zip.ts';
import { readWholeNotes } from '../../notes/listing.ts';
import type { Note } from '../../notes/note.ts';
import { t } from '../../platform/i18n.ts';
import { download } from './download.ts';

/** What notes are exported as. */
export type ExportFormat = 'markdown' | 'html' | 'text';

type Form = { extension: string; type: string; write: (note: Note) => string };

const forms: Record<ExportFormat, Form> = {
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: (note) => writeNoteMarkdown(note, parseBody(note.article.html)),
  },
  html: {
    extension: 'html',
    type: 'text/html',
    write: (note) => writeNoteHtml(note, (html) => sanitizeHtml(html, window)),
  },
  text: { extension: 'txt', type: 'text/plain', write: writeNoteText },
};

/**
 * Gives the user notes as files: one as it is, more of them in an archive, in several where one cannot hold them.
 * @param ids in the order of the files, which is that of selecting: files lie in no order once they are unpacked
 * @returns how many notes were there to export
 */
export async function exportNotes(ids: string[], format: ExportFormat): Promise<number> {
  if (ids.length === 1) return exportOne(ids, forms[format]);
  let count = 0;
  const taken = new Set<string>();
  for (let start = 0; start < ids.length; start += MOST_ZIP_FILES) {
    const files = writeFiles(ids.slice(start, start + MOST_ZIP_FILES), forms[format], () => count++);
    await download(fileName(t('export_archive'), 'zip', taken, now()), 'application/zip', zipFiles(files));
  }
  return count;
}

async function exportOne(ids: string[], { extension, type, write }: Form): Promise<number> {
  for await (const note of readWholeNotes(ids)) {
    const name = fileName(note.article.title, extension, new Set());
    await download(name, `${type};charset=utf-8`, [write(note)]);
    return 1;
  }
  return 0;
}

async function* writeFiles(
  ids: string[],
  { extension, write }: Form,
  count: () => void,
): AsyncGenerator<ZipFile> {
  const taken = new Set<string>();
  for await (const note of readWholeNotes(ids)) {
    const { article, savedAt } = note;
    const name = fileName(article.title, extension, taken, article.publishedAt ?? savedAt);
    yield { name, content: write(note), savedAt };
    count();
  }
}

const parseBody = (html: string) => sanitizeToElement(html, window);

const now = () => new Date().toISOString();
