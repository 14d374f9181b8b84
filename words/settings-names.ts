import { type Language, type Phrase, say } from './phrase.ts';

const SETTINGS: Readonly<Record<string, Phrase>> = {
  'office.identity': { id: 'Nama kantor', en: 'Name of the office' },
  'office.counters': { id: 'Nama loket', en: 'Names of the counters' },
  'office.hours': { id: 'Jam pelayanan', en: 'Opening hours' },
  'office.special-days': { id: 'Hari dengan jam khusus', en: 'Days with hours of their own' },
  'office.online': { id: 'Layanan online', en: 'Online services' },
  'queue.calls': { id: 'Panggilan dan urungkan', en: 'Calls and undo' },
  'counter.rules': { id: 'Petugas di loket', en: 'People at the counters' },
  'queue.quotas': { id: 'Kuota nomor per hari', en: 'Numbers a day' },
  'queue.estimate': { id: 'Perkiraan waktu tunggu', en: 'Waiting estimate' },
  'follow.rules': { id: 'Pantau dari HP', en: 'Following by phone' },
  'queue.rules': { id: 'Aturan antrian', en: 'Queue rules' },
  'print.rules': { id: 'Cetakan', en: 'Papers' },
  'payment.channels': { id: 'Kanal pembayaran', en: 'Payment channels' },
  'complaint.channels': { id: 'Kanal pengaduan', en: 'Complaint channels' },
  'display.ticker': { id: 'Teks berjalan di TV', en: 'Running text on the TV' },
  'kiosk.times': { id: 'Waktu di mesin antrian', en: 'Times on the kiosk' },
  'registration.limits': { id: 'Batas pendaftaran', en: 'Registration limits' },
  'access.rules': { id: 'Masuk dan kata sandi', en: 'Sign-in and passwords' },
  'access.hosts': { id: 'Nama server', en: 'Names of the server' },
  'calendar.holidays': { id: 'Hari libur', en: 'Holidays' },
  'calendar.cuti-bersama-counts': { id: 'Cuti bersama', en: 'Cuti bersama' },
  'contribution.pu-rates': { id: 'Tarif PU', en: 'PU rates' },
  'contribution.risk-groups': { id: 'Tarif JKK menurut risiko', en: 'JKK rates by risk' },
  'contribution.jkk-discount': { id: 'Keringanan JKK', en: 'JKK reduction' },
  'contribution.jp-cap': { id: 'Batas upah JP', en: 'JP wage cap' },
  'contribution.programmes': { id: 'Program wajib menurut skala', en: 'Programmes by business size' },
  'contribution.umk': { id: 'Upah minimum (UMK)', en: 'Minimum wage (UMK)' },
  'contribution.yearly-change': { id: 'Tanggal perubahan tahunan', en: 'Day of the yearly change' },
  'contribution.bpu-table': { id: 'Tabel iuran BPU', en: 'BPU contribution table' },
  'contribution.bpu-jkm': { id: 'Iuran JKM BPU', en: 'BPU JKM contribution' },
  'contribution.bpu-discount': { id: 'Keringanan BPU', en: 'BPU reduction' },
  'contribution.bpu-period': { id: 'Lama pembayaran BPU', en: 'BPU payment period' },
  'contribution.due': { id: 'Tanggal jatuh tempo', en: 'Due dates' },
  'contribution.fine': { id: 'Denda', en: 'Fines' },
};

const HINTS: Readonly<Record<string, Phrase>> = {
  'office.hours': {
    id: 'Mesin antrian, TV, HP, dan meja loket mengikuti jam ini.',
    en: 'Kiosk, TV, phones and the desk go by these hours.',
  },
  'office.special-days': {
    id: 'Lebih kuat daripada jam mingguan dan hari libur. Tanpa jam berarti tutup sehari penuh.',
    en: 'Stronger than the weekly hours and holidays. Without hours the office is closed all day.',
  },
  'queue.quotas': {
    id: 'Paling banyak sekian nomor per hari kantor. Kosong berarti tanpa batas. Petugas tetap dapat memberi satu nomor lagi dengan alasan.',
    en: 'At most so many numbers an office day. Empty is no limit. The officer can still give one more, with a reason.',
  },
  'queue.rules': {
    id: 'Setelah sekian nomor prioritas berturut-turut, giliran yang biasa. Yang kembali dipanggil setelah sekian nomor yang menunggu.',
    en: 'After so many priority numbers in a row it is a regular one’s turn. Who comes back is called after so many that wait.',
  },
  'calendar.holidays': {
    id: 'Seluruh daftar setahun. Satu hari tutup di kantor ini saja: pakai "Hari dengan jam khusus".',
    en: 'The whole list of a year. For a day this office alone is closed use "Days with hours of their own".',
  },
  'queue.calls': { id: 'Waktu urungkan dalam detik.', en: 'Time to undo in seconds.' },
  'queue.estimate': {
    id: 'Menit dipakai sampai cukup banyak kunjungan terukur. Batas bawah dan atas dalam persen kunjungan.',
    en: 'Minutes are used until enough visits were measured. Low and high are percentages of visits.',
  },
  'follow.rules': {
    id: 'Nama Wi-Fi tercetak di kertas bila halaman pantau sudah dicoba dari HP.',
    en: 'The Wi-Fi is named on the paper once the page was tried from a phone.',
  },
  'print.rules': {
    id: 'Berapa menit setiap kertas ditunggu bila printer bermasalah, berapa hari isi kertas disimpan, dan berapa menit pemasangan agen terbuka.',
    en: 'How many minutes each paper is wanted while a printer is in trouble, how many days what stands on papers is kept, and how many minutes pairing of agents stays open.',
  },
  'payment.channels': {
    id: 'Tempat kode buatan loket dapat dibayar, satu baris satu kanal. Selama kosong, setiap kertas mengatakan bahwa kode belum dapat dibayar.',
    en: 'Where the counter’s own codes can be paid, one channel a line. While empty, every paper says that the code cannot be paid yet.',
  },
  'office.identity': {
    id: 'Tertulis di setiap layar dan kertas. Kode kantor membuka setiap kode buatan loket.',
    en: 'Stands on every screen and paper. The office code opens every code made at the counter.',
  },
  'office.counters': {
    id: 'Nama di layar dan nama yang diucapkan, dan layanan yang dipanggil di sana.',
    en: 'The names shown and spoken, and the services called there.',
  },
  'kiosk.times': { id: 'Dalam detik.', en: 'In seconds.' },
  'access.rules': { id: 'Waktu dalam menit.', en: 'Times in minutes.' },
};

const PARTS: Readonly<Record<string, Phrase>> = {
  weekdays: { id: 'Hari kerja', en: 'Weekdays' },
  weekday: { id: 'Hari (0 = Minggu … 6 = Sabtu)', en: 'Weekday (0 = Sunday … 6 = Saturday)' },
  open: { id: 'Jam buka', en: 'Open' },
  to: { id: 'Sampai', en: 'To' },
  numbersBefore: { id: 'Nomor diberikan sebelum buka (menit)', en: 'Numbers before opening (minutes)' },
  lastNumberBefore: {
    id: 'Nomor terakhir sebelum tutup (menit)',
    en: 'Last number before closing (minutes)',
  },
  closedOnCutiBersama: { id: 'Tutup pada cuti bersama', en: 'Closed on cuti bersama' },
  why: { id: 'Sebab', en: 'Why' },
  services: { id: 'Layanan', en: 'Services' },
  PU: { id: 'Perusahaan (PU)', en: 'Company (PU)' },
  BPU: { id: 'Mandiri (BPU)', en: 'Self-employed (BPU)' },
  JHT: { id: 'Klaim JHT', en: 'JHT claim' },
  INFO: { id: 'Informasi', en: 'Information' },
  callsBeforeNoShow: { id: 'Panggilan sebelum "tidak hadir"', en: 'Calls before "not present"' },
  unattendedAfter: {
    id: 'Layar memberi tahu bila belum ada petugas (menit)',
    en: 'Screens say that nobody is there after (minutes)',
  },
  usualPause: {
    id: 'Lama jeda bila jam kembali tidak ditulis (menit)',
    en: 'Length of a pause without an end (minutes)',
  },
  undoSeconds: { id: 'Waktu urungkan (detik)', en: 'Time to undo (seconds)' },
  minutes: { id: 'Menit di loket', en: 'Minutes at the counter' },
  first: { id: 'Kunjungan pertama', en: 'First visit' },
  lanjutan: { id: 'Lanjutan', en: 'Follow-up visit' },
  enough: { id: 'Cukup bila terukur (kunjungan)', en: 'Enough when measured (visits)' },
  recentDays: { id: 'Hari terakhir yang dihitung', en: 'Recent days counted' },
  low: { id: 'Batas bawah (%)', en: 'Low end (%)' },
  high: { id: 'Batas atas (%)', en: 'High end (%)' },
  roundTo: { id: 'Dibulatkan ke (menit)', en: 'Rounded to (minutes)' },
  wifi: { id: 'Nama Wi-Fi untuk pengunjung', en: 'Wi-Fi for visitors' },
  berkasDaysAfterEnd: {
    id: 'Halaman berkas tetap ada setelah selesai (hari)',
    en: 'Berkas page kept after the end (days)',
  },
  portal: { id: 'Alamat portal', en: 'Address of the portal' },
  steps: { id: 'Langkah', en: 'Steps' },
  jmo: { id: 'Aplikasi JMO', en: 'JMO app' },
  maxBalance: { id: 'Saldo paling tinggi (rupiah)', en: 'Highest balance (rupiah)' },
  text: { id: 'Kalimat', en: 'Text' },
  agency: { id: 'Instansi', en: 'Agency' },
  hall: { id: 'Mal pelayanan', en: 'Service hall' },
  city: { id: 'Kota', en: 'City' },
  siteCode: { id: 'Kode kantor (4 angka)', en: 'Office code (4 figures)' },
  counters: { id: 'Loket', en: 'Counters' },
  number: { id: 'Nomor', en: 'Number' },
  shown: { id: 'Nama di layar', en: 'Name on screens' },
  spoken: { id: 'Nama di suara panggilan', en: 'Name in the spoken call' },
  id: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'Bahasa Inggris', en: 'English' },
  priorityRun: { id: 'Prioritas berturut-turut paling banyak', en: 'Most priority calls in a row' },
  returnBehind: { id: 'Yang kembali dipanggil setelah', en: 'Who comes back is called after' },
  melengkapi: { id: 'Melengkapi berkas (nomor)', en: 'Completing papers (numbers)' },
  noShow: { id: 'Tidak hadir (nomor)', en: 'Not present (numbers)' },
  ownCodes: { id: 'Kanal untuk kode buatan loket', en: 'Channels for the counter’s own codes' },
  lines: { id: 'Baris', en: 'Lines' },
  names: { id: 'Nama', en: 'Names' },
  confirmation: { id: 'Layar nomor', en: 'Number screen' },
  idleReset: { id: 'Kembali ke awal bila diam', en: 'Back to the start when idle' },
  paperTrouble: { id: 'Layar nomor saat printer bermasalah', en: 'Number screen while the printer is down' },
  bpuMaxAge: { id: 'Usia BPU yang perlu ditanyakan', en: 'BPU age to ask about' },
  proofWithinDays: { id: 'Tanda bukti paling lambat (hari)', en: 'Proof within (days)' },
  sessionMinutes: { id: 'Lama masuk paling panjang', en: 'Longest session' },
  idleMinutes: { id: 'Keluar sendiri bila diam', en: 'Sign-out when idle' },
  jkk: { id: 'JKK', en: 'JKK' },
  jkm: { id: 'JKM', en: 'JKM' },
  jht: { id: 'JHT', en: 'JHT' },
  jp: { id: 'JP', en: 'JP' },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  worker: { id: 'Pekerja', en: 'Worker' },
  source: { id: 'Dasar hukum atau sumber', en: 'Legal source' },
  confidence: { id: 'Kepastian', en: 'Certainty' },
  groups: { id: 'Tingkat risiko', en: 'Risk groups' },
  group: { id: 'Tingkat', en: 'Group' },
  name: { id: 'Nama', en: 'Name' },
  complete: { id: 'Daftar usahanya lengkap', en: 'The list of businesses is complete' },
  businesses: { id: 'Jenis usaha', en: 'Businesses' },
  rates: { id: 'Tarif', en: 'Rates' },
  cap: { id: 'Batas upah (rupiah)', en: 'Wage cap (rupiah)' },
  mikro: { id: 'Mikro', en: 'Micro' },
  kecil: { id: 'Kecil', en: 'Small' },
  menengah: { id: 'Menengah', en: 'Medium' },
  besar: { id: 'Besar', en: 'Large' },
  amount: { id: 'Jumlah (rupiah)', en: 'Amount (rupiah)' },
  jpCap: { id: 'Batas upah JP berganti (bulan-tanggal)', en: 'JP cap changes on (month-day)' },
  umk: { id: 'UMK berganti (bulan-tanggal)', en: 'UMK changes on (month-day)' },
  brackets: { id: 'Kelompok penghasilan', en: 'Income brackets' },
  from: { id: 'Mulai dari', en: 'From' },
  assumed: { id: 'Dasar hitung (rupiah)', en: 'Counted as (rupiah)' },
  transport: { id: 'Transportasi', en: 'Transport' },
  other: { id: 'Lainnya', en: 'Others' },
  maxMonths: { id: 'Paling banyak bulan', en: 'Most months' },
  usualMonths: { id: 'Jumlah bulan yang lazim', en: 'Usual numbers of months' },
  pu: { id: 'PU', en: 'PU' },
  bpu: { id: 'BPU', en: 'BPU' },
  day: { id: 'Tanggal', en: 'Day' },
  monthOffset: { id: 'Bulan sesudahnya', en: 'Months later' },
  rollsOverHolidays: { id: 'Mundur bila hari libur', en: 'Moves past holidays' },
  perMonth: { id: 'Per bulan', en: 'A month' },
  days: { id: 'Hari', en: 'Days' },
  date: { id: 'Tanggal (tttt-bb-hh)', en: 'Date (yyyy-mm-dd)' },
  kind: { id: 'Jenis', en: 'Kind' },
  counts: { id: 'Dihitung sebagai hari libur', en: 'Counts as a holiday' },
  passwordLength: { id: 'Panjang kata sandi paling sedikit', en: 'Shortest password' },
};

const ANSWERS: Readonly<Record<string, Phrase>> = {
  verified: { id: 'pasti', en: 'verified' },
  'to-verify': { id: 'perlu verifikasi kantor cabang', en: 'to be confirmed by the branch office' },
  national: { id: 'libur nasional', en: 'national holiday' },
  'cuti-bersama': { id: 'cuti bersama', en: 'cuti bersama' },
  local: { id: 'libur setempat', en: 'local holiday' },
};

const SHARES: Phrase = {
  id: 'Tarif dalam per seratus ribu: 5,7% ditulis 5700.',
  en: 'Rates in parts per 100,000: 5.7% is written 5700.',
};

function named(
  words: Readonly<Record<string, Phrase>>,
  name: string,
  language: Language,
): string | undefined {
  const phrase = words[name];
  return phrase && say(phrase, language);
}

/** What the administrator calls a setting; an unknown key stands for itself. */
export function settingName(key: string, language: Language): string {
  return named(SETTINGS, key, language) ?? key;
}

/** What to know before changing a setting, if anything. */
export function settingHint(key: string, language: Language): string | undefined {
  const shares = /^contribution\.(pu-rates|jkk-discount|bpu-table|bpu-discount|fine)$/.test(key);
  return shares ? say(SHARES, language) : named(HINTS, key, language);
}

/** The name of one part of a setting's value; lines of a list are counted from 1. */
export function settingPartName(part: string | number, language: Language): string {
  return typeof part === 'number' ? String(part + 1) : (named(PARTS, part, language) ?? part);
}

/** One of the answers of a setting, in words where it has some. */
export function settingAnswer(answer: string | number, language: Language): string {
  return named(ANSWERS, String(answer), language) ?? String(answer);
}
