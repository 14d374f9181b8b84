import type { Phrase, PhraseOf } from './phrase.ts';

/** What a screen says about its line to the server. When all is well it says nothing. */
export const CONNECTION = {
  connecting: { id: 'Menyambung ke server…', en: 'Connecting to the server…' },
  reconnecting: { id: 'Menyambung ulang…', en: 'Reconnecting…' },
} satisfies Record<string, Phrase>;

/** Everything on the screen is as old as this clock time, "09.38". */
export const DATA_AS_OF: PhraseOf<[clock: string]> = {
  id: (clock) => `Tidak terhubung – data per ${clock}`,
  en: (clock) => `Not connected – as of ${clock}`,
};
