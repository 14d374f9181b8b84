import type { Berkas } from '../../contract/berkas.ts';
import { BUDI, bpuForm, registered } from './berkas-samples.ts';
import { CANARY, canaryBpu } from './canary.ts';
import { type Office, openOffice } from './open-office.ts';

/** An office that has seen one matter of each of two years, long after the first is past its retention. */
export interface TwoYears {
  office: Office;
  /** The canary's, of 2026. */
  readonly first: Berkas;
  /** Budi's, of 2027, which is still kept. */
  readonly second: Berkas;
}

/** What is typed into the search to find each. */
export const FIRST_NIK = CANARY.nik;
export const SECOND_NIK = BUDI.nik;

/** Makes it: registration, payment code, both papers and kept replies in either year; now it is January 2029. */
export async function twoYears(): Promise<TwoYears> {
  let office = await openOffice();
  const first = await matter(office, canaryBpu());
  office.clock.set('2027-01-11T09:00:00+07:00');
  office = await office.reopen();
  const form = bpuForm({ ...BUDI, sex: 'male', birthDate: '02/05/1985', firstMonth: '01/2027' });
  const second = await matter(office, form);
  office.clock.set('2029-01-15T09:00:00+07:00');
  office = await office.reopen();
  return { office, first, second };
}

async function matter(office: Office, form: ReturnType<typeof bpuForm>): Promise<Berkas> {
  const { id } = await registered(office, form);
  const post = async (path: string, body: unknown, status: number) => {
    const headers = { 'idempotency-key': `${id}.${path}` };
    const reply = await office.asOfficer('POST', `/api/berkas/${id}/${path}`, body, headers);
    if (reply.statusCode !== status) throw new Error(`${path}: ${reply.body}`);
  };
  await post('payment-code', { origin: 'official', code: `8888${form.nik.slice(-8)}` }, 200);
  await post('prints', { paper: 'payment-slip' }, 201);
  await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
  await office.asOfficer('POST', '/api/counters/1/finish');
  return (await office.asOfficer('GET', `/api/berkas/${id}`)).json();
}

/** The whole of a berkas whose owner is not at the desk. */
export async function whole(office: Office, id: string): Promise<Berkas> {
  const shown = await office.asOfficer('POST', `/api/berkas/${id}/unmask`, { reason: 'telepon' });
  if (shown.statusCode !== 200) throw new Error(shown.body);
  return shown.json();
}

/** Ids of the berkas found by what is typed. */
export async function found(office: Office, query: string): Promise<string[]> {
  const reply = await office.asOfficer('POST', '/api/berkas/search', { query });
  return (reply.json().results as { id: string }[]).map(({ id }) => id);
}
