import type { OfficeSettings } from '../../contract/setting-schemas.ts';

type Procedure = OfficeSettings['office.online']['PU'];

/** The last five steps are the same for companies and for the self-employed. */
function registration(
  portal: string,
  whom: { id: string; en: string },
  data: { id: string; en: string },
): Procedure {
  return {
    portal,
    steps: [
      { id: `Buka ${portal}`, en: `Open ${portal}` },
      {
        id: `Pilih "Pendaftaran Peserta", lalu ${whom.id}`,
        en: `Choose "Pendaftaran Peserta", then ${whom.en}`,
      },
      {
        id: 'Isi alamat email dan kode captcha, lalu tekan DAFTAR',
        en: 'Fill in your email address and the captcha, then press DAFTAR',
      },
      {
        id: 'Buka email Anda dan tekan aktivasi pendaftaran',
        en: 'Open your email and press the activation link',
      },
      data,
      {
        id: 'Bayar iuran dengan kode iuran yang dikirim lewat email',
        en: 'Pay with the contribution code sent by email',
      },
      {
        id: 'Kartu digital dikirim lewat email, atau diambil di kantor cabang terdekat',
        en: 'The digital card comes by email, or is collected at the nearest branch office',
      },
    ],
  };
}

/** The online procedures of the posted service standard, seven steps each; for JHT its portal and the JMO application. */
export const FIRST_ONLINE: OfficeSettings['office.online'] = {
  PU: registration(
    'https://pom.bpjsketenagakerjaan.go.id/pu',
    { id: 'Penerima Upah', en: 'Penerima Upah (wage earners)' },
    {
      id: 'Isi data perusahaan sesuai yang diminta di layar',
      en: 'Fill in the company’s data as asked on the screen',
    },
  ),
  BPU: registration(
    'https://pom.bpjsketenagakerjaan.go.id/bpu',
    { id: 'Individu (Pekerja BPU)', en: 'Individu (self-employed)' },
    { id: 'Isi data diri (Pekerja BPU)', en: 'Fill in your own data' },
  ),
  JHT: {
    portal: 'https://lapakasik.bpjsketenagakerjaan.go.id',
    steps: [
      {
        id: 'Siapkan KTP, kartu peserta, dan buku rekening',
        en: 'Have your KTP, member card and bank book ready',
      },
      { id: 'Buka Lapak Asik dan isi data yang diminta', en: 'Open Lapak Asik and fill in what is asked' },
    ],
  },
  jmo: {
    // The posted standard still says 10 million; the limit was raised in May 2025.
    maxBalance: 15_000_000,
    text: {
      id: 'Saldo kecil dapat diklaim langsung dari aplikasi JMO di HP Android.',
      en: 'A small balance can be claimed in the JMO app on an Android phone.',
    },
  },
};
