import type { OfficeSettings } from '../../contract/setting-schemas.ts';

/** What people are told at first. The office has its own data protection officer confirm it. */
const FIRST_NOTICE: OfficeSettings['privacy.notice'] = {
  short: {
    id: 'Nomor antrian tidak meminta data pribadi.',
    en: 'A queue number takes no personal data.',
  },
  sections: [
    {
      title: { id: 'Apa yang dicatat', en: 'What is taken down' },
      text: {
        id: 'Untuk nomor antrian: tidak ada. Di meja loket, bila Anda mendaftar: nama, NIK, tanggal lahir, jenis kelamin, nama ibu kandung, nomor HP, email, alamat, pekerjaan, penghasilan atau upah, ahli waris, dan dokumen apa yang Anda serahkan. Kartu Anda tidak difoto.',
        en: 'For a queue number: nothing. At the counter, if you register: name, NIK, date of birth, sex, mother’s name, phone number, email, address, occupation, income or wage, heir, and which papers you handed in. Your card is not photographed.',
      },
    },
    {
      title: { id: 'Untuk apa', en: 'What for' },
      text: {
        id: 'Untuk mendaftarkan Anda ke BPJS Ketenagakerjaan, menghitung iuran, membuat kode pembayaran, dan menemukan berkas Anda kembali. Tidak dipakai untuk keperluan lain dan hanya diteruskan kepada BPJS Ketenagakerjaan.',
        en: 'To register you with BPJS Ketenagakerjaan, compute the contribution, make the payment code, and find your file again. It serves nothing else and is passed on to BPJS Ketenagakerjaan alone.',
      },
    },
    {
      title: { id: 'Dasar hukum', en: 'Legal basis' },
      text: {
        id: 'Kewajiban hukum dan pelayanan publik: UU 24/2011 tentang BPJS dan UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 20.',
        en: 'Legal duty and public service: Law 24/2011 on BPJS and Law 27/2022 on personal data protection, article 20.',
      },
    },
    {
      title: { id: 'Hak Anda', en: 'Your rights' },
      text: {
        id: 'Anda boleh melihat dan meminta salinan data Anda, memperbaikinya, membatasi pemakaiannya, atau meminta dimusnahkan. Sampaikan di loket. Dijawab paling lambat 3×24 jam, tanpa biaya.',
        en: 'You may see and get a copy of your data, have them corrected, have their use restricted, or ask for them to be destroyed. Ask at the counter. You get an answer within 3×24 hours, free of charge.',
      },
    },
  ],
  officer: {
    name: 'Pejabat Pelindungan Data Pribadi BPJS Ketenagakerjaan',
    contact: 'Layanan Masyarakat 175, atau tanyakan di loket ini',
  },
};

/** What a new office begins with, as far as personal data go. */
export const FIRST_PRIVACY: Pick<OfficeSettings, 'privacy.notice' | 'privacy.rules' | 'privacy.retention'> = {
  'privacy.notice': FIRST_NOTICE,
  'privacy.rules': { hours: 72 },
  'privacy.retention': {
    // No law names a period for what a counter takes down; the office's retention schedule may set others.
    ...{ berkasDays: 730, berkasAtLeastDays: 0, draftDays: 90, doubtDays: 90 },
    // Proof that requests and breaches were dealt with, as long as most claims may be brought.
    ...{ requestDays: 1_825, breachDays: 1_825, attendanceDays: 1_825 },
    // Long enough to see that the new database is good; short, as erased data stand in the old one.
    setAsideDays: 30,
  },
};
