import type { Phrase, PhraseOf } from './phrase.ts';

/** Who stands in as an officer for a day. */
export const SUBSTITUTE_WORDS = {
  title: { id: 'Petugas pengganti', en: 'Substitute officers' },
  lead: {
    id: 'Bila petugas berhalangan, tunjuk penggantinya untuk satu hari. Dengan akunnya sendiri ia dapat melayani di loket; haknya berakhir sendiri bersama hari itu.',
    en: 'When an officer is away, name somebody for one day. With their own account they can serve at a counter; the right ends with that day.',
  },
  person: { id: 'Pengganti', en: 'Substitute' },
  personMissing: { id: 'Pilih siapa yang menggantikan.', en: 'Choose who stands in.' },
  day: { id: 'Untuk hari', en: 'For the day' },
  name: { id: 'Tunjuk', en: 'Name' },
  named: { id: 'Pengganti sudah ditunjuk.', en: 'The substitute was named.' },
  none: {
    id: 'Belum ada pengganti untuk hari ini dan sesudahnya.',
    en: 'Nobody is named for today or later.',
  },
  nobody: {
    id: 'Semua akun yang aktif sudah petugas. Minta administrator membuat akun untuk penggantinya.',
    en: 'Every active account is an officer’s already. Ask the administrator for an account for the substitute.',
  },
  today: { id: 'hari ini', en: 'today' },
  disabled: { id: 'akun nonaktif', en: 'account disabled' },
  withdraw: { id: 'Batalkan', en: 'Withdraw' },
  withdrawReally: { id: 'Ya, batalkan', en: 'Yes, withdraw' },
  withdrawn: { id: 'Penunjukan dibatalkan.', en: 'The naming was withdrawn.' },
} as const satisfies Record<string, Phrase>;

/** A button that withdraws one naming. */
export const withdrawOf: PhraseOf<[name: string, day: string]> = {
  id: (name, day) => `Batalkan ${name}, ${day}`,
  en: (name, day) => `Withdraw ${name}, ${day}`,
};

export const namedBy: PhraseOf<[name: string]> = {
  id: (name) => `ditunjuk oleh ${name}`,
  en: (name) => `named by ${name}`,
};

/** Where a substitute sits, and whom they serve. */
export const atCounter: PhraseOf<[counter: number, number: string | null]> = {
  id: (counter, number) => (number ? `di loket ${counter}, melayani ${number}` : `di loket ${counter}`),
  en: (counter, number) => (number ? `at counter ${counter}, serving ${number}` : `at counter ${counter}`),
};

/** What withdrawing means on the day itself. */
export const withdrawMeans: PhraseOf<[name: string]> = {
  id: (name) => `Batalkan ${name}? Bila hari ini, haknya berakhir sekarang juga dan loketnya dikosongkan.`,
  en: (name) => `Withdraw ${name}? Of today, their rights end at once and their counter is free.`,
};

/** What becomes of somebody who is being served. */
export const staysAtCounter: PhraseOf<[number: string, counter: number]> = {
  id: (number, counter) =>
    `${number} tetap di loket ${counter} dengan semua catatannya, sampai petugas lain duduk di sana.`,
  en: (number, counter) =>
    `${number} stays at counter ${counter} with everything noted, until another officer sits down there.`,
};
