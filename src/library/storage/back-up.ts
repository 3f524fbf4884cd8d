import { fileName } from '../../export/file-name.ts';
import { writeBackup } from '../../notes/backup/write-backup.ts';
import { readWholeNotes } from '../../notes/listing.ts';
import { writeBackupState } from '../../platform/backup-state.ts';
import { t } from '../../platform/i18n.ts';
import { download } from '../export/download.ts';

/** Gives the user a file with all notes, those in the bin and all earlier texts included. */
export async function backUp(): Promise<void> {
  const now = new Date().toISOString();
  const name = fileName(t('backup_file'), 'json', new Set(), now);
  await download(name, 'application/json', writeBackup(readWholeNotes(null)));
  await writeBackupState({ lastAt: now, quietUntil: null });
}
