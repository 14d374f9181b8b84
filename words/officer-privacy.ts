import type {
  CorrectedPart,
  DataRequestKind,
  ErasureGround,
  RefusalReason,
} from '../domain/privacy/data-requests.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The page "Data pribadi": what people ask about their data, and what the office owes them. */
export const PRIVACY_WORDS = {
  title: { id: 'Data pribadi', en: 'Personal data' },
  take: { id: 'Catat permintaan', en: 'Take down a request' },
  takeLead: {
    id: 'Untuk orang yang menanyakan datanya sendiri. Atasan langsung atau kepala menjawabnya dalam 3×24 jam.',
    en: 'For somebody who asks about their own data. The superior or the head answers within 3×24 hours.',
  },
  kind: { id: 'Yang diminta', en: 'What is asked' },
  identity: { id: 'NIK, NPWP, atau nomor HP yang ditunjukkan', en: 'NIK, NPWP or phone number shown' },
  findBerkas: { id: 'Cari berkasnya', en: 'Find the files' },
  noBerkas: {
    id: 'Tidak ada berkas dengan nomor itu. Permintaan tetap dapat dicatat.',
    en: 'No file has that number. The request can be taken down all the same.',
  },
  whichBerkas: { id: 'Berkas yang dimaksud', en: 'Files it is about' },
  name: { id: 'Nama yang meminta', en: 'Who asks' },
  contact: { id: 'Cara menghubungi', en: 'How to reach them' },
  words: { id: 'Permintaannya, dengan kata-katanya sendiri', en: 'What they ask, in their own words' },
  save: { id: 'Catat permintaan', en: 'Take it down' },
  fillIn: {
    id: 'Isi dahulu nama, cara menghubungi, dan permintaannya.',
    en: 'Fill in who asks, how to reach them and what they ask.',
  },
  running: { id: 'Permintaan yang belum diputuskan', en: 'Requests not decided yet' },
  requests: { id: 'Permintaan data', en: 'Data requests' },
  none: { id: 'Tidak ada permintaan yang menunggu.', en: 'No request waits.' },
  decided: { id: 'Sudah diputuskan', en: 'Decided' },
  overdue: { id: 'LEWAT WAKTU', en: 'OVERDUE' },
  soon: { id: 'kurang dari 24 jam', en: 'less than 24 hours' },
  askedBy: { id: 'Diminta oleh', en: 'Asked by' },
  takenBy: { id: 'Dicatat oleh', en: 'Taken down by' },
  noIdentity: { id: 'tidak ditunjukkan', en: 'not shown' },
  shown: { id: 'Nomor yang ditunjukkan', en: 'Number shown' },
  files: { id: 'Berkas', en: 'Files' },
  noFiles: { id: 'tidak ada berkas yang ditunjuk', en: 'no file named' },
  keyGone: {
    id: 'Isinya tidak dapat dibaca lagi: kunci tahunnya sudah dimusnahkan.',
    en: 'It cannot be read any more: the keys of its year were destroyed.',
  },
  copyPdf: { id: 'Salinan data (PDF)', en: 'Copy of the data (PDF)' },
  copyJson: { id: 'Salinan data (JSON)', en: 'Copy of the data (JSON)' },
  followed: { id: 'Dipenuhi', en: 'Followed' },
  corrected: { id: 'Yang diperbaiki', en: 'What was corrected' },
  ground: { id: 'Tetap musnahkan karena', en: 'Destroy all the same because' },
  noGround: { id: 'tidak ada alasan khusus', en: 'no special ground' },
  refuse: { id: 'Ditolak karena', en: 'Refused because' },
  chooseReason: { id: 'pilih alasan', en: 'choose a reason' },
  refuseIt: { id: 'Tolak permintaan', en: 'Refuse the request' },
  unrestrict: { id: 'Buka kembali', en: 'Open again' },
  restricted: { id: 'hanya disimpan', en: 'only kept' },
  erased: { id: 'dimusnahkan', en: 'destroyed' },
  eraseSure: {
    id: 'Data pribadi dalam berkas ini akan hilang untuk selamanya. Sudah pasti orangnya benar?',
    en: 'The personal data in these files will be gone for good. Is it surely the right person?',
  },
  sure: { id: 'Ya, musnahkan', en: 'Yes, destroy them' },
  cancel: { id: 'Batal', en: 'Cancel' },
  saved: { id: 'Keputusan dicatat.', en: 'The decision was taken down.' },
  opened: { id: 'Berkas boleh dikerjakan lagi.', en: 'The file may be worked with again.' },
  goTo: { id: 'Lihat permintaan', en: 'See the requests' },
  notAllowed: {
    id: 'Halaman ini untuk mereka yang mengurus data pribadi.',
    en: 'This page is for those who look after personal data.',
  },
} as const satisfies Record<string, Phrase>;

export const REQUEST_KIND_WORDS: Record<DataRequestKind, Phrase> = {
  access: { id: 'Melihat data dan jejaknya', en: 'See the data and their trail' },
  correction: { id: 'Memperbaiki data', en: 'Have the data corrected' },
  restriction: { id: 'Membatasi: hanya disimpan', en: 'Restrict: only keep them' },
  erasure: { id: 'Memusnahkan data', en: 'Have the data destroyed' },
};

/** What following a request of this kind does, on its button. */
export const FOLLOW_WORDS_OF: Record<DataRequestKind, Phrase> = {
  access: { id: 'Salinan sudah diberikan', en: 'The copy was handed over' },
  correction: { id: 'Sudah diperbaiki', en: 'It was corrected' },
  restriction: { id: 'Batasi berkasnya', en: 'Restrict the files' },
  erasure: { id: 'Musnahkan datanya', en: 'Destroy the data' },
};

export const REFUSAL_WORDS: Record<RefusalReason, Phrase> = {
  'identity-not-proven': { id: 'Identitas tidak dapat dibuktikan', en: 'Identity not proven' },
  'law-requires-keeping': { id: 'Wajib disimpan menurut peraturan', en: 'The law wants it kept' },
  'not-held-here': { id: 'Datanya tidak disimpan di sini', en: 'Not held here' },
  'already-right': { id: 'Datanya sudah benar', en: 'The data are right' },
  withdrawn: { id: 'Dicabut oleh yang meminta', en: 'Taken back by who asked' },
};

export const ERASURE_GROUND_WORDS: Record<ErasureGround, Phrase> = {
  'owner-insists': {
    id: 'pemilik data tahu akibatnya dan tetap meminta',
    en: 'the person knows what follows and insists',
  },
  unlawful: { id: 'data ini tidak boleh dicatat sejak awal', en: 'the data should never have been taken' },
  ordered: { id: 'perintah pengadilan atau lembaga', en: 'ordered by a court or the agency' },
};

export const CORRECTED_WORDS: Record<CorrectedPart, Phrase> = {
  name: { id: 'Nama', en: 'Name' },
  identity: { id: 'NIK atau NPWP', en: 'NIK or NPWP' },
  birth: { id: 'Tanggal lahir', en: 'Date of birth' },
  contact: { id: 'HP atau email', en: 'Phone or email' },
  address: { id: 'Alamat', en: 'Address' },
  work: { id: 'Pekerjaan atau upah', en: 'Occupation or wage' },
  heir: { id: 'Ahli waris', en: 'Heir' },
  company: { id: 'Badan usaha', en: 'Company' },
};

/** "DP-2026-001 tercatat. Dijawab paling lambat 26 November 2026, 08.00." */
export const requestTaken: PhraseOf<[number: string, due: string]> = {
  id: (number, due) => `${number} tercatat. Dijawab paling lambat ${due}.`,
  en: (number, due) => `${number} was taken down. To be answered by ${due}.`,
};

export const dueBy: PhraseOf<[moment: string]> = {
  id: (moment) => `paling lambat ${moment}`,
  en: (moment) => `due ${moment}`,
};

/** The note in the frame of those who decide. */
export const requestsWait: PhraseOf<[overdue: number, soon: number]> = {
  id: (overdue, soon) =>
    overdue > 0
      ? `${overdue} permintaan data pribadi LEWAT WAKTU.`
      : `${soon} permintaan data pribadi harus dijawab dalam 24 jam.`,
  en: (overdue, soon) =>
    overdue > 0
      ? `${overdue} personal data ${overdue === 1 ? 'request is' : 'requests are'} OVERDUE.`
      : `${soon} personal data ${soon === 1 ? 'request has' : 'requests have'} to be answered within 24 hours.`,
};
