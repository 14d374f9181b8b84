import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  bpuForm,
  callOne,
  openBerkas,
  puForm,
  registered,
  tomorrow,
  worker,
} from '../support/berkas-samples.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const read = async (id: string) => (await office.asOfficer('GET', `/api/berkas/${id}`)).json();
const register = (id: string, form: unknown, headers = {}) =>
  office.asOfficer('POST', `/api/berkas/${id}/registration`, { form }, headers);
const draft = (id: string, revision: number, form: unknown) =>
  office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision, form });

describe('opening a berkas', () => {
  it('takes the service of the ticket and the next number of the year', async () => {
    const ticket = await callOne(office, 'BPU');
    const opened = await office.asOfficer('POST', `/api/tickets/${ticket}/berkas`, {});
    expect(opened.statusCode).toBe(201);
    expect(opened.json()).toMatchObject({
      number: 'BK-2026-00001',
      service: 'BPU',
      stage: 'opened',
      openedDay: '2026-11-23',
      visits: [{ number: 'B-001', day: '2026-11-23' }],
      draft: null,
      registration: null,
      contribution: null,
      payment: null,
      prints: [],
    });
    expect(opened.json().documents).toContainEqual({ code: 'bpu-nik', state: 'missing' });
    const other = await office.asOfficer('POST', `/api/tickets/${ticket}/berkas`, { service: 'JHT' });
    expect(other.json()).toMatchObject({ number: 'BK-2026-00002', service: 'JHT' });
    const shown = await office.asOfficer('GET', `/api/tickets/${ticket}`);
    expect(shown.json().berkas.map(({ number }: { number: string }) => number)).toEqual([
      'BK-2026-00001',
      'BK-2026-00002',
    ]);
  });

  it('is refused for a ticket that is not at a counter', async () => {
    const { id } = (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json();
    const refused = await office.asOfficer('POST', `/api/tickets/${id}/berkas`, {});
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'illegal-move']);
  });

  it('is not for strangers', async () => {
    const { id } = await openBerkas(office, 'BPU');
    const asked = await office.atKiosk('GET', `/api/berkas/${id}`);
    expect(asked.statusCode).toBe(401);
  });
});

describe('a BPU registration', () => {
  it('computes half price until December 2026 and full price after, month by month', async () => {
    const berkas = await registered(office, bpuForm({ months: '3' }));
    expect(berkas).toMatchObject({ stage: 'registered', registration: { warnings: [] } });
    expect(berkas.contribution).toMatchObject({
      kind: 'BPU',
      total: 28_400 + 28_400 + 36_800,
      dueDate: '2026-11-16',
    });
    expect(berkas.contribution).toHaveProperty('perMonth.0', {
      ...{ month: '2026-11', JKK: 5_000, JKM: 3_400, JHT: 20_000, total: 28_400, discounted: true },
    });
    expect(berkas.contribution).toHaveProperty('perMonth.2', {
      ...{ month: '2027-01', JKK: 10_000, JKM: 6_800, JHT: 20_000, total: 36_800, discounted: false },
    });
    expect(await read(berkas.id)).toEqual(berkas);
  });

  it('is warned about, not refused, where the form differs from the NIK', async () => {
    const berkas = await registered(office, bpuForm({ sex: 'male' }));
    expect(berkas.registration?.warnings).toEqual([
      {
        path: 'sex',
        code: 'sex-differs-from-nik',
        message: 'Jenis kelamin berbeda dari NIK. Cocokkan dengan KTP.',
      },
    ]);
  });
});

describe('a PU registration', () => {
  it('computes both workers, the second with JP up to the cap alone', async () => {
    const { contribution } = await registered(office, puForm());
    expect(contribution).toMatchObject({
      ...{ kind: 'PU', employer: 968_126, worker: 440_863, total: 1_408_989, dueDate: '2026-12-15' },
      programmes: { JKK: 86_400, JKM: 48_000, JP: { employer: 241_726, worker: 120_863 } },
    });
    expect(contribution).toHaveProperty('workers.0.total', 95_400);
    expect(contribution).toHaveProperty('workers.1.jpBasis', 11_086_300);
    expect(contribution?.warnings).toContain('wage-below-umk');
  });

  it('adds the programmes joined by choice to those of the scale', async () => {
    const mikro = puForm({ scale: 'mikro', workers: [worker()] });
    const plain = await registered(office, mikro, 1);
    const more = await registered(office, { ...mikro, voluntaryProgrammes: ['JHT'] }, 2);
    expect(plain.contribution?.total).toBe(5_400 + 3_000);
    expect(more.contribution?.total).toBe(5_400 + 3_000 + 57_000);
  });
});

describe('what does not fit', () => {
  it('is 400 with the box named in Indonesian, and nothing is stored', async () => {
    const { id } = await openBerkas(office, 'BPU');
    const before = await read(id);
    const sent = await register(id, { ...bpuForm(), income: 900_000 });
    expect(sent.statusCode).toBe(400);
    expect(sent.json()).toMatchObject({
      code: 'invalid-body',
      errors: [{ path: 'form.income', message: 'Harus berupa teks.' }],
    });
    const { phone: _, ...incomplete } = bpuForm();
    expect((await register(id, incomplete)).json().errors).toEqual([
      { path: 'form.phone', code: 'required', message: 'Wajib diisi.' },
    ]);
    expect(await read(id)).toEqual(before);
  });

  it('is 422 where a rule is broken, each box with its sentence in the language asked for', async () => {
    const { id } = await openBerkas(office, 'PU');
    const wrong = puForm({ npwp: '000', workers: [worker(), worker()] });
    const sent = await register(id, wrong);
    expect([sent.statusCode, sent.json().code]).toEqual([422, 'invalid-form']);
    expect(sent.json().errors).toEqual([
      {
        path: 'npwp',
        code: 'npwp-length',
        message: 'NPWP harus 15 atau 16 angka. Anda mengetik 3.',
      },
      {
        path: 'workers.1.nik',
        code: 'nik-repeated',
        message: 'NIK ini sama dengan tenaga kerja 1. Periksa keduanya.',
      },
    ]);
    const english = await register(id, wrong, { 'accept-language': 'en' });
    expect(english.json().errors[0].message).toBe('NPWP has 15 or 16 figures. You typed 3.');
    expect(await read(id)).toMatchObject({ stage: 'opened', draft: null, registration: null });
  });

  it('names the box of the form when the contribution cannot be computed', async () => {
    const { id } = await openBerkas(office, 'PU');
    const sent = await register(id, puForm({ firstMonth: '01/2014' }));
    expect(sent.json().errors).toMatchObject([{ path: 'firstMonth', code: 'month-before-tariff' }]);
  });

  it('is 409 when the form is not the one of the service', async () => {
    const { id } = await openBerkas(office, 'PU');
    expect((await register(id, bpuForm())).json().code).toBe('wrong-form');
    expect((await draft(id, 0, bpuForm())).json().code).toBe('wrong-form');
    const claim = await openBerkas(office, 'JHT', 2);
    expect((await draft(claim.id, 0, bpuForm())).statusCode).toBe(409);
  });
});

describe('a draft', () => {
  it('keeps every box as it was typed, wrong ones too, and comes back after a night', async () => {
    const { id } = await openBerkas(office, 'BPU');
    const form = bpuForm({ nik: '12760', income: 'sembilan ratus' });
    const saved = await draft(id, 0, form);
    expect([saved.statusCode, saved.json().revision]).toEqual([200, 1]);
    office = await tomorrow(office);
    await office.asOfficer('POST', `/api/berkas/${id}/unmask`, { reason: 'melengkapi' });
    expect((await read(id)).draft).toMatchObject({ revision: 1, form });
  });

  it('is not overwritten by a screen that knows an older one', async () => {
    const { id } = await openBerkas(office, 'BPU');
    await draft(id, 0, bpuForm());
    await draft(id, 1, bpuForm({ name: 'Siti Kedua' }));
    const stale = await draft(id, 1, bpuForm({ name: 'Siti Ketiga' }));
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'stale-revision']);
    expect((await read(id)).draft).toMatchObject({ revision: 2, form: { name: 'Siti Kedua' } });
  });

  it('becomes the saved form, so that the next typing goes on from there', async () => {
    const berkas = await registered(office, bpuForm());
    expect(berkas.draft).toMatchObject({ revision: 1, form: bpuForm() });
    expect((await draft(berkas.id, 1, bpuForm({ months: '2' }))).statusCode).toBe(200);
    expect((await read(berkas.id)).contribution.total).toBe(28_400);
  });
});

describe('the checklist', () => {
  it('keeps what was handed in and refuses papers the service does not ask for', async () => {
    const { id } = await openBerkas(office, 'JHT');
    const put = (documents: unknown) => office.asOfficer('PUT', `/api/berkas/${id}/documents`, { documents });
    const noted = await put([
      { code: 'jht-card', state: 'received' },
      { code: 'jht-npwp', state: 'not-needed' },
    ]);
    expect(noted.json().documents).toEqual([
      { code: 'jht-card', state: 'received' },
      { code: 'jht-ktp', state: 'missing' },
      { code: 'jht-npwp', state: 'not-needed' },
    ]);
    const strange = await put([{ code: 'pu-npwp', state: 'received' }]);
    expect(strange.statusCode).toBe(400);
    expect(strange.json().errors[0]).toMatchObject({
      path: 'documents.0.code',
      message: 'Pilih salah satu: jht-card, jht-ktp, jht-npwp.',
    });
  });
});

describe('an older berkas', () => {
  it('is joined to the ticket at the desk, once', async () => {
    const berkas = await registered(office);
    office = await tomorrow(office);
    const ticket = await callOne(office, 'INFO');
    for (let press = 0; press < 2; press++) {
      const joined = await office.asOfficer('POST', `/api/berkas/${berkas.id}/visits`, { ticket });
      expect(joined.json().visits).toEqual([
        { number: 'B-001', day: '2026-11-23' },
        { number: 'D-001', day: '2026-11-24' },
      ]);
    }
  });
});
