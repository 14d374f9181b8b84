import type { DeviceKind } from '../domain/access/roles.ts';
import { PAIRING_KINDS } from './pairing-screen.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** What can be let in, as the administrator chooses it. */
export const DEVICE_KIND_WORDS = {
  ...PAIRING_KINDS,
  'print-agent': { id: 'Printer di komputer lain', en: 'Printer on another computer' },
} satisfies Record<DeviceKind, Phrase>;

/** Perangkat: letting machines in, and putting them out. */
export const DEVICES_WORDS = {
  lead: {
    id: 'Mesin antrian, TV, dan printer di komputer lain bekerja setelah dipasangkan di sini. Yang berada di komputer server sendiri tidak perlu.',
    en: 'A kiosk, a TV or a printer on another computer works once it is paired here. What stands at the server itself needs no pairing.',
  },
  pairing: { id: 'Pasangkan perangkat', en: 'Pair a device' },
  open: { id: 'Izinkan pemasangan', en: 'Allow pairing' },
  shut: { id: 'Tutup pemasangan', en: 'End pairing' },
  which: { id: 'Apa yang Anda pasang?', en: 'What are you pairing?' },
  server: { id: '<alamat server>', en: '<the server’s address>' },
  printer: { id: '<alamat printer di sana>', en: '<the printer’s address there>' },
  nobody: { id: 'Menunggu perangkat…', en: 'Waiting for the device…' },
  compare: {
    id: 'Sahkan hanya bila kode ini sama dengan kode di layar perangkat.',
    en: 'Confirm only if this code is the same as the one the device shows.',
  },
  name: { id: 'Nama perangkat', en: 'Name of the device' },
  nameMissing: {
    id: 'Beri nama dahulu, misalnya letaknya.',
    en: 'Give it a name first, such as where it stands.',
  },
  confirm: { id: 'Kodenya sama: sahkan', en: 'The code is the same: confirm' },
  others: { id: 'Yang lain juga meminta:', en: 'Others are asking, too:' },
  othersMean: {
    id: 'Biarkan saja bila bukan Anda yang memasangnya.',
    en: 'Leave them alone unless you are setting them up.',
  },
  devices: { id: 'Perangkat yang dipasangkan', en: 'Paired devices' },
  none: { id: 'Belum ada.', en: 'None yet.' },
  here: { id: 'Terhubung sekarang', en: 'Connected now' },
  away: { id: 'Tidak terhubung', en: 'Not connected' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  saveName: { id: 'Simpan nama', en: 'Save the name' },
  measure: { id: 'Ukur layar', en: 'Measure the screen' },
  measuring: {
    id: 'Layar mesin antrian itu menampilkan sebuah garis. Ukur garis itu di sana dengan penggaris, dalam 3 menit.',
    en: 'The kiosk shows a line on its screen. Measure it there with a ruler, within 3 minutes.',
  },
  notMeasuring: {
    id: 'Mesin antrian itu tidak terhubung. Nyalakan dahulu, lalu coba lagi.',
    en: 'That kiosk is not connected. Switch it on first, then try again.',
  },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revokeReally: { id: 'Ya, cabut', en: 'Yes, revoke' },
} as const satisfies Record<string, Phrase>;

/** What is done at the machine; `page`: "http://192.168.1.10:8080/display/". */
export const PAIRING_STEPS: Record<DeviceKind, PhraseOf<[page: string]>> = {
  kiosk: {
    id: (page) => `Buka ${page} di mesin antrian. Layarnya menampilkan sebuah kode.`,
    en: (page) => `Open ${page} on the kiosk. Its screen shows a code.`,
  },
  display: {
    id: (page) => `Buka ${page} di TV. Layarnya menampilkan sebuah kode.`,
    en: (page) => `Open ${page} on the TV. Its screen shows a code.`,
  },
  desk: {
    id: (page) => `Buka ${page} di komputer itu, lalu pilih “Daftarkan komputer ini sebagai meja petugas”.`,
    en: (page) => `Open ${page} on that computer and choose “Register this computer as an officer’s desk”.`,
  },
  'print-agent': {
    id: () => 'Jalankan ini di komputer printer itu, di folder Loket. Agen lalu menampilkan sebuah kode:',
    en: () => 'Run this on the printer’s computer, in the folder of Loket. The agent then shows a code:',
  },
};

/** How long devices may still ask: "Tertutup sendiri dalam 9.41." */
export const closesIn: PhraseOf<[minutes: number, seconds: number]> = {
  id: (minutes, seconds) => `Tertutup sendiri dalam ${minutes}.${String(seconds).padStart(2, '0')}`,
  en: (minutes, seconds) => `Ends by itself in ${minutes}:${String(seconds).padStart(2, '0')}`,
};

/** Where a request comes from in the network. */
export const askedFrom: PhraseOf<[address: string]> = {
  id: (address) => `dari alamat ${address}`,
  en: (address) => `from address ${address}`,
};

/** After the code was compared. */
export const confirmedDevice: PhraseOf<[name: string]> = {
  id: (name) => `${name} disahkan. Tunggu sebentar: perangkatnya melanjutkan sendiri.`,
  en: (name) => `${name} is confirmed. Wait a moment: the device goes on by itself.`,
};

export const lastSeen: PhraseOf<[moment: string]> = {
  id: (moment) => `Terakhir terlihat ${moment}`,
  en: (moment) => `Last seen ${moment}`,
};

/** What revoking means. */
export const REVOKE_MEANS: Record<DeviceKind, PhraseOf<[name: string]>> = {
  kiosk: {
    id: (name) => `Cabut ${name}? Mesin itu tidak memberi nomor lagi sampai dipasangkan ulang.`,
    en: (name) => `Revoke ${name}? That kiosk gives no numbers until it is paired again.`,
  },
  display: {
    id: (name) => `Cabut ${name}? TV itu tidak menampilkan panggilan lagi sampai dipasangkan ulang.`,
    en: (name) => `Revoke ${name}? That TV shows no calls until it is paired again.`,
  },
  desk: {
    id: (name) => `Cabut ${name}? Siapa pun yang masuk di komputer itu langsung keluar.`,
    en: (name) => `Revoke ${name}? Whoever is signed in at that computer is signed out at once.`,
  },
  'print-agent': {
    id: (name) => `Cabut ${name}? Printernya tidak mencetak lagi sampai agennya dipasangkan ulang.`,
    en: (name) => `Revoke ${name}? Its printer prints no more until the agent is paired again.`,
  },
};
