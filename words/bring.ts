import type { ServiceCode } from '../domain/queue/services.ts';
import type { Phrase } from './phrase.ts';

/** The posted standard's papers in the few words one can take in while a ticket is printed. */
export const BRING: Record<ServiceCode, readonly Phrase[]> = {
  PU: [
    { id: 'Formulir pendaftaran, tenaga kerja, rincian iuran', en: 'Forms: company, workers, contributions' },
    { id: 'NPWP perusahaan', en: 'Company tax number (NPWP)' },
    { id: 'NIB, SIUP, atau izin tempat usaha', en: 'Business licence (NIB, SIUP or SITU)' },
    { id: 'KTP pemilik dan KTP karyawan', en: 'ID cards (KTP) of owner and workers' },
  ],
  BPU: [
    { id: 'KTP atau NIK', en: 'ID card (KTP) or NIK' },
    { id: 'Alamat email', en: 'Email address' },
    { id: 'Nomor HP', en: 'Mobile phone number' },
  ],
  JHT: [
    { id: 'Kartu peserta BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan membership card' },
    { id: 'KTP', en: 'ID card (KTP)' },
    {
      id: 'NPWP, jika saldo di atas Rp 50 juta atau pernah klaim sebagian',
      en: 'Tax number (NPWP) if the balance is over Rp 50 million or you claimed a part before',
    },
  ],
  INFO: [],
};
