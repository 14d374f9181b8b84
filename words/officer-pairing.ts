import type { Phrase, PhraseOf } from './phrase.ts';

/** Letting in the agent of a printer on another PC, and putting it out. */
export const PAIRING_WORDS = {
  title: { id: 'Printer di komputer lain', en: 'Printers on other computers' },
  lead: {
    id: 'Printer USB di komputer lain, misalnya mesin antrian, mencetak lewat agen di komputer itu.',
    en: 'A USB printer on another computer, like the kiosk’s, prints through an agent on that computer.',
  },
  open: { id: 'Izinkan pemasangan', en: 'Allow pairing' },
  shut: { id: 'Tutup pemasangan', en: 'End pairing' },
  step: {
    id: 'Jalankan ini di komputer printer itu, di folder Loket. Agen lalu menampilkan sebuah kode.',
    en: 'Run this on the printer’s computer, in the folder of Loket. The agent then shows a code.',
  },
  server: { id: '<alamat server>', en: '<the server’s address>' },
  printer: { id: '<alamat printer di sana>', en: '<the printer’s address there>' },
  nobody: { id: 'Menunggu agen…', en: 'Waiting for the agent…' },
  compare: {
    id: 'Sahkan hanya bila kode ini sama dengan kode di layar agen.',
    en: 'Confirm only if this code is the same as the one the agent shows.',
  },
  confirm: { id: 'Kodenya sama: sahkan', en: 'The code is the same: confirm' },
  devices: { id: 'Agen yang sudah dipasangkan', en: 'Paired agents' },
  none: { id: 'Belum ada.', en: 'None yet.' },
  here: { id: 'Tersambung', en: 'Connected' },
  away: { id: 'Tidak tersambung', en: 'Not connected' },
  register: { id: 'Daftarkan printernya', en: 'Register its printer' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revokeReally: { id: 'Ya, cabut', en: 'Yes, revoke' },
} as const satisfies Record<string, Phrase>;

/** Until when devices may ask: "Terbuka sampai pukul 09.51." */
export const openUntil: PhraseOf<[clock: string]> = {
  id: (clock) => `Terbuka sampai pukul ${clock}.`,
  en: (clock) => `Open until ${clock}.`,
};

/** After the code was compared. */
export const confirmedAgent: PhraseOf<[name: string]> = {
  id: (name) => `${name} disahkan. Tunggu sebentar: agennya menyambung sendiri.`,
  en: (name) => `${name} is confirmed. Wait a moment: its agent connects by itself.`,
};

export const lastSeen: PhraseOf<[moment: string]> = {
  id: (moment) => `Terakhir terlihat ${moment}`,
  en: (moment) => `Last seen ${moment}`,
};

/** The printer that was registered for an agent. */
export const registeredAs: PhraseOf<[name: string]> = {
  id: (name) => `Terdaftar: ${name}`,
  en: (name) => `Registered: ${name}`,
};

/** What revoking means. */
export const revokeMeans: PhraseOf<[name: string]> = {
  id: (name) => `Cabut ${name}? Printernya tidak mencetak lagi sampai agennya dipasangkan ulang.`,
  en: (name) => `Revoke ${name}? Its printer prints no more until the agent is paired again.`,
};
