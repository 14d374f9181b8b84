import type { ServiceCode } from '../domain/queue/services.ts';
import type { Phrase } from './phrase.ts';

/** The posted standard's papers in the few words one can take in while a ticket is printed. */
export const BRING: Record<ServiceCode, readonly Phrase[]> = {
  PU: [
    { id: 'Tiga formulir yang sudah diisi', en: 'Three completed forms' },
    { id: 'NPWP perusahaan', en: 'Company NPWP' },
    { id: 'NIB atau izin usaha', en: 'Business licence (NIB)' },
    { id: 'KTP pemilik dan karyawan', en: 'Owner’s and workers’ KTP' },
  ],
  BPU: [
    { id: 'KTP atau NIK', en: 'ID card (KTP) or NIK' },
    { id: 'Alamat email', en: 'Email address' },
    { id: 'Nomor HP', en: 'Mobile phone number' },
  ],
  JHT: [
    { id: 'Kartu peserta BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan member card' },
    { id: 'KTP', en: 'ID card (KTP)' },
    {
      id: 'NPWP, jika saldo di atas Rp 50 juta atau pernah klaim sebagian',
      en: 'NPWP, if the balance is over Rp 50 million or a part was claimed',
    },
  ],
  INFO: [],
};

/** What somebody brings who goes on with a matter, whichever it is. */
export const BRING_AGAIN: readonly Phrase[] = [
  { id: 'Kertas tanda terima', en: 'Your receipt' },
  { id: 'Bukti bayar atau dokumen yang diminta', en: 'The proof of payment or the papers asked for' },
];
