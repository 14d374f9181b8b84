import type { OfficeSettings } from '../../contract/setting-schemas.ts';

/** Backups of a new office: none are made before somebody can open them. */
export const FIRST_BACKUP: Pick<OfficeSettings, 'backup.rules' | 'backup.places'> = {
  'backup.rules': { keepDays: 30, keepMonths: 12, drillDays: 31, headOffice: '', recovery: '' },
  'backup.places': { secondPlace: '', journal: '' },
};
