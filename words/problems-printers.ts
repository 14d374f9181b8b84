import type { ProblemWords } from './problem-words.ts';

/** What can be wrong with what somebody types about a printer. */
export type PrinterProblemCode =
  | 'no-name'
  | 'unknown-scheme'
  | 'bad-host'
  | 'bad-port'
  | 'no-path'
  | 'no-device'
  | 'bad-queue'
  | 'bad-device'
  | 'unknown-profile';

/** What is wrong with it, and how it would be right. */
export const PRINTER_PROBLEMS: ProblemWords<PrinterProblemCode> = {
  'no-name': {
    id: 'Beri nama yang mudah dikenali, misalnya Printer meja loket.',
    en: 'Give it a name people know it by, such as Desk printer.',
  },
  'unknown-scheme': {
    id: 'Alamat harus dimulai dengan cara sambungnya. Contoh: tcp://192.168.1.50:9100 atau device:///dev/usb/lp0',
    en: 'The address begins with the way to the printer. Examples: tcp://192.168.1.50:9100 or device:///dev/usb/lp0',
  },
  'bad-host': {
    id: 'Alamat jaringannya belum benar. Contoh: tcp://192.168.1.50:9100',
    en: 'The network address is not right. Example: tcp://192.168.1.50:9100',
  },
  'bad-port': {
    id: 'Angka sesudah titik dua harus 1 sampai 65535, biasanya 9100. Contoh: tcp://192.168.1.50:9100',
    en: 'The number after the colon must be 1 to 65535, mostly 9100. Example: tcp://192.168.1.50:9100',
  },
  'no-path': {
    id: 'Nama sambungannya belum lengkap. Contoh: device:///dev/usb/lp0',
    en: 'The name of the connection is not complete. Example: device:///dev/usb/lp0',
  },
  'no-device': {
    id: 'Printer USB selalu ada di bawah /dev/. Contoh: device:///dev/usb/lp0',
    en: 'A USB printer is always below /dev/. Example: device:///dev/usb/lp0',
  },
  'bad-queue': {
    id: 'Nama printer Windows belum benar. Tulis persis seperti di daftar printer Windows; spasi menjadi %20. Contoh: windows://POS%2058',
    en: 'This is no name of a Windows printer. Write it as in the list of printers of Windows, spaces as %20. Example: windows://POS%2058',
  },
  'bad-device': {
    id: 'Perangkat ini belum dipasangkan. Pasangkan komputernya dahulu di bawah Perangkat, lalu salin alamatnya dari sana.',
    en: 'This device is not paired. Pair that computer first under Devices, then copy its address from there.',
  },
  'unknown-profile': {
    id: 'Jenis printer di belakang ?profile= tidak dikenal. Hapus, lalu pilih jenisnya di bawah.',
    en: 'The kind after ?profile= is unknown. Remove it and choose the kind below.',
  },
};
