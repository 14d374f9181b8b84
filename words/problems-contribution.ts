import type { ContributionProblemCode, ContributionWarning } from '../domain/contribution/problems.ts';
import type { ProblemWords } from './problem-words.ts';

/** Why no contribution can be computed, and what to do. */
export const CONTRIBUTION_PROBLEMS: ProblemWords<ContributionProblemCode> = {
  'month-invalid': {
    id: 'Bulan iuran tidak sesuai. Pilih bulan dan tahun.',
    en: 'Choose a month and a year.',
  },
  'month-before-tariff': {
    id: 'Tidak ada tarif untuk bulan seawal ini. Pilih bulan yang lebih baru.',
    en: 'No rates are on file for so early a month. Choose a later one.',
  },
  'risk-group-unknown': {
    id: 'Pilih tingkat risiko kerja 1 sampai 5.',
    en: 'Choose a work risk group from 1 to 5.',
  },
  'scale-unknown': {
    id: 'Pilih skala usaha: mikro, kecil, menengah, atau besar.',
    en: 'Choose the business size: micro, small, medium or large.',
  },
  'programme-required': {
    id: ({ programmes }) =>
      `Skala usaha ini wajib ikut ${programmes ?? 'program lain'}. Tambahkan programnya.`,
    en: ({ programmes }) => `A business of this size must join ${programmes ?? 'more programmes'}. Add them.`,
  },
  'workers-empty': { id: 'Isi paling sedikit satu tenaga kerja.', en: 'Enter at least one worker.' },
  'wage-invalid': {
    id: 'Upah harus rupiah bulat lebih dari nol.',
    en: 'The wage must be whole rupiah, more than zero.',
  },
  'income-invalid': {
    id: 'Penghasilan harus rupiah bulat, tidak boleh kurang dari nol.',
    en: 'The income must be whole rupiah, not below zero.',
  },
  'months-out-of-range': {
    id: ({ limit }) =>
      `Jumlah bulan harus angka bulat dari 1${limit === undefined ? '' : ` sampai ${limit}`}.`,
    en: ({ limit }) =>
      `The number of months is a whole number from 1${limit === undefined ? '' : ` to ${limit}`}.`,
  },
  'amount-too-large': {
    id: 'Jumlah iuran terlalu besar untuk dihitung. Periksa upah yang diketik.',
    en: 'The sum is too large to compute. Check the wages typed.',
  },
};

/** What the officer should look at before she relies on the sum. */
export const CONTRIBUTION_WARNINGS: ProblemWords<ContributionWarning> = {
  'to-verify': {
    id: 'Sebagian tarif yang dipakai perlu verifikasi kantor cabang.',
    en: 'Some of the rates used still need the branch office’s confirmation.',
  },
  'tariff-not-updated': {
    id: 'Tarif belum diperbarui: batas upah JP tahun ini belum diisi, dipakai yang lama. Tanyakan ke kantor cabang.',
    en: 'Rates are out of date: this year’s JP wage cap is not on file, the old one was used. Ask the branch office.',
  },
  'wage-below-umk': {
    id: 'Ada upah di bawah UMK. Cocokkan dengan daftar upah.',
    en: 'A wage is below the city’s minimum wage (UMK). Compare with the wage list.',
  },
  'umk-unknown': {
    id: 'UMK untuk bulan ini belum diisi, jadi upah belum dibandingkan dengan UMK tahun ini.',
    en: 'The minimum wage for this month is not on file, so wages were not compared with this year’s.',
  },
  'jkk-discount-not-in-force': {
    id: 'Keringanan JKK industri padat karya tidak berlaku pada bulan ini. Dipakai tarif penuh.',
    en: 'The JKK reduction for labour-intensive industry is not in force this month. The full rate was used.',
  },
  'bpu-months-unusual': {
    id: 'Bank jarang menerima pembayaran untuk jumlah bulan ini. Pastikan dahulu.',
    en: 'Banks seldom take payments for this number of months. Make sure first.',
  },
  'calendar-missing': {
    id: 'Hari libur tahun itu belum diisi. Periksa tanggal jatuh tempo.',
    en: 'The holidays of that year are not on file. Check the due date.',
  },
  'due-date-cuti-bersama': {
    id: 'Jatuh tempo berdekatan dengan cuti bersama. Sarankan membayar paling lambat tanggal yang tertulis.',
    en: 'The due date lies next to cuti bersama. Advise paying by the date shown.',
  },
};
