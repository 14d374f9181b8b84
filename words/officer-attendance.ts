import type { Phrase, PhraseOf } from './phrase.ts';

/** Who was there when: proposed by the program, set by the superior. */
export const ATTENDANCE_WORDS = {
  title: { id: 'Kehadiran', en: 'Attendance' },
  lead: {
    id: 'Diusulkan dari masuk, jeda, dan keluar di loket. Atasan langsung membetulkan dan menetapkan.',
    en: 'Proposed from sign-in, pauses and sign-out at the counter. The superior corrects and sets it.',
  },
  from: { id: 'Dari tanggal', en: 'From' },
  to: { id: 'Sampai tanggal', en: 'To' },
  show: { id: 'Tampilkan', en: 'Show' },
  person: { id: 'Petugas', en: 'Officer' },
  arrived: { id: 'Datang', en: 'Arrived' },
  left: { id: 'Pulang', en: 'Left' },
  paused: { id: 'Tidak di loket (menit)', en: 'Away (minutes)' },
  state: { id: 'Keadaan', en: 'State' },
  proposed: { id: 'usulan', en: 'proposed' },
  set: { id: 'ditetapkan', en: 'set' },
  notThere: { id: 'tidak hadir', en: 'not there' },
  stillThere: { id: 'masih di sini', en: 'still here' },
  edit: { id: 'Ubah', en: 'Change' },
  save: { id: 'Tetapkan', en: 'Set' },
  saved: { id: 'Kehadiran ditetapkan.', en: 'The attendance is set.' },
  none: { id: 'Tidak ada catatan pada hari-hari ini.', en: 'Nothing is noted for these days.' },
  hint: {
    id: 'Ketik jam seperti 08.05. Kosongkan keduanya bila tidak hadir.',
    en: 'Type times like 08.05. Leave both empty for somebody who was not there.',
  },
  timeWrong: { id: 'Ketik jam seperti 08.05.', en: 'Type a time like 08.05.' },
  leftFirst: { id: 'Jam pulang harus sesudah jam datang.', en: 'Leaving must come after arriving.' },
  arrivedMissing: {
    id: 'Isi juga jam datang, atau kosongkan jam pulang.',
    en: 'Type when they arrived as well, or leave this empty.',
  },
  tooLong: {
    id: 'Lebih lama daripada waktu antara datang dan pulang.',
    en: 'Longer than from arriving to leaving.',
  },
  rangeWrong: {
    id: 'Tanggal akhir harus sama dengan atau sesudah tanggal awal.',
    en: 'The last day must not come before the first.',
  },
  rangeLong: { id: 'Paling banyak 31 hari sekaligus.', en: 'At most 31 days at once.' },
} as const satisfies Record<string, Phrase>;

/** A button that changes one person's day. */
export const editDay: PhraseOf<[name: string, day: string]> = {
  id: (name, day) => `Ubah ${name}, ${day}`,
  en: (name, day) => `Change ${name}, ${day}`,
};
