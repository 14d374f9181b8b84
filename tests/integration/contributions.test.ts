import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const pu = (body: object) => office.asOfficer('POST', '/api/contributions/pu', body);
const bpu = (body: object) => office.asOfficer('POST', '/api/contributions/bpu', body);
const identity = async (kind: 'nik' | 'npwp', typed: string) =>
  (await office.asOfficer('POST', `/api/identity/${kind}`, { [kind]: typed })).json();

const RESTAURANT = { month: '2026-03', riskGroup: 2, scale: 'besar', workers: [{ wage: 1_000_000 }] };
const TRADER = { firstMonth: '2026-11', months: 1, income: 900_000, transport: false, jht: true };

describe('the contribution of a business', () => {
  it('is that of the official simulation', async () => {
    expect((await pu(RESTAURANT)).json()).toEqual({
      ...{ employer: 65_400, worker: 30_000, total: 95_400, dueDate: '2026-04-15' },
      programmes: {
        ...{ JKK: 5_400, JKM: 3_000 },
        JHT: { employer: 37_000, worker: 20_000 },
        JP: { employer: 20_000, worker: 10_000 },
      },
      workers: [
        {
          ...{ wage: 1_000_000, jpBasis: 1_000_000, belowUmk: true, JKK: 5_400, JKM: 3_000 },
          JHT: { employer: 37_000, worker: 20_000 },
          JP: { employer: 20_000, worker: 10_000 },
          ...{ employer: 65_400, worker: 30_000, total: 95_400 },
        },
      ],
      warnings: ['wage-below-umk'],
    });
  });

  it('takes the JP cap of its month', async () => {
    const jpOf = async (month: string) =>
      (await pu({ ...RESTAURANT, month, workers: [{ wage: 15_000_000 }] })).json().programmes.JP;
    expect(await jpOf('2026-02')).toEqual({ employer: 210_948, worker: 105_474 });
    expect(await jpOf('2026-03')).toEqual({ employer: 221_726, worker: 110_863 });
  });

  it('is 422 where the scale obliges to a programme that was left out', async () => {
    const refused = await pu({ ...RESTAURANT, programmes: ['JKK', 'JKM', 'JHT'] });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'invalid-contribution',
      errors: [
        {
          path: 'programmes',
          code: 'programme-required',
          message: 'Skala usaha ini wajib ikut JP. Tambahkan programnya.',
        },
      ],
    });
  });

  it('is 400 with the field named where the body does not fit', async () => {
    const refused = await pu({ ...RESTAURANT, workers: [{ wage: '1000000' }], riskGroup: 6 });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().errors).toEqual([
      { path: 'riskGroup', code: 'maximum', message: 'Paling besar 5.' },
      { path: 'workers.0.wage', code: 'type', message: 'Harus berupa angka bulat.' },
    ]);
  });
});

describe('the contribution of somebody self-employed', () => {
  it.each([
    [{ ...TRADER, firstMonth: '2026-02', jht: false }, 16_800],
    [{ ...TRADER, firstMonth: '2026-02' }, 36_800],
    [{ ...TRADER, firstMonth: '2026-01', transport: true, jht: false }, 8_400],
    [{ ...TRADER, firstMonth: '2026-12', jht: false }, 8_400],
    [{ ...TRADER, firstMonth: '2027-01', jht: false }, 16_800],
    [TRADER, 28_400],
    [{ ...TRADER, publiclyFunded: true, jht: false }, 16_800],
  ])('for %o is %i', async (body, total) => {
    expect((await bpu(body)).json().total).toBe(total);
  });

  it('is 422 for a month before there were rates', async () => {
    const refused = await bpu({ ...TRADER, firstMonth: '2010-01' });
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'invalid-contribution']);
  });
});

describe('an identity number', () => {
  it('says what it says of its owner', async () => {
    expect(await identity('nik', '1276.0141.0790.0001')).toEqual({
      ...{ valid: true, problems: [], warnings: [], birthDate: '1990-07-01', sex: 'female' },
      region: { province: 'Sumatera Utara', regency: 'Kota Tebing Tinggi', district: expect.any(String) },
    });
  });

  it('is answered with 200 also when it is wrong', async () => {
    expect(await identity('nik', '12A')).toEqual({
      valid: false,
      problems: ['nik-not-digits'],
      warnings: [],
    });
    expect(await identity('npwp', '000000000000000')).toEqual({
      ...{ valid: false, problems: ['npwp-zeros'], warnings: [] },
    });
  });
});
