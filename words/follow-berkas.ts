import type { BerkasStage } from '../domain/berkas/berkas-stages.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The page behind the QR of a tanda terima. */
export const FOLLOW_BERKAS = {
  title: { id: 'Berkas Anda', en: 'Your file' },
  number: { id: 'Nomor berkas', en: 'File number' },
  bring: { id: 'Yang masih perlu dibawa', en: 'What is still to be brought' },
  complete: { id: 'Dokumen sudah lengkap.', en: 'All papers are there.' },
  comeBack: { id: 'Datang kembali', en: 'Please come back' },
  code: { id: 'Kode di mesin antrian', en: 'Code for the ticket machine' },
  codeHow: {
    id: 'Saat datang lagi, tekan "Kembali" di mesin antrian dan ketik kode ini. Berkas Anda langsung terbuka di loket.',
    en: 'When you come again, press "Coming back" at the ticket machine and type this code. Your file opens at the counter.',
  },
  online: { id: 'Dapat juga dilakukan online', en: 'It can also be done online' },
  portal: { id: 'Buka situsnya', en: 'Open the site' },
  jmo: { id: 'Klaim lewat aplikasi JMO', en: 'Claim in the JMO app' },
  lapakAsik: { id: 'Klaim lewat Lapak Asik', en: 'Claim through Lapak Asik' },
  ended: { id: 'Urusan ini sudah selesai. Terima kasih.', en: 'This matter has ended. Thank you.' },
  noNames: {
    id: 'Halaman ini tidak memuat nama atau data pribadi Anda.',
    en: 'This page holds neither your name nor any personal data.',
  },
} satisfies Record<string, Phrase>;

/** How far it has come, in plain words. */
export const BERKAS_STAGE_WORDS: Record<BerkasStage, Phrase> = {
  opened: { id: 'Berkas Anda sudah kami terima', en: 'We have received your file' },
  registered: { id: 'Pendaftaran Anda sudah dicatat', en: 'Your registration has been entered' },
  'awaiting-payment': {
    id: 'Menunggu pembayaran iuran pertama',
    en: 'Waiting for the first contribution to be paid',
  },
};

/** `balance` as money, "Rp 15.000.000". */
export const JMO_UP_TO: PhraseOf<[balance: string]> = {
  id: (balance) => `Untuk saldo sampai ${balance}.`,
  en: (balance) => `For a balance up to ${balance}.`,
};

/** Pages that say one thing. */
export const FOLLOW_NOTICES = {
  unknown: {
    heading: { id: 'Halaman ini tidak ditemukan', en: 'This page was not found' },
    lines: [
      {
        id: 'Mungkin alamatnya belum lengkap, atau masa berlakunya sudah selesai.',
        en: 'The address may be incomplete, or its time is over.',
      },
      {
        id: 'Pindai lagi QR di kertas Anda, atau tanyakan kepada petugas. Kertas nomor tetap berlaku.',
        en: 'Scan the QR on your paper again, or ask the staff. Your paper is valid all the same.',
      },
    ],
  },
  berkasOver: {
    heading: { id: 'Urusan ini sudah selesai', en: 'This matter has ended' },
    lines: [
      {
        id: 'Halamannya sudah ditutup. Bila ada pertanyaan, silakan datang ke loket dengan tanda terima Anda.',
        en: 'Its page is closed. If you have a question, please come to the counter with your receipt.',
      },
    ],
  },
  tried: {
    heading: { id: 'Berhasil!', en: 'It works!' },
    lines: [
      {
        id: 'HP ini dapat membuka halaman antrian. Mulai sekarang kertas nomor memuat QR.',
        en: 'This phone can open the queue’s page. From now on the tickets carry the QR.',
      },
    ],
  },
  notTried: {
    heading: { id: 'Buka alamat ini dari HP', en: 'Open this address on a phone' },
    lines: [
      {
        id: 'Komputer ini sendiri selalu dapat membukanya. Yang perlu dicoba adalah HP di ruang tunggu.',
        en: 'This computer can always open it. What has to be tried is a phone in the hall.',
      },
    ],
  },
} satisfies Record<string, { heading: Phrase; lines: readonly Phrase[] }>;
