import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBerkas } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
let id: string;

beforeEach(async () => {
  office = await openOffice();
  id = (await openBerkas(office, 'JHT')).id;
});
afterEach(() => office.close());

const ask = (day: string | null) => office.asOfficer('PUT', `/api/berkas/${id}/return-day`, { day });
const setting = (key: string, value: unknown) =>
  office.asOfficer('PUT', `/api/settings/${key}`, { effectiveFrom: '2026-11-23', value });

describe('the day to come back', () => {
  it('is in the berkas, on its tanda terima and in the event log, and can be taken away again', async () => {
    expect((await ask('2026-11-26')).json().returnDay).toBe('2026-11-26');
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    const jobs = (await office.asOfficer('GET', '/api/print-jobs')).json();
    const { rawPayload } = await office.asOfficer('GET', `/api/print-jobs/${jobs.at(-1).id}/bytes`);
    expect(rawPayload.toString('latin1')).toContain('Kembali: Kamis, 26 November 2026');
    expect((await ask(null)).json().returnDay).toBeNull();
    const noted = (await eventsOf(office, 'return-day-set')).map(({ subject, data }) => ({ subject, data }));
    expect(noted.map(({ subject }) => subject)).toEqual([id, id]);
    expect(JSON.stringify(noted[0]?.data)).toContain('2026-11-26');
  });

  it.each(['2026-11-23', '2026-11-20', '2026-02-30', '2062-11-27'])('is never %s', async (day) => {
    const refused = await ask(day);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'invalid-day']);
  });

  it('is a day on which the office opens, also before hours were ever set', async () => {
    // A Sunday, and Christmas.
    for (const day of ['2026-11-29', '2026-12-25']) expect((await ask(day)).statusCode, day).toBe(422);
    expect((await ask('2026-11-27')).statusCode).toBe(200);
  });

  it('goes by the hours and the special days of the office', async () => {
    const open = [{ from: '08:00', to: '15:00' }];
    const rules = { numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true };
    expect((await setting('office.hours', { weekdays: [{ weekday: 6, open }], ...rules })).statusCode).toBe(
      200,
    );
    expect((await ask('2026-11-27')).statusCode).toBe(422);
    expect((await ask('2026-11-28')).statusCode).toBe(200);
    const why = { id: 'Acara kota', en: 'City event' };
    await setting('office.special-days', { days: [{ date: '2026-12-05', open: [], why }] });
    expect((await ask('2026-12-05')).statusCode).toBe(422);
  });
});
