import type { Phrase, PhraseOf } from './phrase.ts';

/** What a page can be let in as, as people call it. */
export const PAIRING_KINDS = {
  kiosk: { id: 'Mesin antrian', en: 'Queue kiosk' },
  display: { id: 'TV ruang tunggu', en: 'Hall TV' },
  desk: { id: 'Meja petugas', en: 'Officer’s desk' },
} satisfies Record<string, Phrase>;

/** The heading of a page that is not let in. */
export const NOT_PAIRED = {
  kiosk: { id: 'Mesin antrian ini belum dipasangkan', en: 'This kiosk is not paired yet' },
  display: { id: 'TV ini belum dipasangkan', en: 'This TV is not paired yet' },
  desk: {
    id: 'Daftarkan komputer ini sebagai meja petugas',
    en: 'Register this computer as an officer’s desk',
  },
} satisfies Record<string, Phrase>;

/** The pairing screen, at each step. */
export const PAIRING_SCREEN = {
  visitor: {
    id: 'Untuk nomor antrian, silakan langsung ke petugas.',
    en: 'For a queue number, please go to the officer.',
  },
  code: { id: 'Kode perangkat ini', en: 'The code of this device' },
  goesOn: {
    id: 'Setelah disahkan, layar ini melanjutkan sendiri.',
    en: 'Once it is confirmed, this screen goes on by itself.',
  },
  asking: { id: 'Menghubungi server…', en: 'Reaching the server…' },
  closed: {
    id: 'Minta administrator membuka Perangkat di halaman petugas, lalu menekan “Izinkan pemasangan”. Kode akan muncul di sini.',
    en: 'Ask the administrator to open Devices in the officer’s page and to press “Allow pairing”. The code will appear here.',
  },
  crowded: {
    id: 'Beberapa perangkat lain sedang meminta. Tunggu sebentar: kode akan muncul di sini.',
    en: 'Other devices are asking now. Wait a moment: the code will appear here.',
  },
  unreachable: {
    id: 'Server belum terjangkau. Periksa kabel jaringan dan komputer server; layar ini mencoba lagi sendiri.',
    en: 'The server cannot be reached. Check the network cable and the server; this screen tries again by itself.',
  },
} satisfies Record<string, Phrase>;

/** What the administrator does with the code. */
export const MATCH_CODE: PhraseOf<[kind: string]> = {
  id: (kind) => `Administrator: buka Perangkat di halaman petugas, pilih “${kind}”, lalu cocokkan kode ini.`,
  en: (kind) => `Administrator: open Devices in the officer’s page, choose “${kind}”, and compare this code.`,
};
