import type { Role } from '../domain/access/roles.ts';
import type { Phrase } from './phrase.ts';

/** What the roles are called. */
export const ROLE_WORDS: Record<Role, Phrase> = {
  officer: { id: 'Petugas loket', en: 'Officer' },
  complaints: { id: 'Petugas pengaduan', en: 'Complaints desk' },
  supervisor: { id: 'Atasan langsung', en: 'Superior' },
  head: { id: 'Kepala', en: 'Head' },
  admin: { id: 'Administrator', en: 'Administrator' },
};
