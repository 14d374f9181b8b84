import type { PaperKind } from '../domain/print/paper-kinds.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Stands on every copy but the first, so that two papers of one matter are never taken for two matters. */
export const REPRINT: PhraseOf<[copy: number]> = {
  id: (copy) => `CETAK ULANG ${copy}`,
  en: (copy) => `REPRINT ${copy}`,
};

/** Each paper by its name, as a file or a list shows it. */
export const PAPER_TITLES: Record<PaperKind, Phrase> = {
  'queue-ticket': { id: 'Nomor antrian', en: 'Queue ticket' },
  'document-list': { id: 'Daftar dokumen', en: 'Documents to bring' },
  'missing-documents': { id: 'Dokumen yang masih kurang', en: 'Documents still missing' },
  'claim-guidance': { id: 'Panduan klaim JHT', en: 'JHT claim guidance' },
  'payment-slip': { id: 'Slip pembayaran iuran', en: 'Contribution payment slip' },
  'document-receipt': { id: 'Tanda terima dokumen', en: 'Receipt of documents' },
  'day-closing': { id: 'Laporan tutup hari', en: 'Day closing report' },
  'test-page': { id: 'Halaman uji printer', en: 'Printer test page' },
};

/** The posted standard says "gratis"; so does every paper that could be mistaken for a bill. */
export const FREE_OF_CHARGE: Phrase = {
  id: 'Pendaftaran gratis. Yang dibayar hanya iuran, lewat bank atau kanal resmi. Jangan menyerahkan uang kepada petugas.',
  en: 'Registration is free. Only the contribution is paid, through a bank or an official channel. Do not hand money to the officer.',
};

/** Time of day on a line of its own. */
export const PAPER_CLOCK: PhraseOf<[clock: string]> = {
  id: (clock) => `pukul ${clock}`,
  en: (clock) => `at ${clock}`,
};

/** The queue ticket. */
export const TICKET_PAPER = {
  yourNumber: { id: 'Nomor antrian Anda', en: 'Your queue number' },
  priority: { id: 'PRIORITAS', en: 'PRIORITY' },
  continued: { id: 'LANJUTAN', en: 'FOLLOW-UP' },
  fetched: { id: 'Petugas akan mendatangi Anda.', en: 'The officer will come to you.' },
  ahead: { id: 'Di depan Anda', en: 'Ahead of you' },
  nobodyAhead: { id: 'tidak ada', en: 'nobody' },
  estimate: { id: 'Perkiraan menunggu', en: 'Expected wait' },
  come: {
    id: 'Silakan datang pada hari itu. Anda dipanggil lebih dahulu.',
    en: 'Please come on that day. You are called first.',
  },
  calledTo: { id: 'Dipanggil ke', en: 'Called to' },
  bring: { id: 'Siapkan sambil menunggu:', en: 'Have these ready:' },
  form: {
    id: 'Sudah mengisi formulir? Belum: ambil di meja formulir, isi sambil menunggu.',
    en: 'Form filled in? If not: take one at the forms table and fill it in while you wait.',
  },
  follow: { id: 'Pindai untuk melihat giliran Anda', en: 'Scan to see your place in the queue' },
} satisfies Record<string, Phrase>;

/** On the paper of somebody who was sent home at an early closing. */
export const TICKET_FIRST: PhraseOf<[day: string]> = {
  id: (day) => `DIDAHULUKAN – ${day}`,
  en: (day) => `FIRST IN LINE – ${day}`,
};

export const TICKET_COME_AT: PhraseOf<[clock: string]> = {
  id: (clock) => `Silakan datang pada hari itu pukul ${clock}. Anda dipanggil lebih dahulu.`,
  en: (clock) => `Please come on that day at ${clock}. You are called first.`,
};

export const TICKET_PEOPLE: PhraseOf<[count: number]> = {
  id: (count) => `${count} orang`,
  en: (count) => (count === 1 ? '1 person' : `${count} people`),
};

/** Marks the number that was taken instead of another. */
export const TICKET_REPLACES: PhraseOf<[number: string]> = {
  id: (number) => `PENGGANTI ${number}`,
  en: (number) => `INSTEAD OF ${number}`,
};

export const TICKET_MINUTES: PhraseOf<[low: number, high: number]> = {
  id: (low, high) => (low === high ? `${low} menit` : `${low}-${high} menit`),
  en: (low, high) => (low === high ? `${low} min` : `${low}-${high} min`),
};

export const TICKET_WIFI: PhraseOf<[name: string]> = {
  id: (name) => `Sambungkan dulu ke Wi-Fi "${name}".`,
  en: (name) => `First connect to the Wi-Fi "${name}".`,
};

/** The list for somebody who is passed on to another service. */
export const DOCUMENT_LIST_PAPER = {
  sameNumber: { id: 'Nomor antrian Anda tetap', en: 'Your queue number stays' },
  bring: { id: 'Siapkan dokumen ini:', en: 'Have these documents ready:' },
  form: {
    id: 'Formulir bisa diambil di meja formulir. Isi sambil menunggu dipanggil.',
    en: 'The forms are at the forms table. Fill them in while you wait to be called.',
  },
} satisfies Record<string, Phrase>;

/** The payment slip. */
export const PAYMENT_PAPER = {
  title: { id: 'SLIP PEMBAYARAN IURAN', en: 'CONTRIBUTION PAYMENT SLIP' },
  issued: { id: 'Dibuat', en: 'Made' },
  berkas: { id: 'Nomor berkas', en: 'File number' },
  payer: { id: 'Nama', en: 'Name' },
  kind: { id: 'Kepesertaan', en: 'Membership' },
  workers: { id: 'Tenaga kerja', en: 'Workers' },
  months: { id: 'Iuran bulan', en: 'For' },
  total: { id: 'JUMLAH', en: 'TOTAL' },
  code: { id: 'Kode pembayaran', en: 'Payment code' },
  counterCode: { id: 'Kode loket', en: 'Counter code' },
  due: { id: 'Bayar paling lambat', en: 'Pay no later than' },
  overdue: { id: 'Jatuh tempo sudah lewat', en: 'The due date has passed' },
  payNow: {
    id: 'Bayar segera. Kepesertaan aktif setelah iuran pertama dibayar.',
    en: 'Please pay at once. Membership begins when the first contribution is paid.',
  },
  channels: { id: 'Bayar di:', en: 'Pay at:' },
  anyChannel: {
    id: 'Bayar lewat bank atau kanal resmi BPJS Ketenagakerjaan.',
    en: 'Pay through a bank or an official channel of BPJS Ketenagakerjaan.',
  },
  notPayable: {
    id: 'Ini kode buatan loket kami, BELUM bisa dipakai untuk membayar. Kode pembayaran resmi dari BPJS Ketenagakerjaan menyusul dan diberikan oleh petugas.',
    en: 'This is our counter’s own code; you CANNOT pay with it yet. The official payment code of BPJS Ketenagakerjaan follows and the officer will give it to you.',
  },
  official: { id: 'Kode resmi BPJS Ketenagakerjaan', en: 'Official code of BPJS Ketenagakerjaan' },
  keepProof: {
    id: 'Simpan slip ini bersama bukti bayar dari bank.',
    en: 'Keep this slip together with the bank’s proof of payment.',
  },
} satisfies Record<string, Phrase>;

export const MEMBERSHIP_KINDS: Record<'PU' | 'BPU', Phrase> = {
  PU: { id: 'Penerima Upah (PU)', en: 'Wage earners (PU)' },
  BPU: { id: 'Bukan Penerima Upah (BPU)', en: 'Self-employed (BPU)' },
};

/** Short enough to share a narrow line with an amount. */
export const PROGRAMME_NAMES: Record<'JKK' | 'JKM' | 'JHT' | 'JP', Phrase> = {
  JKK: { id: 'JKK Kecelakaan Kerja', en: 'JKK Work Accident' },
  JKM: { id: 'JKM Kematian', en: 'JKM Death' },
  JHT: { id: 'JHT Hari Tua', en: 'JHT Old Age' },
  JP: { id: 'JP Pensiun', en: 'JP Pension' },
};

export const MONTH_SPAN: PhraseOf<[first: string, last: string, count: number]> = {
  id: (first, last, count) => `${first} - ${last} (${count} bulan)`,
  en: (first, last, count) => `${first} - ${last} (${count} months)`,
};

/** The tanda terima. */
export const RECEIPT_PAPER = {
  title: { id: 'TANDA TERIMA DOKUMEN', en: 'RECEIPT OF DOCUMENTS' },
  berkas: { id: 'Nomor berkas', en: 'File number' },
  service: { id: 'Layanan', en: 'Service' },
  day: { id: 'Tanggal', en: 'Date' },
  clock: { id: 'Pukul', en: 'Time' },
  applicant: { id: 'Pemohon', en: 'Applicant' },
  officer: { id: 'Petugas', en: 'Officer' },
  received: { id: 'Sudah diterima:', en: 'Received:' },
  missing: { id: 'Masih kurang:', en: 'Still missing:' },
  next: { id: 'Selanjutnya:', en: 'What happens next:' },
  bringMissing: {
    id: 'Lengkapi yang masih kurang, lalu kembali ke loket ini dan sebutkan nomor berkas.',
    en: 'Complete what is still missing, then come back to this counter and give the file number.',
  },
  comeBack: { id: 'Kembali:', en: 'Come back:' },
  code: {
    id: 'Datang lagi? Ketik kode ini di mesin antrian:',
    en: 'Coming back? Type this code at the ticket machine:',
  },
  bars: { id: 'Tunjukkan barcode ini kepada petugas.', en: 'Show this bar code to the officer.' },
  follow: { id: 'Pindai untuk melihat berkas Anda', en: 'Scan to see how far your file has come' },
  complaints: { id: 'Pengaduan:', en: 'Complaints:' },
  keep: { id: 'Simpan tanda terima ini.', en: 'Keep this receipt.' },
} satisfies Record<string, Phrase>;

export const RECEIPT_NEXT_PAY: Phrase = {
  id: 'Bayar iuran pertama dengan kode pembayaran dari petugas. Kepesertaan aktif setelah iuran dibayar.',
  en: 'Pay the first contribution with the payment code from the officer. The membership is active once it is paid.',
};

export const RECEIPT_NEXT_PROOF: PhraseOf<[days: number]> = {
  id: (days) => `Tanda bukti kepesertaan Anda terima paling lambat ${days} hari setelah kepesertaan aktif.`,
  en: (days) => `You receive the proof of membership at most ${days} days after the membership is active.`,
};

export const RECEIPT_NEXT_CLAIM: Phrase = {
  id: 'Klaim diajukan lewat aplikasi JMO atau lapakasik.bpjsketenagakerjaan.go.id. Petugas membantu bila perlu.',
  en: 'The claim is filed in the JMO app or at lapakasik.bpjsketenagakerjaan.go.id. The officer helps if needed.',
};

/** The test page. */
export const TEST_PAPER = {
  title: { id: 'HALAMAN UJI PRINTER', en: 'PRINTER TEST PAGE' },
  printer: { id: 'Printer', en: 'Printer' },
  address: { id: 'Alamat', en: 'Address' },
  profile: { id: 'Jenis', en: 'Kind' },
  day: { id: 'Tanggal', en: 'Date' },
  clock: { id: 'Pukul', en: 'Time' },
  check: { id: 'Periksa:', en: 'Check:' },
  checkNumber: { id: 'angka besar utuh, tidak terpotong', en: 'the large number is whole, not cut off' },
  checkEdges: { id: 'garis mengisi seluruh lebar kertas', en: 'the line fills the width of the paper' },
  checkSigns: { id: 'huruf beraksen terbaca: é ñ ü £ °', en: 'accented letters can be read: é ñ ü £ °' },
  checkQr: { id: 'QR terbaca oleh ponsel', en: 'a phone reads the QR' },
  checkBars: {
    id: 'barcode terbaca oleh pemindai, bila ada',
    en: 'a scanner reads the bar code, if there is one',
  },
} satisfies Record<string, Phrase>;
