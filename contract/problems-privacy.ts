import type { ProblemKind } from './problem-kind.ts';

/** What personal data refuse: their owner's wish, the law that wants them kept, and what is gone. */
export const PRIVACY_PROBLEMS = {
  'berkas-restricted': {
    status: 409,
    title: {
      id: 'Berkas ini hanya disimpan, atas permintaan pemilik data. Atasan langsung dapat membukanya kembali.',
      en: 'This file is only kept, at its owner’s wish. The superior can open it again.',
    },
  },
  'berkas-erased': {
    status: 409,
    title: {
      id: 'Data pribadi berkas ini sudah dimusnahkan. Buka berkas baru bila ada urusan baru.',
      en: 'The personal data in this file were destroyed. Open a new file for a new matter.',
    },
  },
  'data-request-not-found': {
    status: 404,
    title: { id: 'Permintaan data tidak ditemukan.', en: 'The data request was not found.' },
  },
  'data-request-decided': {
    status: 409,
    title: {
      id: 'Permintaan ini sudah diputuskan. Muat ulang halaman.',
      en: 'This request was decided already. Reload the page.',
    },
  },
  'data-request-without-berkas': {
    status: 409,
    title: {
      id: 'Tunjuk dahulu berkas yang dimaksud permintaan ini.',
      en: 'First name the visit files this request is about.',
    },
  },
  'berkas-of-several': {
    status: 409,
    title: {
      id: 'Berkas ini memuat data beberapa orang. Hapus orang ini dari formulirnya, lalu simpan dan putuskan sebagai perbaikan.',
      en: 'This file holds the data of several people. Take this person out of its form, save it, and decide it as a correction.',
    },
  },
  'paper-under-way': {
    status: 409,
    title: {
      id: 'Sebuah kertas berkas ini sedang dicetak. Tunggu sampai selesai, lalu coba lagi.',
      en: 'A paper of this file is being printed. Wait until it is out, then try again.',
    },
  },
  'payment-awaited': {
    status: 409,
    title: {
      id: 'Berkas ini masih menunggu pembayaran. Musnahkan hanya bila pemiliknya tahu akibatnya.',
      en: 'This file still awaits a payment. Destroy it only if its owner knows what follows.',
    },
  },
  'retention-not-over': {
    status: 409,
    title: {
      id: 'Masa simpan berkas ini belum lewat. Tulis dasar pemusnahannya, atau tolak permintaannya.',
      en: 'The retention period of this file is not over. Name the ground for destroying it, or refuse the request.',
    },
  },
  'nothing-to-destroy': {
    status: 409,
    title: {
      id: 'Daftar yang akan dimusnahkan sudah berubah. Periksa lagi, lalu tegaskan.',
      en: 'The list of what is to be destroyed has changed. Look through it again, then confirm.',
    },
  },
  'breach-not-found': {
    status: 404,
    title: { id: 'Catatan kebocoran tidak ditemukan.', en: 'The breach record was not found.' },
  },
  'breach-span': {
    status: 422,
    title: {
      id: 'Waktu berakhir harus sesudah waktu mulai.',
      en: 'The span must end after it begins.',
    },
  },
  'breach-account-unknown': {
    status: 422,
    title: {
      id: 'Nama pengguna ini tidak ada di kantor ini. Periksa ejaannya.',
      en: 'This office has no account of that user name. Check the spelling.',
    },
  },
  'breach-untold': {
    status: 409,
    title: {
      id: 'Catat dahulu kapan lembaga dan pemilik data diberi tahu.',
      en: 'Note first when the agency and the persons were told.',
    },
  },
  'breach-closed': {
    status: 409,
    title: {
      id: 'Penanganan kebocoran ini sudah ditutup.',
      en: 'The work on this breach has ended.',
    },
  },
  'destruction-not-found': {
    status: 404,
    title: { id: 'Berita acara pemusnahan tidak ditemukan.', en: 'The destruction record was not found.' },
  },
} as const satisfies Record<string, ProblemKind>;
