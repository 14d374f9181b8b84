import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lookups } from '../../contract/lookups.ts';
import { bpuForm, callOne, registered, SITI, tomorrow } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const DAYS = 'from=2026-11-20&to=2026-11-30';
const lookups = async (path = '/api/lookups', headers = {}): Promise<Lookups> =>
  (await office.asOfficer('GET', `${path}?${DAYS}`, undefined, headers)).json();
const open = (id: string, headers = {}) => office.asOfficer('GET', `/api/berkas/${id}`, undefined, headers);

/** Visit files of yesterday, of people who are not here. */
async function filesOfYesterday(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    ids.push((await registered(office, bpuForm())).id);
    await office.asOfficer('POST', '/api/counters/1/finish');
  }
  office = await tomorrow(office);
  return ids;
}

describe('who looked up whom away from the desk', () => {
  it('is shown day by day and look by look, with the reason, and nothing of the person looked up', async () => {
    const [id = ''] = await filesOfYesterday(1);
    await open(id);
    await office.asOfficer('POST', `/api/berkas/${id}/unmask`, { reason: 'telepon' });
    await open(id);
    for (const query of ['', 'siti', SITI.nik, 'tidak ada'])
      await office.asOfficer('POST', '/api/berkas/search', { query });
    const { days, looks, more } = await lookups();
    expect(days).toMatchObject([
      {
        ...{ name: 'Petugas', day: '2026-11-24', files: 1, opened: 1 },
        ...{ searches: 3, emptySearches: 1, usual: 0, unusual: false },
      },
    ]);
    expect(looks).toMatchObject([
      { name: 'Petugas', berkas: { id, number: 'BK-2026-00001' }, reason: 'telepon', what: 'file' },
      { berkas: { id }, reason: null, what: 'file' },
    ]);
    expect(more).toBe(false);
    expect(JSON.stringify({ days, looks })).not.toContain('Siti');
    expect(await eventsOf(office, 'lookups-read')).toHaveLength(1);
  });

  it('says nothing of files at the desk, nor of those that were there just now', async () => {
    const { id } = await registered(office);
    await open(id);
    await office.asOfficer('POST', '/api/counters/1/finish');
    await open(id);
    expect((await lookups()).looks).toEqual([]);
  });

  it('counts an older file that was joined to a number at the desk, once: no reason was asked for it', async () => {
    const [id = ''] = await filesOfYesterday(1);
    const ticket = await callOne(office, 'BPU');
    for (let press = 0; press < 2; press += 1)
      expect((await office.asOfficer('POST', `/api/berkas/${id}/visits`, { ticket })).statusCode).toBe(200);
    const { days, looks } = await lookups();
    expect(looks).toMatchObject([{ name: 'Petugas', berkas: { id }, reason: null, what: 'joined' }]);
    expect(days).toMatchObject([{ day: '2026-11-24', files: 1, opened: 1 }]);
  });

  it('marks a day with many more than usual, and many within some minutes', async () => {
    const ids = await filesOfYesterday(9);
    for (const id of ids.slice(0, 7)) await open(id);
    expect((await lookups()).days).toMatchObject([{ files: 7, usual: 0, unusual: true }]);
    office = await tomorrow(office);
    for (const id of ids.slice(0, 7)) {
      await open(id);
      office.clock.advance(20 * 60_000);
    }
    expect((await lookups()).days[0]).toMatchObject({ files: 7, usual: 7, unusual: false });
    office = await tomorrow(office);
    for (const id of ids) await open(id);
    expect((await lookups()).days[0]).toMatchObject({ files: 9, usual: 7, unusual: true });
  });

  it('everybody sees of themselves, and of nobody else', async () => {
    const [id = ''] = await filesOfYesterday(1);
    await addUser(office, { username: 'lain', password: 'kata sandi lain', roles: ['officer'] });
    const cookie = cookieOf(await signIn(office, 'lain', 'kata sandi lain'));
    await open(id, cookie);
    expect((await office.asOfficer('GET', `/api/lookups?${DAYS}`, undefined, cookie)).statusCode).toBe(403);
    expect((await lookups('/api/lookups/own', cookie)).looks).toHaveLength(1);
    expect((await lookups('/api/lookups/own')).looks).toEqual([]);
    expect((await lookups()).looks).toHaveLength(1);
  });
});
