import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SETTINGS } from '../../contract/setting-schemas.ts';
import type { Setting } from '../../contract/settings.ts';
import { settingProblems } from '../../server/settings/check-setting.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const put = (key: string, effectiveFrom: string, value: unknown) =>
  office.asOfficer('PUT', `/api/settings/${key}`, { effectiveFrom, value });
const jhtOf = async (month: string) => {
  const body = { month, riskGroup: 1, scale: 'kecil', workers: [{ wage: 10_000_000 }] };
  return (await office.asOfficer('POST', '/api/contributions/pu', body)).json().programmes.JHT;
};
const RATES = {
  jkk: { 1: 240, 2: 540, 3: 890, 4: 1_270, 5: 1_740 },
  jkm: 300,
  jht: { employer: 4_000, worker: 2_500 },
  jp: { employer: 2_000, worker: 1_000 },
};

describe('the settings', () => {
  it('are all listed with the shape of their value, and begin with values that fit it', async () => {
    const settings: Setting[] = (await office.asOfficer('GET', '/api/settings')).json();
    expect(settings.map(({ key }) => key)).toEqual(Object.keys(SETTINGS));
    for (const { key, rows, schema } of settings) {
      expect(schema, key).toMatchObject({ type: 'object' });
      expect(rows.length, key).toBeGreaterThan(0);
      for (const row of rows) {
        expect(
          settingProblems(key as keyof typeof SETTINGS, row, 'en'),
          `${key} ${row.effectiveFrom}`,
        ).toEqual([]);
      }
    }
  });

  it('say who changed them, and name nobody for what a new office begins with', async () => {
    const [row] = (await put('queue.calls', '2026-12-01', { callsBeforeNoShow: 2, undoSeconds: 5 })).json()
      .rows;
    const { user } = (await office.asOfficer('GET', '/api/session')).json();
    expect(row.changedBy).toBe(user.displayName);
    const settings: Setting[] = (await office.asOfficer('GET', '/api/settings')).json();
    const untouched = settings.find(({ key }) => key === 'queue.quotas');
    expect(untouched?.rows.map(({ changedBy }) => changedBy)).toEqual([null]);
  });

  it('are the administrator’s alone', async () => {
    expect((await office.atKiosk('GET', '/api/settings')).statusCode).toBe(401);
  });
});

describe('a new rate', () => {
  it('changes the months from its day on and no month before', async () => {
    expect(await jhtOf('2027-02')).toEqual({ employer: 370_000, worker: 200_000 });
    const changed = await put('contribution.pu-rates', '2027-02-01', RATES);
    expect(changed.statusCode).toBe(200);
    expect(changed.json().rows[0]).toMatchObject({ effectiveFrom: '2027-02-01', value: RATES });
    expect(await jhtOf('2027-01')).toEqual({ employer: 370_000, worker: 200_000 });
    expect(await jhtOf('2027-02')).toEqual({ employer: 400_000, worker: 250_000 });
  });

  it('may begin in the past, which leaves a warning in the log', async () => {
    await put('contribution.pu-rates', '2027-02-01', RATES);
    expect(await eventsOf(office, 'setting-backdated')).toEqual([]);
    await put('contribution.pu-rates', '2026-06-01', RATES);
    expect(await jhtOf('2026-06')).toEqual({ employer: 400_000, worker: 250_000 });
    expect(await jhtOf('2026-05')).toEqual({ employer: 370_000, worker: 200_000 });
    expect(await eventsOf(office, 'setting-backdated')).toMatchObject([
      {
        subject: 'contribution.pu-rates',
        data: { key: 'contribution.pu-rates', effectiveFrom: '2026-06-01' },
      },
    ]);
  });

  it('is written down with its key, its day and its value', async () => {
    await put('contribution.jp-cap', '2027-03-01', { cap: 11_640_600, confidence: 'to-verify' });
    expect((await eventsOf(office, 'setting-changed')).at(-1)?.data).toEqual({
      key: 'contribution.jp-cap',
      effectiveFrom: '2027-03-01',
      value: { cap: 11_640_600, confidence: 'to-verify' },
    });
  });

  it('of the same day replaces the one before', async () => {
    await put('contribution.jp-cap', '2027-03-01', { cap: 11_640_600 });
    const { rows } = (await put('contribution.jp-cap', '2027-03-01', { cap: 11_650_000 })).json();
    expect(rows.filter((row: { effectiveFrom: string }) => row.effectiveFrom === '2027-03-01')).toMatchObject(
      [{ value: { cap: 11_650_000 } }],
    );
  });
});

describe('a holiday list', () => {
  it('moves the due date of a month whose 15th it names', async () => {
    const dueOf = async () => {
      const body = { firstMonth: '2026-12', months: 1, income: 900_000, transport: false, jht: false };
      return (await office.asOfficer('POST', '/api/contributions/bpu', body)).json().dueDate;
    };
    expect(await dueOf()).toBe('2026-12-15');
    await put('calendar.holidays', '2026-12-01', {
      days: [{ date: '2026-12-15', name: 'Libur setempat', kind: 'local' }],
    });
    expect(await dueOf()).toBe('2026-12-16');
  });
});

describe('a value that does not fit', () => {
  const refusal = async (key: string, effectiveFrom: string, value: unknown) => {
    const reply = await put(key, effectiveFrom, value);
    return { status: reply.statusCode, code: reply.json().code, errors: reply.json().errors };
  };

  it('is 422 with every field named in Indonesian, and changes nothing', async () => {
    const { jkm: _, ...withoutJkm } = RATES;
    const before = (await office.asOfficer('GET', '/api/settings')).json();
    expect(
      await refusal('contribution.pu-rates', '2027-01-01', {
        ...withoutJkm,
        jp: { employer: 2.5, worker: 1 },
        x: 1,
      }),
    ).toEqual({
      status: 422,
      code: 'invalid-setting',
      errors: expect.arrayContaining([
        { path: 'value.jkm', code: 'required', message: 'Wajib diisi.' },
        { path: 'value.jp.employer', code: 'type', message: 'Harus berupa angka bulat.' },
        { path: 'value.x', code: 'additionalProperties', message: 'Isian ini tidak dikenal. Hapus.' },
      ]),
    });
    expect((await office.asOfficer('GET', '/api/settings')).json()).toEqual(before);
  });

  it('is refused where income brackets do not rise from 0 or a holiday lies in another year', async () => {
    const table = { jkk: 1_000, jht: 2_000, brackets: [{ from: 100, assumed: 1_000_000 }] };
    expect(await refusal('contribution.bpu-table', '2027-01-01', table)).toMatchObject({
      status: 422,
      errors: [{ path: 'value.brackets.0.from', code: 'brackets-not-rising' }],
    });
    const days = [{ date: '2027-02-30', name: 'Contoh', kind: 'local' }];
    expect(await refusal('calendar.holidays', '2027-01-01', { days })).toMatchObject({
      errors: [{ path: 'value.days.0.date', code: 'holiday-outside-year' }],
    });
  });

  it('is refused for a day that does not exist and for a setting that does not', async () => {
    expect(await refusal('contribution.jp-cap', '2027-02-30', { cap: 1 })).toMatchObject({
      errors: [{ path: 'effectiveFrom' }],
    });
    expect(await refusal('contribution.unknown', '2027-01-01', {})).toMatchObject({
      status: 422,
      code: 'unknown-setting',
    });
  });
});

describe('a text of the office’s own', () => {
  it('is not copied into the log, which could not forget it', async () => {
    await put('display.ticker', '2026-11-23', { lines: [{ id: 'Selamat, Ibu Contoh!', en: 'Well done!' }] });
    const [changed] = (await eventsOf(office, 'setting-changed')).slice(-1);
    expect(changed?.data).toEqual({ key: 'display.ticker', effectiveFrom: '2026-11-23' });
  });
});
