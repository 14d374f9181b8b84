import type { Phrase, PhraseOf } from './phrase.ts';

/** What the print agent says on its terminal, to whoever sets up the PC it runs on. */
export const AGENT_WORDS = {
  pairingClosed: {
    id: 'Pemasangan perangkat di server masih tertutup. Minta administrator membukanya di halaman Printer; agen menunggu.',
    en: 'Pairing is closed at the server. Ask the administrator to open it on the page Printer; the agent waits.',
  },
  crowded: {
    id: 'Terlalu banyak perangkat meminta dipasangkan. Agen mencoba lagi.',
    en: 'Too many devices ask to be paired. The agent tries again.',
  },
  lapsed: {
    id: 'Kode tadi tidak berlaku lagi. Agen meminta kode baru.',
    en: 'That code is over. The agent asks for another.',
  },
  unreachable: {
    id: 'Server tidak terjangkau. Periksa kabel jaringan dan alamat --server; agen terus mencoba.',
    en: 'The server is out of reach. Check the network cable and --server; the agent keeps trying.',
  },
  untrusted: {
    id: 'Sertifikat server tidak dikenal di PC ini, jadi agen tidak menyambung. Salin ca.pem dari server dan pakai --ca; agen terus mencoba.',
    en: 'This PC does not know the server’s certificate, so the agent does not connect. Copy ca.pem from the server and use --ca; the agent keeps trying.',
  },
  notAServer: {
    id: 'Di alamat --server bukan server Loket yang menjawab. Periksa alamatnya; agen terus mencoba.',
    en: 'What answers at --server is no Loket server. Check the address; the agent keeps trying.',
  },
  connected: {
    id: 'Tersambung ke server. Kertas dicetak di sini.',
    en: 'Connected to the server. Papers are printed here.',
  },
  lost: {
    id: 'Sambungan ke server terputus. Agen menyambung lagi.',
    en: 'The server is gone. The agent reconnects.',
  },
  refused: {
    id: 'Server menolak agen ini: pemasangannya sudah dicabut. Agen perlu dipasangkan lagi.',
    en: 'The server refuses this agent: its place was revoked. It has to be paired again.',
  },
  replaced: {
    id: 'Agen lain memakai pemasangan yang sama. Jalankan satu saja, atau beri yang lain LOKET_AGENT_DIR sendiri.',
    en: 'Another agent uses the same pairing. Run only one, or give the other a LOKET_AGENT_DIR of its own.',
  },
  nonsense: {
    id: 'Server dan agen tidak saling mengerti. Pasang versi Loket yang sama di keduanya.',
    en: 'Server and agent do not understand each other. Install the same version of Loket on both.',
  },
  printerReached: { id: 'Printer terhubung.', en: 'The printer is there.' },
  printerOffline: {
    id: 'Printer tidak ditemukan. Periksa kabel, daya, dan alamat --printer.',
    en: 'The printer was not found. Check cable, power and --printer.',
  },
  printerBusy: {
    id: 'Printer dipakai program lain, dijeda, atau tidak boleh dibuka. Tutup program itu, atau matikan-nyalakan printer.',
    en: 'The printer is held by another program, paused, or may not be opened. Close that program, or switch it off and on.',
  },
  stopped: { id: 'Agen berhenti.', en: 'The agent has stopped.' },
} as const satisfies Record<string, Phrase>;

/** Why the agent does not begin, and what to do. */
export const AGENT_PROBLEMS = {
  usage: {
    id: 'Cara pakai: loket print-agent --server https://192.168.1.10:8443 --ca loket-ca.pem --printer device:///dev/usb/lp0 [--name "Printer mesin antrian"]',
    en: 'Usage: loket print-agent --server https://192.168.1.10:8443 --ca loket-ca.pem --printer device:///dev/usb/lp0 [--name "Kiosk printer"]',
  },
  server: {
    id: '--server bukan alamat server. Contoh: https://192.168.1.10:8443',
    en: '--server is no server’s address. Example: https://192.168.1.10:8443',
  },
  printer: {
    id: '--printer bukan alamat printer di PC ini. Contoh: device:///dev/usb/lp0 atau windows://POS58',
    en: '--printer is no address of a printer here. Example: device:///dev/usb/lp0 or windows://POS58',
  },
  ca: {
    id: '--ca bukan berkas sertifikat kantor. Salin ca.pem dari komputer server ("loket tls show" menyebut tempatnya).',
    en: '--ca is no file with the office’s certificate. Copy ca.pem from the server ("loket tls show" says where it is).',
  },
  name: { id: '--name paling panjang 60 huruf.', en: '--name is at most 60 signs long.' },
  directory: {
    id: 'Folder agen tidak dapat dibaca atau ditulisi. Periksa izinnya, atau pilih LOKET_AGENT_DIR lain.',
    en: 'The agent’s folder cannot be read or written. Check its permissions, or choose another LOKET_AGENT_DIR.',
  },
} as const satisfies Record<string, Phrase>;

/** The code a person compares with the administrator's screen. */
export const agentCode: PhraseOf<[code: string]> = {
  id: (code) =>
    `Kode agen ini: ${code}. Minta administrator mencocokkannya di halaman Printer, lalu mengesahkannya.`,
  en: (code) =>
    `This agent’s code: ${code}. Ask the administrator to compare it on the page Printer, and confirm it.`,
};

/** The address under which the printer is registered at the server. */
export const agentAddress: PhraseOf<[address: string]> = {
  id: (address) => `Sudah dipasangkan. Alamat printer ini di halaman Printer: ${address}`,
  en: (address) => `Paired. This printer’s address on the page Printer: ${address}`,
};
