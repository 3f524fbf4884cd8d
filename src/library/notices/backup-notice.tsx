import { useState } from 'preact/hooks';
import {
  type BackupState,
  onBackupStateChanged,
  readBackupState,
  writeBackupState,
} from '../../platform/backup-state.ts';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { formatTime } from '../../ui/format-time.ts';
import { useLife } from '../../ui/use-life.ts';
import { isBackupDue, LATER_TIME } from '../storage/reminder.ts';
import { NoticeBox } from './notice-box.tsx';

type Props = {
  /** Notes that have not been deleted; null until they have been counted. */
  noteCount: number | null;
  onBackup: () => void;
  onProblem: (text: string) => void;
  /** The notice goes with the focus. */
  onLost: () => void;
};

/** Reminds of a backup, where one is due. */
export function BackupNotice({ noteCount, onBackup, onProblem, onLost }: Props) {
  const [state, setState] = useState<BackupState | null>(null);
  useLife((signal) => {
    readBackupState().then(setState, (error: unknown) => console.warn('정독: backups not known', error));
    onBackupStateChanged(setState, signal);
  }, []);
  if (!state || noteCount === null || !isBackupDue(state, noteCount, new Date())) return null;
  const later = () => {
    const quietUntil = new Date(Date.now() + LATER_TIME).toISOString();
    writeBackupState({ quietUntil }).catch((error: unknown) => {
      console.error('정독: the reminder was not put off', error);
      onProblem(t('options_failed'));
    });
  };
  return (
    <NoticeBox class="backup-notice" onLost={onLost}>
      <p>
        {state.lastAt
          ? t('backup_due', formatTime(state.lastAt, uiLanguage()))
          : t('backup_never', noteCount)}
      </p>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={onBackup}>
          {t('library_backup')}
        </button>
        <button type="button" class="button plain" onClick={later}>
          {t('backup_later')}
        </button>
      </div>
    </NoticeBox>
  );
}
