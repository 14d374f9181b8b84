import type { DocumentCode } from '../domain/registration/documents.ts';
import type { Phrase } from './phrase.ts';

/** The papers of the checklists, in the words of the posted service standard. */
export const DOCUMENT_NAMES: Record<DocumentCode, Phrase> = {
  'pu-form-employer': {
    id: 'Formulir Pendaftaran Pemberi Kerja/Badan Usaha',
    en: 'Employer registration form',
  },
  'pu-form-workers': {
    id: 'Formulir Pendaftaran/Perubahan Data Tenaga Kerja',
    en: 'Worker registration and change form',
  },
  'pu-form-contributions': {
    id: 'Formulir Rincian Iuran Tenaga Kerja',
    en: 'Form with the workers’ contributions',
  },
  'pu-npwp': { id: 'NPWP Perusahaan', en: 'Company NPWP (tax number)' },
  'pu-owner-ktp': { id: 'KTP Pemilik Perusahaan', en: 'Owner’s KTP (ID card)' },
  'pu-worker-ktp': { id: 'KTP Tenaga Kerja', en: 'Workers’ KTP (ID cards)' },
  'pu-licence': {
    id: 'Surat Izin Tempat Usaha/Surat Izin Usaha Perdagangan/Nomor Induk Berusaha',
    en: 'Business licence (SITU, SIUP or NIB)',
  },
  'bpu-nik': {
    id: 'Nomor Induk Kependudukan (NIK) atau Kartu Tanda Penduduk (KTP)',
    en: 'NIK (identity number) or KTP (ID card)',
  },
  'bpu-email': { id: 'Alamat Email', en: 'Email address' },
  'bpu-phone': { id: 'No. Handphone', en: 'Mobile phone number' },
  'jht-card': { id: 'Kartu Peserta BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan membership card' },
  'jht-ktp': { id: 'Kartu Tanda Penduduk (KTP)', en: 'KTP (ID card)' },
  'jht-npwp': {
    id: 'NPWP (bagi peserta dengan saldo lebih dari 50 juta atau peserta yang telah mengajukan klaim sebagian)',
    en: 'NPWP (for a balance over 50 million, or after an earlier partial claim)',
  },
};
