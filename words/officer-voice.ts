import type { Phrase, PhraseOf } from './phrase.ts';

/** Who speaks here, for the administrator. */
export const VOICE_WORDS = {
  title: { id: 'Siapa yang berbicara', en: 'Who speaks' },
  callsOff: {
    id: 'Panggilan diatur tidak diucapkan: TV hanya membunyikan bel.',
    en: 'Calls are set not to be spoken: the TV only chimes.',
  },
  on: { id: 'Suara berjalan baik.', en: 'The voice works.' },
  off: {
    id: 'Kalimat terakhir tidak dapat dibuat. TV hanya membunyikan bel dan mengedipkan nomor. Lihat catatan server, atau pasang espeak-ng di komputer server.',
    en: 'The last sentence could not be made. The TV only chimes and flashes. Look into the server’s log, or install espeak-ng on the server’s computer.',
  },
  unknown: {
    id: 'Belum ada kalimat yang dibuat sejak server dinyalakan. Tekan Uji suara.',
    en: 'No sentence was made since the server started. Press Sound test.',
  },
  engine: { id: 'Mesin suara', en: 'Engine' },
  systemEngine: { id: 'espeak-ng dari komputer server', en: 'the server computer’s own espeak-ng' },
  ownEngine: { id: 'espeak-ng bawaan program ini', en: 'espeak-ng as it comes with this program' },
  noEngine: { id: 'belum dipakai', en: 'not used yet' },
  pack: { id: 'Paket suara yang dipilih', en: 'Voice pack that is set' },
  noPack: { id: 'tidak ada: mesin yang berbicara', en: 'none: the engine speaks' },
  packs: { id: 'Paket di folder voice-packs', en: 'Packs in the folder voice-packs' },
  noPacks: {
    id: 'Belum ada paket suara. Cara merekam suara petugas sendiri: lihat panduan paket suara.',
    en: 'There is no voice pack. How to record your own people’s voice: see the guide on voice packs.',
  },
  packGood: { id: 'Lengkap, dapat dipakai.', en: 'Complete, can be used.' },
  packUsed: { id: 'Dipakai sekarang', en: 'In use' },
  engineSpeaks: {
    id: 'Selama itu belum beres, mesin yang berbicara.',
    en: 'Until that is put right the engine speaks.',
  },
  settingsAbove: {
    id: 'Ganti di pengaturan “Suara panggilan” di atas: isi nama folder paket, kosongkan untuk kembali ke mesin.',
    en: 'Change it in the setting “Spoken calls” above: the name of the pack’s folder, empty for the engine.',
  },
} as const satisfies Record<string, Phrase>;

/** A pack that is set and does not lie there. */
export const packAway: PhraseOf<[name: string]> = {
  id: (name) => `Paket “${name}” tidak ada di folder voice-packs.`,
  en: (name) => `There is no pack “${name}” in the folder voice-packs.`,
};

/** "Suara: Rina. Izin tertulis …" */
export const packSpeaker: PhraseOf<[speaker: string, permission: string]> = {
  id: (speaker, permission) => `Suara: ${speaker}. ${permission}`,
  en: (speaker, permission) => `Voice: ${speaker}. ${permission}`,
};

/** Counters whose calls the engine says, because the pack has no recording of their names. */
export const packUnnamed: PhraseOf<[places: string]> = {
  id: (places) => `Panggilan ke tempat ini tetap diucapkan mesin, karena namanya belum direkam: ${places}.`,
  en: (places) =>
    `Calls to these places are still said by the engine, as their names were not recorded: ${places}.`,
};

/** What is wrong with a pack. `names`: the clips or fields it is about, all at once. */
export const PACK_FINDINGS = {
  'folder-missing': { id: () => 'foldernya tidak ada', en: () => 'its folder is not there' },
  'manifest-missing': { id: () => 'manifest.json tidak ada', en: () => 'manifest.json is not there' },
  'manifest-unreadable': {
    id: () => 'manifest.json tidak dapat dibaca: periksa tanda koma dan kutip',
    en: () => 'manifest.json cannot be read: look at its commas and quotes',
  },
  'check-failed': {
    id: () => 'rekaman belum dapat diperiksa, coba lagi sebentar',
    en: () => 'the recordings could not be looked at, try again in a moment',
  },
  'field-wrong': {
    id: (names) => `isian ini kosong atau salah: ${names}`,
    en: (names) => `these fields are empty or wrong: ${names}`,
  },
  'field-unknown': {
    id: (names) => `isian ini tidak dikenal: ${names}`,
    en: (names) => `these fields are not known: ${names}`,
  },
  'clip-missing': { id: (names) => `kurang: ${names}`, en: (names) => `missing: ${names}` },
  'clip-unknown': {
    id: (names) => `nama rekaman ini tidak dikenal: ${names}`,
    en: (names) => `these clip names are not known: ${names}`,
  },
  'file-name-refused': {
    id: (names) =>
      `nama berkas ini tidak boleh dipakai: ${names}. Pakai huruf, angka, dan tanda hubung, berakhir .wav`,
    en: (names) =>
      `these file names are not allowed: ${names}. Use letters, figures and hyphens, ending in .wav`,
  },
  'file-missing': {
    id: (names) => `berkasnya tidak ada: ${names}`,
    en: (names) => `file not there: ${names}`,
  },
  'file-too-large': {
    id: (names) => `berkasnya terlalu besar: ${names}`,
    en: (names) => `file too large: ${names}`,
  },
  'not-a-wav': { id: (names) => `bukan berkas WAV: ${names}`, en: (names) => `no WAV file: ${names}` },
  'format-unknown': {
    id: (names) => `simpan sebagai WAV PCM 16 atau 24 bit, mono atau stereo: ${names}`,
    en: (names) => `save as PCM WAV of 16 or 24 bits, mono or stereo: ${names}`,
  },
  'rate-unknown': {
    id: (names) => `simpan dengan 16.000 sampai 48.000 sampel per detik: ${names}`,
    en: (names) => `save with 16,000 to 48,000 samples a second: ${names}`,
  },
  silent: { id: (names) => `tidak terdengar suara: ${names}`, en: (names) => `nothing is heard: ${names}` },
  clipped: {
    id: (names) => `terlalu keras dan pecah, rekam lagi lebih jauh dari mikrofon: ${names}`,
    en: (names) => `too loud and broken up, record again further from the microphone: ${names}`,
  },
  'too-short': { id: (names) => `terlalu pendek: ${names}`, en: (names) => `too short: ${names}` },
  'too-long': {
    id: (names) => `lebih dari enam detik: ${names}`,
    en: (names) => `longer than six seconds: ${names}`,
  },
} as const satisfies Record<string, PhraseOf<[names: string]>>;
