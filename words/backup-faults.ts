import type { BackupTrouble, RestoreFault } from '../domain/backup/faults.ts';
import type { Phrase } from './phrase.ts';

/** Why a backup could not be made or copied, and what to do. */
export const BACKUP_TROUBLES: Record<BackupTrouble, Phrase> = {
  'disk-full': {
    id: 'Disk penuh. Kosongkan ruang; Loket mencoba lagi sendiri. Cadangan lama tidak disentuh.',
    en: 'The disk is full. Make room; Loket tries again by itself. Older backups were not touched.',
  },
  'place-missing': {
    id: 'Tempatnya tidak ada: flashdisk belum ditancapkan, atau folder bersama belum tersambung.',
    en: 'The place is not there: the stick is not plugged in, or the share is not mounted.',
  },
  'place-refuses': {
    id: 'Tempatnya menolak ditulisi atau dibaca. Periksa izinnya, atau pakai flashdisk lain.',
    en: 'The place refuses to be written or read. Check its permissions, or use another stick.',
  },
  'written-wrong': {
    id: 'Yang terbaca kembali tidak sama dengan yang ditulis. Alat simpannya rusak; pakai yang lain.',
    en: 'What was read back is not what was written. The device is broken; use another.',
  },
  'broken-off': {
    id: 'Pekerjaannya terputus di tengah jalan. Loket mencoba lagi sendiri; cadangan lama tidak disentuh.',
    en: 'The work was broken off. Loket tries again by itself; older backups were not touched.',
  },
  'bad-recipient': {
    id: 'Salah satu kunci publik tidak sah. Periksa kuncinya.',
    en: 'One of the public keys is not valid. Check the keys.',
  },
};

/** Why a backup cannot be put back, and what to do. */
export const RESTORE_FAULTS: Record<RestoreFault, Phrase> = {
  'file-missing': { id: 'Berkas cadangan tidak ada di situ.', en: 'There is no such backup file.' },
  'manifest-missing': {
    id: 'Keterangan cadangan (.json) tidak ada di sampingnya. Bawa keduanya. Bila benar-benar hilang, tambahkan --without-manifest.',
    en: 'The manifest (.json) is not beside the backup. Bring both. If it is truly lost, add --without-manifest.',
  },
  checksum: {
    id: 'Isi berkas cadangan tidak sama dengan keterangannya: rusak atau diubah. Pakai salinan lain.',
    en: 'The backup file is not what its manifest tells of: damaged or altered. Use another copy.',
  },
  'wrong-key': {
    id: 'Kunci pemulihan ini tidak membuka cadangan ini. Periksa ketikan, atau pakai amplop kunci yang lain.',
    en: 'This recovery key does not open this backup. Check what was typed, or take the other envelope.',
  },
  'not-whole': {
    id: 'Cadangan terpotong atau diubah: tidak dapat dibuka sampai akhir. Pakai salinan lain.',
    en: 'The backup is cut off or altered: it cannot be opened to its end. Use another copy.',
  },
  'foreign-file': { id: 'Isinya bukan basis data Loket.', en: 'What is in it is no Loket database.' },
  damaged: {
    id: 'Basis data di dalamnya rusak. Pakai cadangan lain.',
    en: 'The database in it is damaged. Use another.',
  },
  'newer-than-program': {
    id: 'Cadangan dibuat oleh Loket yang lebih baru. Pasang versi itu dahulu.',
    en: 'The backup was made by a newer Loket. Install that version first.',
  },
  'altered-migrations': {
    id: 'Riwayat migrasi di dalamnya tidak sama dengan program ini. Pasang versi yang benar.',
    en: 'The migrations in it are not those of this program. Install the right version.',
  },
  'chain-broken': {
    id: 'Jejak kejadian di dalamnya tidak bersambung: pernah diubah. Pakai cadangan lain.',
    en: 'The event log in it does not hold together: it was altered. Use another backup.',
  },
  'differs-from-manifest': {
    id: 'Isinya tidak sama dengan keterangannya. Pakai cadangan lain.',
    en: 'What is in it is not what its manifest says. Use another backup.',
  },
  'differs-from-office': {
    id: 'Isinya tidak pernah menjadi keadaan kantor ini.',
    en: 'What is in it was never the state of this office.',
  },
  'disk-full': {
    id: 'Disk penuh. Kosongkan ruang, lalu ulangi.',
    en: 'The disk is full. Make room and repeat.',
  },
  'broken-off': { id: 'Pekerjaannya terputus. Ulangi.', en: 'The work was broken off. Repeat it.' },
};
