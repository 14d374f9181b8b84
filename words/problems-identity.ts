import type { EmailProblem } from '../domain/identity/email.ts';
import type { KpjProblem, KpjWarning } from '../domain/identity/kpj.ts';
import type { NibProblem } from '../domain/identity/nib.ts';
import type { NikProblem, NikWarning } from '../domain/identity/nik.ts';
import type { NppProblem } from '../domain/identity/npp.ts';
import type { NpwpProblem, NpwpWarning } from '../domain/identity/npwp.ts';
import type { PhoneProblem } from '../domain/identity/phone.ts';
import type { ProblemFacts } from '../domain/problem.ts';
import type { PhraseOf } from './phrase.ts';
import type { ProblemWords } from './problem-words.ts';

export type IdentityCode =
  | NikProblem
  | NikWarning
  | NpwpProblem
  | NpwpWarning
  | KpjProblem
  | KpjWarning
  | NibProblem
  | NppProblem
  | PhoneProblem
  | EmailProblem;

/** How long a number must be, and how long the typed one is where that is known. */
const lengthOf = (name: string, id: string, en: string): PhraseOf<[ProblemFacts]> => ({
  id: ({ typed }) => `${name} harus ${id}.${typed === undefined ? '' : ` Anda mengetik ${typed}.`}`,
  en: ({ typed }) => `${name} has ${en}.${typed === undefined ? '' : ` You typed ${typed}.`}`,
});

/** What is wrong or doubtful about a number or address. */
export const IDENTITY_PROBLEMS: ProblemWords<IdentityCode> = {
  'nik-length': lengthOf('NIK', '16 angka', '16 figures'),
  'nik-not-digits': {
    id: 'NIK hanya berisi angka. Periksa huruf yang ikut terketik, misalnya O untuk 0.',
    en: 'A NIK has figures only. Look for a letter typed by mistake, such as O for 0.',
  },
  'nik-province-unknown': {
    id: 'Dua angka pertama NIK bukan kode provinsi. Cocokkan dengan KTP.',
    en: 'The first two figures of the NIK are no province. Compare with the KTP.',
  },
  'nik-regency-unknown': {
    id: 'Empat angka pertama NIK bukan kode kabupaten atau kota. Cocokkan dengan KTP.',
    en: 'The first four figures of the NIK are no regency or city. Compare with the KTP.',
  },
  'nik-birth-date': {
    id: 'Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang ada. Cocokkan dengan KTP.',
    en: 'Figures 7 to 12 of the NIK are no date of birth. Compare with the KTP.',
  },
  'nik-district-unknown': {
    id: 'Kode kecamatan pada NIK tidak dikenal. Bisa kode lama; cocokkan dengan KTP.',
    en: 'The district in the NIK is unknown. It may be an old code; compare with the KTP.',
  },
  'nik-region-historic': {
    id: 'NIK memakai kode daerah sebelum pemekaran. Ini wajar; nama daerah ditulis yang sekarang.',
    en: 'The NIK has the code of a region that was divided since. That is fine; today’s name is shown.',
  },
  'nik-century-unclear': {
    id: 'Tahun lahir pada NIK bisa 19xx atau 20xx. Isi tanggal lahir dari KTP.',
    en: 'The year of birth in the NIK may be 19xx or 20xx. Fill in the date of birth from the KTP.',
  },
  'nik-serial-zero': {
    id: 'Empat angka terakhir NIK 0000, padahal nomor urut mulai 0001. Cocokkan dengan KTP.',
    en: 'The NIK ends in 0000, but serials begin at 0001. Compare with the KTP.',
  },
  'npwp-length': lengthOf('NPWP', '15 atau 16 angka', '15 or 16 figures'),
  'npwp-not-digits': {
    id: 'NPWP hanya berisi angka. Periksa lagi.',
    en: 'An NPWP has figures only. Check it.',
  },
  'npwp-zeros': {
    id: 'NPWP tidak boleh nol semua. Ketik nomor dari kartu NPWP.',
    en: 'An NPWP cannot be all zeros. Type the number on the card.',
  },
  'npwp-check-digit': {
    id: 'Angka periksa NPWP tidak cocok. Cocokkan dengan kartunya; jika sama, lanjutkan.',
    en: 'The check digit of the NPWP does not fit. Compare with the card; go on if it is the same.',
  },
  'npwp-not-nik': {
    id: 'NPWP 16 angka tanpa 0 di depan biasanya sama dengan NIK, tetapi ini bukan NIK. Cocokkan dengan kartunya.',
    en: 'An NPWP of 16 figures without a leading 0 is usually a NIK, and this is none. Compare with the card.',
  },
  'kpj-length': lengthOf('Nomor KPJ', '11 angka', '11 figures'),
  'kpj-characters': {
    id: 'Nomor KPJ hanya berisi angka dan huruf. Periksa lagi.',
    en: 'A KPJ number has figures and letters only. Check it.',
  },
  'kpj-letters': {
    id: 'Nomor KPJ berisi huruf seperti kartu lama. Cocokkan dengan kartunya.',
    en: 'The KPJ number has letters, as old cards have. Compare with the card.',
  },
  'nib-length': lengthOf('NIB', '13 angka', '13 figures'),
  'nib-not-digits': { id: 'NIB hanya berisi angka. Periksa lagi.', en: 'A NIB has figures only. Check it.' },
  'npp-length': lengthOf('NPP', '6 sampai 12 angka atau huruf', '6 to 12 figures or letters'),
  'npp-characters': {
    id: 'NPP hanya berisi angka dan huruf. Periksa lagi.',
    en: 'An NPP has figures and letters only. Check it.',
  },
  'phone-not-digits': {
    id: 'Nomor telepon hanya berisi angka. Periksa lagi.',
    en: 'A telephone number has figures only. Check it.',
  },
  'phone-prefix': {
    id: 'Nomor telepon diawali 08, kode kota seperti 0621, atau +62. Periksa lagi.',
    en: 'A telephone number begins with 08, an area code such as 0621, or +62. Check it.',
  },
  'phone-length': {
    id: 'Panjang nomor telepon tidak sesuai. Periksa angka yang kurang atau lebih.',
    en: 'The telephone number is too short or too long. Look for missing or extra figures.',
  },
  'email-shape': {
    id: 'Alamat email seperti nama@contoh.id, tanpa spasi. Periksa lagi.',
    en: 'An email address looks like name@example.id, without spaces. Check it.',
  },
  'email-too-long': {
    id: 'Alamat email terlalu panjang. Periksa lagi.',
    en: 'The email address is too long. Check it.',
  },
};
