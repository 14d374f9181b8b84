import type { ProblemKind } from './problem-kind.ts';

/** What papers and printers refuse. */
export const PRINTING_PROBLEMS = {
  'job-not-found': {
    status: 404,
    title: { id: 'Cetakan tidak ditemukan.', en: 'The print job was not found.' },
  },
  'paper-withdrawn': {
    status: 409,
    title: {
      id: 'Kode pada slip ini tidak berlaku lagi. Buka berkasnya dan cetak slip yang baru.',
      en: 'The code on this slip no longer counts. Open the file and print the new slip.',
    },
  },
  'print-not-uncertain': {
    status: 409,
    title: {
      id: 'Cetakan ini tidak sedang menunggu jawaban.',
      en: 'This paper is not waiting for an answer.',
    },
  },
  'print-not-waiting': {
    status: 409,
    title: {
      id: 'Cetakan ini tidak menunggu printer lagi. Layar sudah diperbarui.',
      en: 'This paper is not waiting for a printer any more. The screen is up to date.',
    },
  },
  'paper-purged': {
    status: 409,
    title: {
      id: 'Isi kertas lama ini sudah dihapus. Buka berkasnya dan cetak dari sana.',
      en: 'What stood on this old paper was destroyed. Open the file and print it from there.',
    },
  },
  'reprint-reason-missing': {
    status: 422,
    title: {
      id: 'Pilih alasan cetak ulang dahulu.',
      en: 'Choose first why it is printed again.',
    },
  },
  'printer-not-found': {
    status: 404,
    title: { id: 'Printer tidak ditemukan.', en: 'The printer was not found.' },
  },
  'printer-fixed': {
    status: 409,
    title: {
      id: 'Printer ini diatur saat server dijalankan, jadi tidak dapat diubah di sini.',
      en: 'This printer is set where the server is started and cannot be changed here.',
    },
  },
  'printer-known': {
    status: 409,
    title: {
      id: 'Sudah ada printer dengan alamat ini.',
      en: 'There already is a printer at this address.',
    },
  },
  'printer-has-role': {
    status: 409,
    title: {
      id: 'Printer ini masih dipakai. Pindahkan dahulu tugasnya ke printer lain.',
      en: 'This printer is in use. Give its task to another printer first.',
    },
  },
  'printer-not-well': {
    status: 409,
    title: {
      id: 'Printer belum siap. Periksa kertas, tutup, kabel, dan daya, lalu coba lagi.',
      en: 'The printer is not ready. Check paper, cover, cable and power, then try again.',
    },
  },
  'probe-missing': {
    status: 409,
    title: {
      id: 'Periksa printer ini dahulu, lalu jawab pertanyaan tentang kertasnya.',
      en: 'Probe this printer first, then answer the questions about the paper.',
    },
  },
  'invalid-printer': {
    status: 422,
    title: {
      id: 'Alamat printer belum benar. Contoh: tcp://192.168.1.50:9100',
      en: 'This is no printer’s address. Example: tcp://192.168.1.50:9100',
    },
  },
} as const satisfies Record<string, ProblemKind>;
