import type { Phrase, PhraseOf } from './phrase.ts';

/** What the TV says of itself. */
export const DISPLAY = {
  call: { id: 'Nomor antrian', en: 'Queue number' },
  recent: { id: 'Panggilan terakhir', en: 'Last calls' },
  noCalls: { id: 'Belum ada panggilan sebelumnya', en: 'No earlier calls' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  welcome: { id: 'Selamat datang', en: 'Welcome' },
  takeNumber: {
    id: 'Ambil nomor antrian, lalu tunggu dipanggil di layar ini.',
    en: 'Take a number, then wait for it on this screen.',
  },
  nextSoon: { id: 'Mohon menunggu panggilan berikutnya', en: 'Please wait for the next call' },
  fetched: { id: 'Petugas mendatangi Anda', en: 'An officer comes to you' },
  unattended: { id: 'Belum ada petugas di loket', en: 'Nobody is at the counter yet' },
  unattendedDetail: {
    id: 'Nomor tetap dapat diambil di mesin antrian.',
    en: 'You can still take a number at the machine.',
  },
  soundOff: {
    id: 'Suara belum aktif – sentuh layar atau tekan Enter',
    en: 'The sound is off – touch the screen or press Enter',
  },
} satisfies Record<string, Phrase>;

/** `counter` is its shown name, "Loket 1". */
export const DISPLAY_GO_TO: PhraseOf<[counter: string]> = {
  id: (counter) => `Silakan ke ${counter}`,
  en: (counter) => `Please go to ${counter}`,
};

/** `counter` is its shown name, "Loket 1". */
export const DISPLAY_SERVED_AT: PhraseOf<[counter: string]> = {
  id: (counter) => `Sedang dilayani di ${counter}`,
  en: (counter) => `Being served at ${counter}`,
};

/** A counter that nobody has named. */
export const COUNTER_NAME: PhraseOf<[counter: number]> = {
  id: (counter) => `Loket ${counter}`,
  en: (counter) => `Counter ${counter}`,
};
