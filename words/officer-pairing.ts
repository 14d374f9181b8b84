import type { Phrase, PhraseOf } from './phrase.ts';

/** Agents of printers on other PCs, in the printers' page. */
export const AGENT_PRINTER_WORDS = {
  title: { id: 'Printer di komputer lain', en: 'Printers on other computers' },
  lead: {
    id: 'Printer USB di komputer lain, misalnya mesin antrian, mencetak lewat agen di komputer itu.',
    en: 'A USB printer on another computer, like the kiosk’s, prints through an agent on that computer.',
  },
  toDevices: { id: 'Pasangkan agen di halaman Perangkat', en: 'Pair an agent in the page Devices' },
  none: { id: 'Belum ada agen.', en: 'No agents yet.' },
  register: { id: 'Daftarkan printernya', en: 'Register its printer' },
} as const satisfies Record<string, Phrase>;

/** The printer that was registered for an agent. */
export const registeredAs: PhraseOf<[name: string]> = {
  id: (name) => `Terdaftar: ${name}`,
  en: (name) => `Registered: ${name}`,
};
