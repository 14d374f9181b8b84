import type { OfficeSettings } from '../../contract/setting-schemas.ts';
import { hasSetting, putSetting } from '../../db/settings.ts';
import { SEED_SETTINGS } from '../../domain/tariff-data/seed-settings.ts';
import type { Deps, Tx } from '../ports.ts';
import { FIRST_BACKUP } from './first-backup.ts';
import { FIRST_HALL } from './first-hall.ts';
import { FIRST_LIMITS } from './first-limits.ts';
import { FIRST_ONLINE } from './first-online.ts';
import { FIRST_PRIVACY } from './first-privacy.ts';
import { FIRST_STANDARD } from './first-standard.ts';

/** Before any act of the office, so that a value is in force on every day one may ask for. */
const FROM_THE_BEGINNING = '2015-07-01';

/** What a new office begins with. From then on the administrator's own rows decide. */
export const FIRST_VALUES: OfficeSettings = {
  'office.identity': {
    agency: 'BPJS Ketenagakerjaan',
    hall: 'MPP Kota Tebing Tinggi',
    city: 'Kota Tebing Tinggi',
    // The Kemendagri code of Kota Tebing Tinggi.
    siteCode: '1276',
  },
  'office.counters': { counters: [] },
  // Never set: the office counts as open.
  'office.hours': { weekdays: [], numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true },
  'office.special-days': { days: [] },
  'office.online': FIRST_ONLINE,
  'queue.calls': { callsBeforeNoShow: 3, undoSeconds: 5 },
  'counter.rules': { unattendedAfter: 3, usualPause: 15 },
  'queue.quotas': { PU: null, BPU: null, JHT: null, INFO: null },
  'queue.estimate': {
    minutes: {
      PU: { first: 25, lanjutan: 10 },
      BPU: { first: 15, lanjutan: 6 },
      JHT: { first: 20, lanjutan: 10 },
      INFO: { first: 6, lanjutan: 5 },
    },
    ...{ enough: 20, recentDays: 20, low: 15, high: 85, roundTo: 5 },
  },
  'follow.rules': { wifi: '', berkasDaysAfterEnd: 30 },
  'queue.rules': { priorityRun: 2, returnBehind: { melengkapi: 2, noShow: 5 } },
  'print.rules': {
    wantedMinutes: {
      // Nobody wants ten old numbers when the roll is changed at last: who waited has seen theirs on the screen.
      'queue-ticket': 2,
      'document-list': 60,
      'missing-documents': 60,
      'claim-guidance': 60,
      'payment-slip': 480,
      'document-receipt': 480,
      'day-closing': 480,
      'test-page': 10,
    },
    ...{ keepDays: 14, pairingMinutes: 10 },
  },
  'payment.channels': { ownCodes: [] },
  'complaint.channels': {
    lines: [
      'Loket Informasi dan Pengaduan MPP Kota Tebing Tinggi',
      'Kotak Kritik dan Saran',
      'SMS 0821-7774-8150',
      'Telepon dan faksimile (0621) 328101',
      'Email perizinan@tebingtinggikota.go.id',
      'Facebook dan Instagram @dpmptsptebingtinggi',
      'SP4N LAPOR!',
    ],
  },
  'display.ticker': {
    lines: [
      {
        id: 'Pendaftaran gratis. Yang dibayar hanya iuran, lewat bank atau kanal resmi. Jangan menyerahkan uang kepada petugas.',
        en: 'Registration is free. Only the contribution is paid, through a bank or an official channel. Do not hand money to the staff.',
      },
      {
        id: 'Pengaduan: Loket Informasi dan Pengaduan MPP, SMS 0821-7774-8150, telepon (0621) 328101, atau SP4N LAPOR!',
        en: 'Complaints: Information and Complaints desk of the MPP, SMS 0821-7774-8150, phone (0621) 328101, or SP4N LAPOR!',
      },
    ],
  },
  ...FIRST_HALL,
  'office.standard': FIRST_STANDARD,
  'kiosk.times': { confirmation: 10, idleReset: 20, paperTrouble: 30 },
  'berkas.unmasking': { openMinutes: 15 },
  'registration.limits': { bpuMaxAge: 65, proofWithinDays: 7 },
  'access.rules': { sessionMinutes: 600, idleMinutes: 120, passwordLength: 12 },
  'access.locks': { lockMinutes: 15, pinDigits: 6, wrongPins: 5 },
  'access.desks': { onlyPaired: false },
  'access.hosts': { names: [] },
  'access.limits': FIRST_LIMITS,
  ...FIRST_PRIVACY,
  ...FIRST_BACKUP,
};

/** Fills in what has no value yet: everything in a new database, new keys after an update. */
export async function fillSettings(tx: Tx, { site, clock }: Pick<Deps, 'site' | 'clock'>): Promise<void> {
  const office = Object.entries(FIRST_VALUES).map(([key, value]) => ({
    key,
    effectiveFrom: FROM_THE_BEGINNING,
    value,
  }));
  const known = new Map<string, boolean>();
  for (const { key, effectiveFrom, value } of [...office, ...SEED_SETTINGS]) {
    if (!known.has(key)) known.set(key, await hasSetting(tx, site, key));
    if (known.get(key)) continue;
    const changedAt = clock.now();
    await putSetting(tx, { site, key, effectiveFrom, value, changedAt, changedBy: 'system' });
  }
}
