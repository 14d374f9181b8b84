import type { ProblemKind } from './problem-kind.ts';

/** What the queue and the office day refuse. */
export const QUEUE_PROBLEMS = {
  'no-one-waiting': {
    status: 404,
    title: { id: 'Tidak ada yang menunggu.', en: 'Nobody is waiting.' },
  },
  'ticket-not-found': {
    status: 404,
    title: { id: 'Nomor antrian tidak ditemukan.', en: 'The ticket was not found.' },
  },
  'counter-busy': {
    status: 409,
    title: {
      id: 'Masih ada nomor di loket ini. Selesaikan dahulu.',
      en: 'A ticket is still at this counter. Finish it first.',
    },
  },
  'illegal-move': {
    status: 409,
    title: {
      id: 'Langkah ini tidak bisa dilakukan sekarang. Layar sudah diperbarui.',
      en: 'This cannot be done now. The screen is up to date.',
    },
  },
  'nothing-at-counter': {
    status: 409,
    title: {
      id: 'Tidak ada nomor di loket ini. Panggil dahulu.',
      en: 'No ticket is at this counter. Call one first.',
    },
  },
  'look-first': {
    status: 409,
    title: {
      id: 'Orang ini perlu didatangi. Lihat dahulu ke kursi tunggu, lalu tekan "Sudah dilihat".',
      en: 'This person has to be fetched. Look in the waiting room first, then press "Looked".',
    },
  },
  'not-your-ticket': {
    status: 403,
    title: {
      id: 'Nomor ini diambil di mesin lain. Minta bantuan petugas.',
      en: 'This number was taken at another machine. Ask the staff.',
    },
  },
  'code-not-found': {
    status: 404,
    title: {
      id: 'Kode ini tidak ditemukan. Periksa kertas tanda terima Anda, atau pilih layanannya.',
      en: 'This code was not found. Check your receipt, or choose the service instead.',
    },
  },
  'day-not-ahead': {
    status: 409,
    title: {
      id: 'Hari kantor sudah sesuai dengan jam komputer.',
      en: 'The office day already is that of the clock.',
    },
  },
  'not-closed-early': {
    status: 409,
    title: { id: 'Kantor tidak sedang ditutup lebih awal.', en: 'The office was not closed early.' },
  },
  'already-closed': {
    status: 409,
    title: { id: 'Kantor sudah ditutup hari ini.', en: 'The office has already been closed today.' },
  },
  'invalid-day': {
    status: 422,
    title: {
      id: 'Tanggal ini tidak dapat dipakai. Pilih tanggal lain.',
      en: 'This day cannot be used. Choose another.',
    },
  },
  'invalid-time': {
    status: 422,
    title: {
      id: 'Jam ini tidak dapat dipakai. Untuk jeda: jam yang akan datang hari ini. Untuk kehadiran: jam datang sebelum jam pulang.',
      en: 'This time cannot be used. For a pause: a time still to come today. For attendance: arrived before left.',
    },
  },
  'office-closed': {
    status: 422,
    title: {
      id: 'Nomor antrian sedang tidak dibagikan. Lihat jam pelayanan.',
      en: 'No numbers are given out now. See the opening hours.',
    },
  },
  'quota-reached': {
    status: 422,
    title: {
      id: 'Nomor untuk layanan ini sudah habis hari ini. Silakan datang pada hari kerja berikutnya.',
      en: 'The numbers for this service are used up today. Please come on the next working day.',
    },
  },
  'too-many-followers': {
    status: 503,
    title: {
      id: 'Terlalu banyak HP yang memantau sekarang. Nomor Anda tetap berlaku; lihat layar TV atau coba lagi sebentar.',
      en: 'Too many phones are following just now. Your number stays valid; watch the TV, or try again in a moment.',
    },
  },
  'no-public-url': {
    status: 422,
    title: {
      id: 'Alamat untuk HP belum ditetapkan. Tetapkan LOKET_PUBLIC_URL dan LOKET_FOLLOW_LISTEN, lalu nyalakan ulang server.',
      en: 'No address for phones is set. Set LOKET_PUBLIC_URL and LOKET_FOLLOW_LISTEN, then restart the server.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
