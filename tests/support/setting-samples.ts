import { SETTINGS as SCHEMAS, type SettingKey } from '../../contract/setting-schemas.ts';
import type { Setting } from '../../contract/settings.ts';
import { HOLIDAYS_2026 } from '../../domain/tariff-data/holidays-2026.ts';
import { HOLIDAYS_2027 } from '../../domain/tariff-data/holidays-2027.ts';
import { NOW } from './board-samples.ts';

const PROCEDURE = { portal: 'https://contoh.go.id', steps: [{ id: 'Buka portal', en: 'Open the portal' }] };
const MINUTES = { first: 15, lanjutan: 6 };

/** What a new office is run by. */
const FIRST: Partial<Record<SettingKey, unknown>> = {
  'office.hours': { weekdays: [], numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true },
  'office.special-days': { days: [] },
  'queue.quotas': { PU: null, BPU: null, JHT: null, INFO: null },
  'office.counters': { counters: [] },
  'queue.rules': { priorityRun: 2, returnBehind: { melengkapi: 2, noShow: 5 } },
  'queue.calls': { callsBeforeNoShow: 3, undoSeconds: 5 },
  'queue.estimate': {
    minutes: { PU: MINUTES, BPU: MINUTES, JHT: MINUTES, INFO: MINUTES },
    ...{ enough: 20, recentDays: 20, low: 15, high: 85, roundTo: 5 },
  },
  'counter.rules': { unattendedAfter: 3, usualPause: 15 },
  'office.online': {
    PU: PROCEDURE,
    BPU: PROCEDURE,
    JHT: PROCEDURE,
    jmo: { maxBalance: 15_000_000, text: { id: 'Lewat JMO.', en: 'By JMO.' } },
  },
  'follow.rules': { wifi: 'MPP-Pengunjung', berkasDaysAfterEnd: 30 },
};

/** A row as the server lists it. */
export function settingRow(
  key: string,
  effectiveFrom: string,
  value: unknown,
  changedBy: string | null = null,
): Setting['rows'][number] {
  return { key, effectiveFrom, value, changedAt: NOW, changedBy };
}

/** Every setting the office is run by, as it begins. */
export function firstSettings(): Setting[] {
  const office = Object.entries(FIRST).map(([key, value]) => ({
    key,
    schema: SCHEMAS[key as SettingKey],
    rows: [settingRow(key, '2015-07-01', value)],
  }));
  const key = 'calendar.holidays';
  const rows = [settingRow(key, '2027-01-01', HOLIDAYS_2027), settingRow(key, '2026-01-01', HOLIDAYS_2026)];
  return [...office, { key, schema: SCHEMAS[key], rows }];
}
