import type { Phrase } from './phrase.ts';

/** What to know before changing a setting. */
export const SETTING_HINTS: Readonly<Record<string, Phrase>> = {
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
  'berkas.unmasking': {
    id: 'Berkas yang pemiliknya tidak di loket tertutup. Setelah alasan dipilih, atau pemiliknya pergi dari loket, berkas tetap terbuka sekian menit sejak terakhir dikerjakan.',
    en: 'A file whose owner is not at the desk is masked. After a reason was given, or its owner left the desk, it stays open for so many minutes after it was last worked on.',
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
  'privacy.notice': {
    id: 'Dibaca orang di mesin antrian, di halaman berkas, dan di loket. Masa simpan ditambahkan sendiri dari "Masa simpan data pribadi".',
    en: 'Read by people at the kiosk, on the berkas page and at the counter. How long data are kept is added by itself.',
  },
  'privacy.rules': {
    id: 'UU 27/2022: paling lama 3×24 jam. Boleh lebih singkat.',
    en: 'Law 27/2022: three times 24 hours at most. It may be shorter.',
  },
  'privacy.retention': {
    id: 'Dalam hari. Setelah lewat, data masuk daftar yang akan dimusnahkan; basis data lama langsung ditimpa. Ikuti jadwal retensi arsip kantor.',
    en: 'In days. After that, data are on the list of what is to be destroyed; old databases are overwritten at once. Follow the office’s retention schedule.',
  },
  'display.look': {
    id: 'Tepi yang terpotong TV lama dalam persen; gambar bergeser sedikit agar tidak membekas.',
    en: 'Edges an old TV cuts off in percent; the picture moves a little so that it does not burn in.',
  },
  'display.screens': {
    id: 'Nama TV sama dengan nama perangkatnya. Tanpa layanan: semua layanan. TV yang tidak ditulis menampilkan semua layanan, 100%, bersuara.',
    en: 'The name of a TV is that of its device. Without services it shows all of them. One that is not listed shows every service at 100 %, with sound.',
  },
  'display.slides': {
    id: 'Halaman berganti di bawah nomor yang sedang dilayani, dan selama tidak ada panggilan. 0 detik: tanpa halaman.',
    en: 'The pages take turns below the number being served, and while nobody is called. 0 seconds: no pages.',
  },
  'voice.rules': {
    id: 'Paket suara adalah nama folder rekaman; kosong berarti suara komputer.',
    en: 'A voice pack is the name of a folder of recordings; empty is the computer’s voice.',
  },
  'office.standard': {
    id: 'Dibaca di mesin antrian dan di TV. Dokumen, layanan online, dan kanal pengaduan ditambahkan sendiri.',
    en: 'Read on the kiosk and the TV. Papers, online services and complaint channels are added by themselves.',
  },
  'kiosk.words': {
    id: 'Tempat kertas dibacakan sesudah "kertas keluar", misalnya "di bawah layar".',
    en: 'The place of the paper is spoken after "it comes out", such as "below the screen".',
  },
  'kiosk.offers': {
    id: 'Wajah tampil bila hari ini sudah ada yang dilayani. Jawabannya tanpa nama, di Kantor, "Kepuasan hari ini".',
    en: 'The faces are shown once somebody was served today. Their answers, without names, stand at Office, "Satisfaction today".',
  },
  'kiosk.times': { id: 'Dalam detik.', en: 'In seconds.' },
  'access.limits': {
    id: 'Berapa kali per menit, dan sebanyak itu pula sekaligus. Komputer server sendiri tidak dibatasi.',
    en: 'How often a minute, and as many at once. The server’s own machine has no limits.',
  },
  'access.rules': { id: 'Waktu dalam menit.', en: 'Times in minutes.' },
  'backup.rules': {
    id: 'Kuncinya dibuat di halaman Cadangan. Semua cadangan sekian hari terakhir disimpan, lalu satu per bulan.',
    en: 'The keys are made on the page Backups. All backups of so many days are kept, then one a month.',
  },
  'backup.places': {
    id: 'Direktori lengkap, misalnya /media/loket/CADANGAN. Jurnal sebaiknya di alat lain daripada disk PC ini.',
    en: 'Full paths, such as /media/loket/BACKUP. The journal belongs on another device than this PC’s disk.',
  },
  'access.locks': {
    id: 'Layar tidak terkunci sendiri selama ada pemohon yang dipanggil atau dilayani.',
    en: 'A screen does not lock itself while somebody is called or served.',
  },
  'access.desks': {
    id: 'Komputer server selalu boleh, supaya tidak ada yang terkunci di luar.',
    en: 'The server itself always may, so that nobody is shut out.',
  },
};
