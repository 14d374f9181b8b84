import type { Backups } from '../../contract/backups.ts';
import { BACKUP_TROUBLES } from '../../words/backup-faults.ts';
import { BACKUP_NOTE_WORDS } from '../../words/backup-notes.ts';
import { formatMoment } from '../../words/formats.ts';
import {
  BACKUP_DOING,
  BACKUP_WORDS,
  backupDone,
  copiedTo,
  failedAt,
  fileSize,
} from '../../words/officer-backup.ts';
import { type Language, say } from '../../words/phrase.ts';

/** How the backups stand, in sentences: first the one that matters. */
export interface BackupSaid {
  readonly mood: 'good' | 'busy' | 'bad';
  readonly lines: readonly string[];
}

/** Says the state of the backups, most pressing first. */
export function backupSaid(backups: Backups, language: Language): BackupSaid {
  const { doing, trouble, last, notes, secondPlace } = backups;
  if (doing !== null) return { mood: 'busy', lines: [BACKUP_DOING[doing.what][language](doing.seconds)] };
  const lines = notes
    .filter((note) => note !== 'failed')
    .map((note) => say(BACKUP_NOTE_WORDS[note], language));
  if (trouble !== null) {
    const why = say(BACKUP_TROUBLES[trouble.code], language);
    lines.unshift(`${failedAt[language](formatMoment(Date.parse(trouble.at), language))} ${why}`);
  }
  const isWell = lines.length === 0;
  if (last === null)
    return { mood: isWell ? 'good' : 'bad', lines: [...lines, say(BACKUP_WORDS.noneYet, language)] };
  const at = formatMoment(Date.parse(last.madeAt), language);
  lines.push(backupDone[language](at, fileSize[language](last.bytes)));
  if (secondPlace !== null && last.copied) lines.push(copiedTo[language](secondPlace.path));
  const isSafe = isWell && (secondPlace === null || last.copied === true);
  if (isSafe) lines.push(say(BACKUP_WORDS.canSwitchOff, language));
  return { mood: isWell ? 'good' : 'bad', lines };
}
