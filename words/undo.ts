import type { UndoProblem } from '../domain/queue/undo.ts';
import type { Phrase } from './phrase.ts';

/** Why a move is not taken back, and what can be done instead. */
export const UNDO_REFUSED: Record<UndoProblem, Phrase> = {
  'nothing-to-undo': {
    id: 'Tidak ada langkah di loket ini yang bisa diurungkan.',
    en: 'Nothing at this counter can be undone.',
  },
  'changed-since': {
    id: 'Nomor ini sudah berubah sejak langkah itu, jadi tidak diurungkan.',
    en: 'The ticket has changed since that move, so it was not undone.',
  },
  'too-late': {
    id: 'Waktu untuk mengurungkan sudah lewat. Nomor yang tidak hadir atau ditahan bisa dikembalikan dari daftar.',
    en: 'The time to undo is over. A held or absent number can be returned from the list.',
  },
};
