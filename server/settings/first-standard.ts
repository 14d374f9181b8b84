import type { ServiceStandard } from '../../contract/standard-settings.ts';

/** The office’s posted service standard ("Pendaftaran Kepesertaan BPJS Ketenagakerjaan", MPP Kota Tebing Tinggi). */
export const FIRST_STANDARD: ServiceStandard = {
  procedures: {
    PU: [
      { id: 'Bawa persyaratan dokumen yang dibutuhkan', en: 'Bring the required papers' },
      { id: 'Ambil nomor antrian', en: 'Take a queue number' },
      { id: 'Isi formulir', en: 'Fill in the forms' },
      { id: 'Serahkan berkas ke petugas', en: 'Hand the papers to the officer' },
      { id: 'Petugas memasukkan data', en: 'The officer enters the data' },
      { id: 'Terima kode pembayaran dari petugas', en: 'Receive the payment code from the officer' },
      {
        id: 'Bayar iuran pertama, lalu kepesertaan otomatis aktif',
        en: 'Pay the first contribution; membership then becomes active by itself',
      },
    ],
    BPU: [
      { id: 'Isi formulir pendaftaran dengan lengkap', en: 'Fill in the registration form completely' },
      { id: 'Ambil nomor antrian', en: 'Take a queue number' },
      { id: 'Tunggu hingga nomor dipanggil', en: 'Wait until your number is called' },
      { id: 'Dapatkan jumlah iuran yang harus dibayar', en: 'Learn the contribution to be paid' },
      { id: 'Terima tanda terima dokumen pendaftaran', en: 'Receive the receipt for your papers' },
      { id: 'Bayar iuran', en: 'Pay the contribution' },
      {
        id: 'Terima kartu peserta setelah pembayaran berhasil',
        en: 'Receive the member card once it is paid',
      },
      { id: 'Beri penilaian lewat e-survey', en: 'Rate the service in the e-survey' },
    ],
    JHT: [
      {
        id: 'Aplikasi JMO di HP Android, untuk saldo kecil',
        en: 'The JMO app on an Android phone, for a small balance',
      },
      { id: 'Portal Lapak Asik, untuk klaim lainnya', en: 'The Lapak Asik portal, for other claims' },
    ],
  },
  time: [
    { id: '1 hari kerja untuk pendaftaran', en: '1 working day for a registration' },
    {
      id: 'Tanda bukti kepesertaan paling lambat 7 hari setelah aktif',
      en: 'Proof of membership within 7 days of becoming active',
    },
  ],
  cost: [{ id: 'Gratis, tidak ada biaya', en: 'Free of charge' }],
  guarantees: [
    {
      id: 'Pelayanan sesuai Standar Pelayanan dan SOP',
      en: 'Service by the service standard and its procedures',
    },
    {
      id: 'Tersedia e-tracking klaim bagi peserta klaim JHT',
      en: 'JHT claims can be followed by e-tracking',
    },
  ],
  legalBasis: [
    { id: 'UU 24/2011 tentang BPJS', en: 'Law 24/2011 on the social security agencies (BPJS)' },
    {
      id: 'Perpres 109/2013 tentang Penahapan Kepesertaan Program Jaminan Sosial',
      en: 'Presidential Regulation 109/2013 on the phases of membership',
    },
    { id: 'UU 11/2020 tentang Cipta Kerja', en: 'Law 11/2020 on Job Creation' },
    { id: 'UU 25/2009 tentang Pelayanan Publik', en: 'Law 25/2009 on Public Services' },
  ],
};
