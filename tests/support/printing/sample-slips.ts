import { claimGuidanceSlip } from '../../../printers/slips/claim-guidance.ts';
import { dayClosingSlip } from '../../../printers/slips/day-closing.ts';
import { documentListSlip } from '../../../printers/slips/document-list.ts';
import { documentReceiptSlip } from '../../../printers/slips/document-receipt.ts';
import { missingDocumentsSlip } from '../../../printers/slips/missing-documents.ts';
import { paymentSlip } from '../../../printers/slips/payment-slip.ts';
import { type QueueTicketFacts, queueTicketSlip } from '../../../printers/slips/queue-ticket.ts';
import type { Slip } from '../../../printers/slips/slip.ts';
import { testPageSlip } from '../../../printers/slips/test-page.ts';

const letterhead = { agency: 'BPJS Ketenagakerjaan', hall: 'MPP Kota Tebing Tinggi' };
const at = Date.parse('2026-11-23T09:41:00+07:00');

export const TICKET_FACTS: QueueTicketFacts = {
  letterhead,
  number: 'A-001',
  serviceName: 'Daftarkan perusahaan & karyawan (PU)',
  priority: false,
  issuedAt: at,
  ahead: 3,
  estimate: { low: 20, high: 40 },
  documents: ['Tiga formulir yang sudah diisi', 'NPWP perusahaan'],
  hasForm: true,
  follow: { url: 'http://192.168.1.10:8081/t/Zk3xq9TtAbCdEfGh', wifi: 'MPP-Tamu' },
};

/** A ticket with this number and nothing special about it. */
export function ticketNumbered(number: string): Slip {
  return queueTicketSlip({ ...TICKET_FACTS, number }, 'id');
}

/** Each paper, with everything on it that the template can carry. */
export const SAMPLE_SLIPS: Readonly<Record<string, Slip>> = {
  'queue-ticket': queueTicketSlip(TICKET_FACTS, 'id'),
  'queue-ticket-priority': queueTicketSlip(
    {
      letterhead,
      number: 'B-1000',
      serviceName: 'Daftar untuk diri sendiri – pedagang, petani, ojek, nelayan (BPU)',
      priority: true,
      issuedAt: at,
      ahead: 0,
      counterName: 'loket BPJS Ketenagakerjaan',
      documents: [],
      hasForm: false,
    },
    'id',
  ),
  'queue-ticket-first-in-line': queueTicketSlip(
    {
      letterhead,
      number: 'A-001',
      serviceName: 'Daftarkan perusahaan & karyawan (PU)',
      priority: false,
      continued: true,
      replaces: 'A-014',
      issuedAt: at,
      firstInLine: { at: Date.parse('2026-11-24T08:00:00+07:00'), hourKnown: true },
      ahead: 0,
      documents: ['NIB', 'NPWP perusahaan'],
      hasForm: true,
    },
    'id',
  ),
  'queue-ticket-replacement': queueTicketSlip(
    {
      letterhead,
      number: 'B-004',
      serviceName: 'Daftar untuk diri sendiri – pedagang, petani, ojek, nelayan (BPU)',
      priority: false,
      continued: true,
      fetched: true,
      replaces: 'A-003',
      issuedAt: at,
      ahead: 2,
      documents: ['KTP atau NIK'],
      hasForm: true,
    },
    'id',
  ),
  'document-list': documentListSlip(
    {
      letterhead,
      number: 'D-012',
      serviceName: 'Pendaftaran Bukan Penerima Upah (BPU)',
      at,
      documents: [
        'Nomor Induk Kependudukan (NIK) atau Kartu Tanda Penduduk (KTP)',
        'Alamat Email',
        'No. Handphone',
      ],
      hasForm: true,
    },
    'id',
  ),
  'payment-slip-counter': paymentSlip(
    {
      letterhead,
      berkasNumber: 'TT-2026-000012',
      payer: 'CV Maju Bersama',
      kind: 'PU',
      workers: 2,
      months: ['2026-11'],
      amounts: [
        { programme: 'JKK', amount: 15_504 },
        { programme: 'JKM', amount: 19_380 },
        { programme: 'JHT', amount: 368_220 },
      ],
      total: 403_104,
      code: '1276 2611 2300 01 5',
      codeOrigin: 'counter',
      issuedAt: at,
      dueDate: '2026-12-15',
      overdue: false,
      channels: [],
    },
    'id',
  ),
  'payment-slip-official': paymentSlip(
    {
      letterhead,
      berkasNumber: 'TT-2026-000013',
      payer: 'Siti Rahmawati',
      kind: 'BPU',
      months: ['2026-11', '2026-12', '2027-01'],
      amounts: [
        { programme: 'JKK', amount: 30_000 },
        { programme: 'JKM', amount: 20_400 },
      ],
      total: 50_400,
      code: '8210 0456 7712',
      codeOrigin: 'official',
      issuedAt: at,
      dueDate: '2026-11-30',
      overdue: true,
      channels: ['Bank Sumut', 'Kantor Pos'],
    },
    'id',
  ),
  'document-receipt': documentReceiptSlip(
    {
      letterhead,
      berkasNumber: 'TT-2026-000012',
      service: 'PU',
      serviceName: 'Perusahaan (PU)',
      receivedAt: at,
      applicant: 'CV Maju Bersama',
      documents: [
        { name: 'Formulir Pendaftaran Pemberi Kerja/Badan Usaha', received: true },
        { name: 'Formulir Pendaftaran/Perubahan Data Tenaga Kerja', received: true },
        { name: 'NPWP Perusahaan', received: false },
      ],
      officer: 'Dewi Lubis',
      proofWithinDays: 7,
      complaints: [
        'Loket Informasi dan Pengaduan MPP Kota Tebing Tinggi',
        'SMS 0821-7774-8150',
        'perizinan@tebingtinggikota.go.id',
      ],
      returnDay: '2026-11-26',
      code: 'K7MF-3XQP',
      follow: { url: 'http://192.168.1.10:8081/t/Zk3xq9TtAbCdEfGhIjKlMn', wifi: 'MPP-Tamu' },
    },
    'id',
  ),
  'missing-documents': missingDocumentsSlip(
    {
      letterhead,
      berkasNumber: 'BK-2026-00017',
      serviceName: 'Pendaftaran perusahaan (PU)',
      isClaim: false,
      notedAt: at,
      missing: [
        'NPWP Perusahaan',
        'Surat Izin Tempat Usaha/Surat Izin Usaha Perdagangan/Nomor Induk Berusaha',
      ],
      comeBack: {
        day: '2026-11-27',
        open: [
          { from: '08:00', to: '11:30' },
          { from: '13:30', to: '15:00' },
        ],
      },
      code: 'K7MF-3XQP',
    },
    'id',
  ),
  'missing-documents-claim': missingDocumentsSlip(
    {
      letterhead,
      berkasNumber: 'BK-2026-00018',
      serviceName: 'Bantuan klaim JHT',
      isClaim: true,
      notedAt: at,
      missing: [
        'NPWP (bagi peserta dengan saldo lebih dari 50 juta atau peserta yang telah mengajukan klaim sebagian)',
      ],
      code: '2345-6789',
    },
    'id',
  ),
  'claim-guidance': claimGuidanceSlip(
    {
      letterhead,
      day: '2026-11-23',
      jmo: {
        maxBalance: 15_000_000,
        text: 'Saldo kecil dapat diklaim langsung dari aplikasi JMO di HP Android.',
      },
      lapakAsik: {
        portal: 'https://lapakasik.bpjsketenagakerjaan.go.id',
        steps: ['Siapkan KTP, kartu peserta, dan buku rekening', 'Buka Lapak Asik dan isi data yang diminta'],
      },
      documents: [
        'Kartu Peserta BPJS Ketenagakerjaan',
        'Kartu Tanda Penduduk (KTP)',
        'NPWP (bagi peserta dengan saldo lebih dari 50 juta atau peserta yang telah mengajukan klaim sebagian)',
      ],
      complaints: ['Loket Informasi dan Pengaduan MPP Kota Tebing Tinggi', 'SMS 0821-7774-8150'],
    },
    'id',
  ),
  'day-closing': dayClosingSlip(
    {
      letterhead,
      day: '2026-11-23',
      closedAt: Date.parse('2026-11-23T15:12:00+07:00'),
      closedBy: 'Dewi Lubis',
      services: [
        { name: 'Daftarkan perusahaan & karyawan (PU)', given: 12, served: 11, notServed: 1 },
        { name: 'Tanya informasi', given: 7, served: 7, notServed: 0 },
      ],
      seq: 184_213,
      code: '7K3M-9QXA-0B2C-DEFG',
      lastBackupAt: Date.parse('2026-11-20T15:08:00+07:00'),
    },
    'id',
  ),
  'test-page': testPageSlip(
    { letterhead, printerName: 'Kiosk', address: 'tcp://192.168.1.50:9100', profile: 'paper-80', at },
    'id',
  ),
};
