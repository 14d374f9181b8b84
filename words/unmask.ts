import type { UnmaskReason } from '../domain/privacy/unmask-reasons.ts';
import type { Phrase } from './phrase.ts';

/** Why somebody looks at the data of a person who is not at the desk. */
export const UNMASK_REASON_WORDS: Record<UnmaskReason, Phrase> = {
  telepon: { id: 'Pemohon menelepon', en: 'The applicant telephones' },
  melengkapi: { id: 'Melengkapi pendaftaran', en: 'Completing the registration' },
  koreksi: { id: 'Membetulkan data', en: 'Correcting data' },
  pembayaran: { id: 'Urusan pembayaran', en: 'A matter of payment' },
  pengaduan: { id: 'Menindaklanjuti pengaduan', en: 'Following up a complaint' },
  'permintaan-data': {
    id: 'Permintaan atas data pribadi',
    en: 'A request about personal data',
  },
};

/** A visit file whose owner is not at the desk. */
export const UNMASK_WORDS = {
  title: { id: 'Data tertutup', en: 'Masked data' },
  lead: {
    id: 'Pemilik berkas ini tidak di loket, jadi datanya tertutup.',
    en: 'The owner of this file is not at the desk, so the data are masked.',
  },
  show: { id: 'Tampilkan lengkap…', en: 'Show in full…' },
  why: { id: 'Mengapa data ini dibuka?', en: 'Why are these data opened?' },
  whyLead: {
    id: 'Alasannya dicatat, dan dapat dilihat Anda sendiri dan atasan.',
    en: 'The reason is written down; you and your superior can see it.',
  },
  name: { id: 'Nama', en: 'Name' },
  draftMasked: {
    id: 'Belum tersimpan: data berkas ini sudah tertutup lagi. Ketikan Anda masih ada.',
    en: 'Not saved: this file is masked again. What you typed is still here.',
  },
  chooseReason: { id: 'Pilih alasan…', en: 'Choose a reason…' },
  pictureMasked: {
    id: 'Gambar kertas ini tertutup karena pemiliknya tidak di loket.',
    en: 'The picture of this paper is masked because its owner is not at the desk.',
  },
  browserMasked: {
    id: 'Data berkas ini tertutup. Tekan "Lihat", pilih alasannya, lalu coba lagi.',
    en: 'The data of this file are masked. Press "Look", choose the reason, then try again.',
  },
} as const satisfies Record<string, Phrase>;
