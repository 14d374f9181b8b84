import type { ServiceCode } from '../domain/queue/services.ts';
import type { Phrase } from './phrase.ts';

/** The services as the citizen would name them. */
export const SERVICE_NAMES: Record<ServiceCode, Phrase> = {
  PU: { id: 'Daftarkan perusahaan & karyawan (PU)', en: 'Register a company & its workers (PU)' },
  BPU: {
    id: 'Daftar untuk diri sendiri – pedagang, petani, ojek, nelayan (BPU)',
    en: 'Register yourself – trader, farmer, driver, fisher (BPU)',
  },
  JHT: { id: 'Bantuan klaim JHT', en: 'Help with a JHT claim – old-age savings' },
  INFO: { id: 'Tanya informasi', en: 'Ask for information' },
};

/** The same services as the office writes them on its own papers: the names of the posted standard, without its slashes. */
export const SERVICE_MATTERS: Record<ServiceCode, Phrase> = {
  PU: { id: 'Pendaftaran Penerima Upah (PU)', en: 'Registration of wage earners (PU)' },
  BPU: { id: 'Pendaftaran Bukan Penerima Upah (BPU)', en: 'Registration of self-employed (BPU)' },
  JHT: { id: 'Klaim Jaminan Hari Tua (JHT)', en: 'JHT (old-age savings) claim' },
  INFO: { id: 'Informasi', en: 'Information' },
};

/** The same services in the short words of a list or a board. */
export const SERVICE_SHORT_NAMES: Record<ServiceCode, Phrase> = {
  PU: { id: 'Perusahaan (PU)', en: 'Company (PU)' },
  BPU: { id: 'Mandiri (BPU)', en: 'Self-employed (BPU)' },
  JHT: { id: 'Klaim JHT', en: 'JHT claim' },
  INFO: { id: 'Informasi', en: 'Information' },
};
