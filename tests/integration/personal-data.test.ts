import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sealer } from '../../server/ports.ts';
import { BUDI, COMPANY, puForm, registered, SITI } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** Everything personal that `walkThrough` sends, and what it is stored as. */
const PERSONAL = [
  ...[SITI.name, SITI.nik, BUDI.name, BUDI.nik, COMPANY.name, 'Rahmat Contoh', '1276031508700003'],
  ...[
    '012345678901000',
    '81370005678',
    '555123',
    '888812345678',
    '15432100',
    '15.432.100',
    '1408989',
    'Contoh Ibu',
  ],
];

/** A form with a wage that is no number of the office's own. */
function company() {
  const form = puForm();
  return {
    ...form,
    workers: form.workers.map((one, i) => (i === 0 ? one : { ...one, wage: 'Rp 15.432.100' })),
  };
}

/** A whole visit, with every place that personal data goes through. */
async function walkThrough(): Promise<void> {
  const { id } = await registered(office, company());
  const post = async (path: string, body: unknown, key: string, status = 200) => {
    const headers = { 'idempotency-key': key };
    const reply = await office.asOfficer('POST', `/api/berkas/${id}/${path}`, body, headers);
    expect(reply.statusCode, path).toBe(status);
  };
  await office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision: 1, form: company() });
  await post('registration', { form: company() }, 'satu');
  await post('registration', { form: { ...company(), npwp: SITI.nik, workers: [] } }, 'dua', 422);
  await post('payment-code', { origin: 'official', code: '8888 1234 5678' }, 'tiga');
  await post('prints', { paper: 'payment-slip' }, 'empat', 201);
  await post('prints', { paper: 'document-receipt' }, 'lima', 201);
  await office.asOfficer('POST', '/api/counters/1/finish');
  await office.asOfficer('POST', '/api/berkas/search', { query: SITI.nik });
  await office.asOfficer('POST', '/api/identity/nik', { nik: SITI.nik });
  await office.asOfficer('GET', `/api/berkas/${id}`);
  await office.asOfficer('GET', `/api/berkas/${id}/receipt.pdf`);
}

/** The bytes of every file of the database, its log included. */
function databaseBytes(): Buffer {
  const names = readdirSync(office.dataDir, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(db|sqlite)(-wal|-shm)?$/.test(name));
  expect(files.some((name) => name.endsWith('-wal'))).toBe(true);
  return Buffer.concat(files.map((name) => readFileSync(join(office.dataDir, name))));
}

describe('personal data', () => {
  it('stands nowhere in the database file or its write-ahead log', async () => {
    await walkThrough();
    const bytes = databaseBytes();
    // What may stand there is found, so what is not found is not there.
    expect(bytes.includes('payment-code-issued')).toBe(true);
    for (const text of PERSONAL) {
      expect(bytes.includes(text), text).toBe(false);
      expect(bytes.includes(Buffer.from(text, 'utf16le')), text).toBe(false);
    }
  });

  it('would be found there if it were not sealed', async () => {
    await office.close();
    const sealer = (sealed: Sealer): Sealer => ({
      ...sealed,
      seal: (_place, plain) => plain,
      open: (_place, bytes) => bytes,
    });
    office = await openOffice({ deps: (deps) => ({ ...deps, sealer: sealer(deps.sealer) }) });
    await walkThrough();
    const bytes = databaseBytes();
    for (const text of [SITI.nik, SITI.name, COMPANY.name, '888812345678']) {
      expect(bytes.includes(text), text).toBe(true);
    }
  });

  it('is in no event, while every act left one', async () => {
    await walkThrough();
    const events = await eventsOf(office);
    const kinds = new Set(events.map(({ kind }) => kind));
    for (const kind of [
      ...(['berkas-opened', 'berkas-read', 'berkas-searched', 'registration-saved'] as const),
      ...(['contribution-computed', 'payment-code-issued', 'print-requested'] as const),
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    const text = JSON.stringify(events);
    for (const personal of PERSONAL) expect(text.includes(personal), personal).toBe(false);
  });

  it('is not logged, neither by what works nor by what is refused', async () => {
    await walkThrough();
    const text = office.logged.join('\n');
    for (const personal of PERSONAL) expect(text.includes(personal), personal).toBe(false);
  });
});
