import type { BpuRawForm, PuRawForm, PuRawWorker } from '../domain/registration/raw-forms.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The boxes of the employer's form, worded as on its paper. */
export const PU_LABELS: Record<Exclude<keyof PuRawForm, 'workers'>, Phrase> = {
  companyName: { id: 'Nama badan usaha', en: 'Company name' },
  legalForm: { id: 'Bentuk badan usaha', en: 'Legal form' },
  npwp: { id: 'NPWP perusahaan', en: 'Company NPWP (tax number)' },
  nib: { id: 'NIB', en: 'NIB (business number)' },
  businessLicence: { id: 'Nomor SIUP atau SITU', en: 'SIUP or SITU number' },
  businessType: { id: 'Jenis usaha', en: 'Line of business' },
  riskGroup: { id: 'Tingkat risiko kerja', en: 'Work risk group' },
  scale: { id: 'Skala usaha', en: 'Business size' },
  voluntaryProgrammes: { id: 'Program tambahan', en: 'Additional programmes' },
  address: { id: 'Alamat lengkap', en: 'Full address' },
  phone: { id: 'Telepon perusahaan', en: 'Company phone' },
  email: { id: 'Email perusahaan', en: 'Company email' },
  ownerName: { id: 'Nama pemilik', en: 'Owner’s name' },
  ownerNik: { id: 'NIK pemilik', en: 'Owner’s NIK' },
  contactName: { id: 'Nama narahubung', en: 'Contact person' },
  contactPhone: { id: 'No. handphone narahubung', en: 'Contact’s mobile phone' },
  firstMonth: { id: 'Iuran mulai bulan', en: 'First contribution month' },
};

/** The boxes of one worker's line. */
export const WORKER_LABELS: Record<keyof PuRawWorker, Phrase> = {
  name: { id: 'Nama lengkap', en: 'Full name' },
  nik: { id: 'NIK', en: 'NIK (identity number)' },
  birthDate: { id: 'Tanggal lahir', en: 'Date of birth' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  motherName: { id: 'Nama ibu kandung', en: 'Mother’s maiden name' },
  phone: { id: 'No. handphone', en: 'Mobile phone' },
  wage: { id: 'Upah sebulan', en: 'Monthly wage' },
  startDate: { id: 'Mulai bekerja', en: 'Started work' },
};

/** The boxes of the form for people who work for themselves. */
export const BPU_LABELS: Record<keyof BpuRawForm, Phrase> = {
  name: { id: 'Nama lengkap', en: 'Full name' },
  nik: { id: 'NIK', en: 'NIK (identity number)' },
  birthDate: { id: 'Tanggal lahir', en: 'Date of birth' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  motherName: { id: 'Nama ibu kandung', en: 'Mother’s maiden name' },
  email: { id: 'Alamat email', en: 'Email address' },
  phone: { id: 'No. handphone', en: 'Mobile phone' },
  address: { id: 'Alamat lengkap', en: 'Full address' },
  occupation: { id: 'Pekerjaan', en: 'Occupation' },
  workplace: { id: 'Tempat bekerja', en: 'Place of work' },
  income: { id: 'Penghasilan sebulan', en: 'Monthly income' },
  transport: { id: 'Bekerja di bidang transportasi?', en: 'Works in transport?' },
  publiclyFunded: { id: 'Iuran dibayar APBN atau APBD?', en: 'Paid from the state or city budget?' },
  jht: { id: 'Ikut Jaminan Hari Tua (JHT)?', en: 'Also saves for old age (JHT)?' },
  firstMonth: { id: 'Iuran mulai bulan', en: 'First contribution month' },
  months: { id: 'Dibayar untuk berapa bulan', en: 'Months paid at once' },
  heirName: { id: 'Nama ahli waris', en: 'Heir’s name' },
  heirRelation: { id: 'Hubungan ahli waris', en: 'Relation to the heir' },
};

/** Parts of the forms and the sentences around them. */
export const FORM_WORDS = {
  company: { id: 'Badan usaha', en: 'Company' },
  people: { id: 'Pemilik dan narahubung', en: 'Owner and contact' },
  workers: { id: 'Tenaga kerja', en: 'Workers' },
  person: { id: 'Pemohon', en: 'Applicant' },
  work: { id: 'Pekerjaan dan penghasilan', en: 'Work and income' },
  membership: { id: 'Kepesertaan', en: 'Membership' },
  heir: { id: 'Ahli waris', en: 'Heir' },
  addWorker: { id: 'Tambah tenaga kerja', en: 'Add a worker' },
  remove: { id: 'Hapus', en: 'Remove' },
  undoRemove: { id: 'Urungkan', en: 'Undo' },
  save: { id: 'Simpan & hitung iuran', en: 'Save & compute' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  saved: { id: 'Formulir tersimpan dan lolos pemeriksaan.', en: 'The form is saved and passed its checks.' },
  warningsTitle: { id: 'Periksa sekali lagi:', en: 'Take a second look:' },
  dateHint: { id: 'hh/bb/tttt', en: 'dd/mm/yyyy' },
  fromNik: { id: 'Kosong = menurut NIK', en: 'Empty = as the NIK says' },
  dateFromNik: { id: 'hh/bb/tttt; kosong = menurut NIK', en: 'dd/mm/yyyy; empty = as the NIK says' },
  licenceHint: { id: 'NIB, atau nomor SIUP/SITU', en: 'NIB, or the SIUP/SITU number' },
  voluntaryHint: {
    id: 'Di luar yang wajib untuk skala usaha ini',
    en: 'Beyond those the business size obliges',
  },
  unsaved: { id: 'Belum tersimpan', en: 'Not saved yet' },
  savingDraft: { id: 'Menyimpan draf…', en: 'Saving the draft…' },
  draftFailed: {
    id: 'Belum tersimpan. Yang Anda ketik tetap di layar; dicoba lagi sebentar.',
    en: 'Not saved yet. What you typed stays on the screen; trying again shortly.',
  },
  draftStale: {
    id: 'Berkas ini diubah di layar lain. Muat ulang untuk melihat yang terbaru.',
    en: 'This file was changed on another screen. Reload to see the newest.',
  },
  reload: { id: 'Muat ulang', en: 'Reload' },
  enterHint: {
    id: 'Enter = isian berikutnya · Ctrl+Enter = simpan',
    en: 'Enter = next field · Ctrl+Enter = save',
  },
} as const satisfies Record<string, Phrase>;

/** The answers of the form's lists. */
export const CHOICE_WORDS = {
  sex: {
    female: { id: 'Perempuan', en: 'Female' },
    male: { id: 'Laki-laki', en: 'Male' },
  },
  scale: {
    mikro: { id: 'Mikro', en: 'Micro' },
    kecil: { id: 'Kecil', en: 'Small' },
    menengah: { id: 'Menengah', en: 'Medium' },
    besar: { id: 'Besar', en: 'Large' },
  },
  riskGroup: {
    '1': { id: '1 – sangat rendah', en: '1 – very low' },
    '2': { id: '2 – rendah', en: '2 – low' },
    '3': { id: '3 – sedang', en: '3 – medium' },
    '4': { id: '4 – tinggi', en: '4 – high' },
    '5': { id: '5 – sangat tinggi', en: '5 – very high' },
  },
  programme: {
    JHT: { id: 'JHT (hari tua)', en: 'JHT (old-age savings)' },
    JP: { id: 'JP (pensiun)', en: 'JP (pension)' },
  },
} as const satisfies Record<string, Record<string, Phrase>>;

/** Legal forms to choose from; another may be written in. They are names, the same in both languages. */
export const LEGAL_FORMS = ['PT', 'CV', 'Firma', 'Koperasi', 'Yayasan', 'Perorangan', 'BUMN/BUMD'] as const;

/** "3 tenaga kerja". */
export const workerCount: PhraseOf<[count: number]> = {
  id: (count) => `${count} tenaga kerja`,
  en: (count) => `${count} ${count === 1 ? 'worker' : 'workers'}`,
};

/** The heading of a worker's boxes. */
export const workerNumber: PhraseOf<[number: number]> = {
  id: (number) => `Tenaga kerja ${number}`,
  en: (number) => `Worker ${number}`,
};

/** The button that takes a worker's line away. */
export const removeWorker: PhraseOf<[number: number]> = {
  id: (number) => `Hapus tenaga kerja ${number}`,
  en: (number) => `Remove worker ${number}`,
};

/** A worker's line was taken away; it can still come back. */
export const workerRemoved: PhraseOf<[name: string]> = {
  id: (name) => `${name || 'Baris kosong'} dihapus.`,
  en: (name) => `${name || 'Empty line'} removed.`,
};

/** "Tersimpan 09.41". */
export const savedAt: PhraseOf<[clock: string]> = {
  id: (clock) => `Tersimpan ${clock}`,
  en: (clock) => `Saved ${clock}`,
};

/** What a NIK says of its owner, e.g. "Menurut NIK: lahir 1 Juli 1990, perempuan, Kota Tebing Tinggi". */
export const nikSays: PhraseOf<[parts: readonly string[]]> = {
  id: (parts) => `Menurut NIK: ${parts.join(', ')}`,
  en: (parts) => `The NIK says: ${parts.join(', ')}`,
};

/** "lahir 1 Juli 1990". */
export const born: PhraseOf<[day: string]> = {
  id: (day) => `lahir ${day}`,
  en: (day) => `born ${day}`,
};

/** The date typed differs from the one in the NIK: a second look, no refusal. */
export const birthDiffers: PhraseOf<[day: string]> = {
  id: (day) => `Berbeda dari NIK (${day}). Cocokkan dengan KTP.`,
  en: (day) => `Differs from the NIK (${day}). Compare with the KTP.`,
};

/** The sex chosen differs from the one in the NIK. */
export const sexDiffers: PhraseOf<[sex: string]> = {
  id: (sex) => `Berbeda dari NIK (${sex}). Cocokkan dengan KTP.`,
  en: (sex) => `Differs from the NIK (${sex}). Compare with the KTP.`,
};
