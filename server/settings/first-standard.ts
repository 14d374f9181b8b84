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
        id: 'Unduh aplikasi JMO di HP Android, untuk klaim dengan saldo kecil',
        en: 'Download the JMO app on an Android phone, for a claim of a small balance',
      },
      {
        id: 'Atau buka portal klaim Lapak Asik',
        en: 'Or open the claims portal Lapak Asik',
      },
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
    { id: 'Kantor dijaga 24 jam', en: 'The office is guarded day and night' },
    { id: 'CCTV', en: 'CCTV' },
    {
      id: 'Asuransi kesehatan BPJS dan asuransi ketenagakerjaan BPJS',
      en: 'BPJS health insurance and BPJS employment insurance',
    },
  ],
  legalBasis: [
    {
      id: 'UU Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial',
      en: 'Law 24 of 2011 on the social security agencies (BPJS)',
    },
    {
      id: 'Peraturan Presiden Nomor 109 Tahun 2013 tentang Penahapan Kepesertaan Program Jaminan Sosial',
      en: 'Presidential Regulation 109 of 2013 on the phases of membership in social security',
    },
    { id: 'UU Nomor 11 Tahun 2020 tentang Cipta Kerja', en: 'Law 11 of 2020 on Job Creation' },
    { id: 'UU Nomor 25 Tahun 2009 tentang Pelayanan Publik', en: 'Law 25 of 2009 on Public Services' },
  ],
};
