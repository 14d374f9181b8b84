import { expect, it } from 'vitest';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import { personalInEvents } from '../support/event-data-guard.ts';
import { openOffice } from '../support/open-office.ts';

it('the guard at the end of each test’s office finds a NIK, a telephone number and words in an event', async () => {
  const office = await openOffice();
  const found = async (subject: string, data: object) => {
    await office.store.unit(async (tx) => {
      recordEvent(tx, { kind: 'berkas-searched', actor: 'system', subject, data: { ...data } });
      return ok();
    });
    return (await personalInEvents(office.deps)).length;
  };
  expect(await found('s', { found: 1, by: 'identity', at: '2026-11-23T08:00:00.000+07:00' })).toBe(0);
  expect(await found('01a20b11-1a80-7001-ba11-40c5978b2db3', { head: 'ab'.repeat(32) })).toBe(0);
  expect(await found('s', { query: '1276014107900001' })).toBe(1);
  expect(await found('s', { deep: [{ phone: '0812-7000-1234' }] })).toBe(2);
  expect(await found('siti contoh', {})).toBe(3);
  expect(await found('s', { mail: 'siti@example.id' })).toBe(4);
  await expect(office.close()).rejects.toThrow(/berkas-searched/);
});
