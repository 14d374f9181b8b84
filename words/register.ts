import type { Role } from '../domain/access/roles.ts';
import type { PlaceOutside } from '../domain/privacy/register.ts';
import type { Basis, DataClass, Keeping, Purpose } from '../domain/privacy/register-entry.ts';

/** The register of processing is read by auditors and the data protection officer: Indonesian alone. */
export const CLASS_NAMES: Readonly<Record<DataClass, string>> = {
  none: 'bukan data pribadi',
  pseudonym: 'terkait kunjungan, tanpa nama',
  general: 'pribadi umum (disegel)',
  specific: 'pribadi spesifik (disegel)',
  fingerprint: 'sidik berkunci',
  staff: 'pegawai kantor',
  secret: 'rahasia pembuka',
};

export const CLASS_MEANINGS: Readonly<Record<DataClass, string>> = {
  none: 'Tidak ada apa pun tentang seseorang.',
  pseudonym:
    'Nomor, waktu, dan keadaan suatu kunjungan atau berkas. Orangnya hanya tertulis pada bagian yang disegel.',
  general: 'Nama, NIK, alamat, nomor HP (Pasal 4 ayat 3). Selalu disegel dengan kunci tahun berkasnya.',
  specific:
    'Keuangan pribadi – upah, penghasilan, iuran – dan ahli waris (Pasal 4 ayat 2). Selalu disegel dengan kunci tahun berkasnya.',
  fingerprint: 'Dihitung dengan kunci dari data pribadi umum. Tanpa kunci tahun itu tidak ada yang terbaca.',
  staff: 'Tentang orang yang bekerja di kantor ini: akun, jam kerja, siapa melakukan apa.',
  secret: 'Hash kata sandi dan token, atau rahasia yang disegel dengan kunci kantor.',
};

export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  queue: 'mengatur antrian',
  registration: 'mendaftarkan peserta, menghitung iuran, dan menemukan kembali berkasnya',
  papers: 'mencetak tiket, slip, dan tanda terima',
  accounts: 'memastikan siapa yang bekerja dengan Loket',
  devices: 'memastikan perangkat mana yang terhubung',
  attendance: 'mencatat kehadiran petugas',
  accountability: 'mempertanggungjawabkan setiap tindakan (Pasal 31)',
  rights: 'memenuhi hak pemilik data dan menangani kebocoran (Pasal 5–13, 46)',
  running: 'menjalankan Loket',
};

export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  'legal-duty': 'kewajiban hukum (Pasal 20 ayat 2 huruf c)',
  'public-service': 'pelayanan publik (Pasal 20 ayat 2 huruf e)',
  'legitimate-interest': 'kepentingan sah lainnya (Pasal 20 ayat 2 huruf f)',
  'no-person': '–',
};

export const KEEPING_NAMES: Readonly<Record<Keeping, string>> = {
  berkas: 'pengaturan `privacy.retention`: masa simpan berkas; dengan kunci tahunnya juga di cadangan lama',
  'data-request': 'pengaturan `privacy.retention`: permintaan data',
  breach: 'pengaturan `privacy.retention`: kebocoran',
  attendance: 'pengaturan `privacy.retention`: kehadiran',
  paper: 'pengaturan `print.rules`: beberapa hari setelah kertasnya selesai',
  reply: '48 jam',
  session: 'satu hari kantor',
  account: 'selama orangnya bekerja, dan sesudahnya untuk apa yang ia tanda tangani',
  permanent: 'tetap, tanpa nama warga',
};

/** Who sees it. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  officer: 'petugas',
  complaints: 'petugas pengaduan',
  supervisor: 'atasan langsung',
  head: 'kepala',
  admin: 'administrator',
};

/** What each table is about. */
export const TABLE_NAMES: Readonly<Record<string, string>> = {
  berkas: 'Berkas kunjungan',
  berkas_visits: 'Kunjungan sebuah berkas',
  berkas_documents: 'Daftar dokumen',
  drafts: 'Formulir yang sedang diketik',
  registrations: 'Pendaftaran yang disimpan',
  search_index: 'Indeks pencarian',
  payment_codes: 'Kode pembayaran',
  data_requests: 'Permintaan pemilik data',
  data_request_berkas: 'Berkas dalam permintaan data',
  destructions: 'Berita acara pemusnahan',
  breaches: 'Kebocoran data',
  idempotency: 'Jawaban tersimpan (agar permintaan ganda dijawab sama)',
  print_jobs: 'Cetakan',
  print_attempts: 'Percobaan cetak',
  printers: 'Printer',
  printer_roles: 'Tugas printer',
  tickets: 'Tiket antrian',
  waiting_counts: 'Jumlah yang menunggu',
  counters: 'Loket',
  calls: 'Panggilan',
  stays: 'Lama di loket',
  last_moves: 'Langkah terakhir tiap loket',
  users: 'Akun',
  sessions: 'Sesi masuk',
  substitutes: 'Petugas pengganti',
  devices: 'Perangkat',
  office_days: 'Hari kantor',
  attendance: 'Kehadiran',
  follow_addresses: 'Alamat untuk HP',
  site: 'Kantor ini',
  events: 'Jejak',
  serials: 'Nomor urut',
  settings: 'Pengaturan',
};

/** What lies beside the database. */
export const OUTSIDE_NAMES: Readonly<Record<PlaceOutside, { what: string; how: string }>> = {
  keys: {
    what: 'Direktori kunci (`LOKET_KEY_DIR`)',
    how: 'Bukan data pribadi, tetapi membukanya. Satu berkas per tahun simpan, hanya untuk pengguna server, tidak pernah ikut cadangan.',
  },
  backups: {
    what: 'Cadangan',
    how: 'Salinan basis data, terenkripsi sekali lagi untuk kantor pusat dan kunci pemulihan. Data pribadi di dalamnya tetap disegel dan ikut musnah bersama kunci tahunnya.',
  },
  journal: {
    what: 'Jurnal di tempat kedua',
    how: 'Kejadian dan baris yang berubah; data pribadi di dalamnya tetap disegel.',
  },
  'set-aside': {
    what: 'Basis data yang disisihkan (`set-aside/`)',
    how: 'Basis data seperti sebelum pembaruan atau pemulihan; data pribadi di dalamnya disegel dengan kunci tahun yang sama. Ditimpa dan dihapus sendiri setelah masa simpannya (`privacy.retention`).',
  },
  'virtual-papers': {
    what: 'Baki printer virtual (`papers/`)',
    how: 'Kertas printer peragaan, tiap berkas disegel dengan kunci tahun pencetakan, paling banyak 500 lembar; dibuang bersama tahunnya.',
  },
  'voice-cache': {
    what: 'Suara tersimpan (`voice/`)',
    how: 'Kalimat panggilan dan mesin antrian: nomor antrian dan nama loket. Bukan data pribadi.',
  },
  log: { what: 'Catatan server', how: 'Tanpa isi permintaan dan tanpa nama; diuji dengan orang buatan.' },
};
