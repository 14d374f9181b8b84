import type { CallReason, ExceptionReason } from '../domain/queue/reasons.ts';
import type { ReturnPurpose } from '../domain/queue/visit-kind.ts';
import type { Phrase } from './phrase.ts';

/** Why somebody is called before it is their turn. */
export const CALL_REASON_WORDS: Record<CallReason, Phrase> = {
  'sudah-siap': { id: 'Sudah siap', en: 'Ready now' },
  'kondisi-khusus': { id: 'Kondisi khusus', en: 'Special circumstances' },
  'salah-panggil': { id: 'Salah panggil', en: 'Wrong number called' },
  lanjutan: { id: 'Melanjutkan urusan', en: 'Continuing a matter' },
  lainnya: { id: 'Lainnya', en: 'Other' },
};

/** Why a number is given out although none is any more. */
export const EXCEPTION_REASON_WORDS: Record<ExceptionReason, Phrase> = {
  'kondisi-khusus': { id: 'Kondisi khusus', en: 'Special circumstances' },
  'dari-jauh': { id: 'Datang dari jauh', en: 'Came from far away' },
  'tindak-lanjut': { id: 'Melanjutkan urusan', en: 'Continuing a matter' },
  'perintah-atasan': { id: 'Perintah atasan langsung', en: 'The superior’s order' },
  lainnya: { id: 'Lainnya', en: 'Other' },
};

/** What somebody came back for, as the officer reads it on a badge. */
export const PURPOSE_WORDS: Record<ReturnPurpose, Phrase> = {
  'sudah-bayar': { id: 'sudah bayar', en: 'has paid' },
  melengkapi: { id: 'melengkapi berkas', en: 'completing papers' },
  'ambil-kartu': { id: 'ambil kartu', en: 'fetching the card' },
  didahulukan: { id: 'didahulukan dari hari sebelumnya', en: 'first, from the day before' },
};
