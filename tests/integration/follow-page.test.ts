import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FollowedTicket } from '../../contract/follow.ts';
import { queries } from '../../db/open-tx.ts';
import { berkas } from '../../db/tables/berkas.ts';
import { ok } from '../../domain/result.ts';
import { berkasToken } from '../../server/registration/berkas-link.ts';
import { bpuForm, COMPANY, openBerkas, puForm, registered, SITI } from '../support/berkas-samples.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = async (service = 'BPU', more = {}): Promise<{ id: string; followUrl: string }> =>
  (await office.atKiosk('POST', '/api/tickets', { service, ...more })).json();
const stateAt = async (path: string): Promise<FollowedTicket> =>
  (await office.atKiosk('GET', `${path}/state`)).json();
const officer = (path: string, body = {}) => office.asOfficer('POST', path, body);
/** The address of a berkas' page, as it stands on its tanda terima. */
const berkasPage = async (id: string) => {
  await officer(`/api/berkas/${id}/prints`, { paper: 'document-receipt' });
  return `/t/${berkasToken(office.deps.sealer, { id, year: 2026 })}`;
};

describe('a ticket followed from a phone', () => {
  it('says who is before it, where it is called to, and what became of it', async () => {
    const first = await issue();
    const { id, followUrl } = await issue();
    expect(await stateAt(followUrl)).toMatchObject({
      what: 'ticket',
      number: 'B-002',
      state: 'waiting',
      ahead: 1,
      counterName: null,
      calls: 0,
      recent: [],
    });
    await officer('/api/counters/1/next');
    expect(await stateAt(followUrl)).toMatchObject({ state: 'waiting', ahead: 0, recent: ['B-001'] });
    expect(await stateAt(first.followUrl)).toMatchObject({
      state: 'called',
      ahead: null,
      counterName: 'Loket 1',
      calledAt: '2026-11-23T08:00:00.000+07:00',
      calls: 1,
    });
    await officer('/api/counters/1/recall');
    expect((await stateAt(first.followUrl)).calls).toBe(2);
    await officer('/api/counters/1/serve');
    expect(await stateAt(first.followUrl)).toMatchObject({ state: 'serving', counterName: 'Loket 1' });
    await officer('/api/counters/1/finish');
    expect(await stateAt(first.followUrl)).toMatchObject({ state: 'over', counterName: null });
    await officer('/api/counters/1/next');
    await officer('/api/counters/1/hold', { reason: 'belum-siap' });
    expect(await stateAt(followUrl)).toMatchObject({ state: 'held', heldFor: 'belum-siap' });
    await officer(`/api/tickets/${id}/return`);
    await officer('/api/counters/1/next');
    await officer('/api/counters/1/no-show');
    expect((await stateAt(followUrl)).state).toBe('no-show');
  });

  it('estimates the wait as the kiosk does', async () => {
    await issue('PU');
    const asked = await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    const { followUrl, estimateMinutes } = asked.json();
    expect(estimateMinutes.high).toBeGreaterThan(0);
    expect((await stateAt(followUrl)).estimateMinutes).toEqual(estimateMinutes);
    const { low, high } = estimateMinutes;
    const { body } = await office.atKiosk('GET', followUrl);
    expect(body).toContain(low === high ? `± ${low} menit` : `± ${low}–${high} menit`);
  });

  it('counts those whom the priority lane lets go first', async () => {
    const { followUrl } = await issue('PU');
    expect((await stateAt(followUrl)).ahead).toBe(0);
    await issue('JHT', { priority: true });
    expect((await stateAt(followUrl)).ahead).toBe(1);
  });

  it('counts only those who are called by the same counters', async () => {
    const counters = [1, 2].map((number) => ({
      number,
      shown: { id: `Loket ${number}`, en: `Counter ${number}` },
      spoken: `loket ${number}`,
      services: number === 1 ? ['PU', 'BPU'] : ['JHT', 'INFO'],
    }));
    const set = await office.asOfficer('PUT', '/api/settings/office.counters', {
      effectiveFrom: '2026-11-23',
      value: { counters },
    });
    expect(set.statusCode, set.body).toBe(200);
    for (const service of ['PU', 'JHT', 'PU', 'JHT', 'BPU', 'JHT']) await issue(service);
    for (const counter of [1, 2]) await officer(`/api/counters/${counter}/next`);
    const asked = await office.atKiosk('POST', '/api/tickets', { service: 'BPU' });
    expect(asked.json().ahead).toBe(2);
    expect((await stateAt(asked.json().followUrl)).ahead).toBe(2);
  });

  it('says that somebody comes to the chair', async () => {
    const { followUrl } = await issue('PU', { help: true });
    await officer('/api/counters/1/next');
    expect(await stateAt(followUrl)).toMatchObject({ state: 'called', fetch: true });
    expect((await office.atKiosk('GET', followUrl)).body).toContain('Petugas mendatangi Anda');
  });

  it('says that every counter pauses, and until when', async () => {
    const { followUrl } = await issue('PU');
    await office.asOfficer('POST', '/api/counters/1/take', {});
    await office.asOfficer('POST', '/api/counters/1/pause', { reason: 'salat', until: '13:30' });
    expect((await stateAt(followUrl)).paused).toEqual({
      reason: 'salat',
      until: '2026-11-23T13:30:00.000+07:00',
    });
    await office.asOfficer('POST', '/api/counters/1/resume', {});
    expect((await stateAt(followUrl)).paused).toBeUndefined();
  });

  it('says why the office is closed and when it opens', async () => {
    const { followUrl } = await issue('PU');
    const value = {
      weekdays: [{ weekday: 1, open: [{ from: '09:00', to: '12:00' }] }],
      ...{ numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true },
    };
    const put = await office.asOfficer('PUT', '/api/settings/office.hours', {
      effectiveFrom: '2026-11-23',
      value,
    });
    expect(put.statusCode).toBe(200);
    expect((await stateAt(followUrl)).closed).toMatchObject({
      reason: 'before-hours',
      opensAt: '2026-11-23T09:00:00.000+07:00',
    });
  });

  it('tells whoever was sent home the number for the day on which they are first', async () => {
    const { followUrl } = await issue('PU');
    await office.asOfficer('POST', '/api/office/close', { reason: 'listrik-padam' });
    expect(await stateAt(followUrl)).toMatchObject({
      state: 'over',
      next: { number: 'A-001', day: '2026-11-24' },
    });
    const page = await office.atKiosk('GET', followUrl);
    expect(page.body).toContain('Nomor baru Anda A-001, untuk Selasa, 24 November 2026.');
  });

  it('ends with its day', async () => {
    const { followUrl } = await issue('PU');
    office.clock.advance(24 * 3_600_000);
    expect((await stateAt(followUrl)).state).toBe('over');
    const page = await office.atKiosk('GET', followUrl);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Nomor ini sudah selesai');
    expect(page.body).toContain('Senin, 23 November 2026');
    // The first number of the new day changes nothing about it.
    await issue('PU');
    expect((await stateAt(followUrl)).state).toBe('over');
  });
});

describe('the page', () => {
  it('tells all of it without a script, in both languages, and is loaded anew by itself', async () => {
    await issue();
    const { body, headers, statusCode } = await office.atKiosk('GET', (await issue()).followUrl);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('B-002 – Ada 1 orang sebelum Anda');
    expect(body).toContain('1 person is before you');
    expect(body).toContain('Nomor tetap berlaku');
  });

  it('is kept by nobody, found by no search machine, and tells no other site where it was', async () => {
    const { followUrl } = await issue();
    for (const path of [followUrl, `${followUrl}/state`, '/t/ini-bukan-token', `/t/${'x'.repeat(43)}`]) {
      const { headers } = await office.atKiosk('GET', path);
      expect(headers, path).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
      expect(headers['set-cookie'], path).toBeUndefined();
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    }
  });

  it('of a token nobody has is a friendly one, the same for whatever is typed', async () => {
    const answers = await Promise.all(
      [`/t/${'x'.repeat(43)}`, '/t/x', '/t/%F0%9F%98%80', `/t/${'x'.repeat(150)}`].map((path) =>
        office.atKiosk('GET', path),
      ),
    );
    for (const { statusCode, body } of answers) {
      expect(statusCode).toBe(404);
      expect(body).toContain('Halaman ini tidak ditemukan');
      expect(body).toBe(answers[0]?.body);
    }
    const state = await office.atKiosk('GET', `/t/${'x'.repeat(43)}/state`);
    expect([state.statusCode, state.json().code]).toEqual([404, 'not-found']);
    const events = await office.atKiosk('GET', `/t/${'x'.repeat(43)}/events`);
    expect([events.statusCode, events.json().code]).toEqual([404, 'not-found']);
  });
});

describe('the page of a berkas', () => {
  it('says how far it has come, what to bring, when to come back, and by which code', async () => {
    const { id, number } = await openBerkas(office, 'JHT');
    await office.asOfficer('PUT', `/api/berkas/${id}/documents`, {
      documents: [
        { code: 'jht-card', state: 'received' },
        { code: 'jht-npwp', state: 'not-needed' },
      ],
    });
    const path = await berkasPage(id);
    const state = (await office.atKiosk('GET', `${path}/state`)).json();
    expect(state).toMatchObject({
      what: 'berkas',
      number,
      service: 'JHT',
      stage: 'opened',
      openedDay: '2026-11-23',
      missing: ['jht-ktp'],
      endedDay: null,
      jmo: { maxBalance: 15_000_000 },
      online: { portal: 'https://lapakasik.bpjsketenagakerjaan.go.id' },
    });
    expect(state.code).toMatch(/^[2-9CFHJKMNPQRTVWX]{4}-[2-9CFHJKMNPQRTVWX]{4}$/);
    const { body } = await office.atKiosk('GET', path);
    expect(body).toContain('Kartu Tanda Penduduk (KTP)');
    expect(body).toContain(state.code);
  });

  it.each(['PU', 'BPU'])('of %s names the portal and its seven steps', async (service) => {
    const { id } = await openBerkas(office, service);
    const { online, jmo } = (await office.atKiosk('GET', `${await berkasPage(id)}/state`)).json();
    expect(online.steps).toHaveLength(7);
    expect(online.portal).toMatch(/^https:\/\/pom\.bpjsketenagakerjaan\.go\.id\/(pu|bpu)$/);
    expect(jmo).toBeNull();
  });

  it('has the same address on every reprint, and only once a tanda terima was printed', async () => {
    const { id } = await openBerkas(office, 'PU');
    const path = `/t/${berkasToken(office.deps.sealer, { id, year: 2026 })}`;
    expect((await office.atKiosk('GET', path)).statusCode).toBe(404);
    expect(await berkasPage(id)).toBe(path);
    expect((await office.atKiosk('GET', path)).statusCode).toBe(200);
    office.clock.advance(90 * 24 * 3_600_000);
    expect((await office.atKiosk('GET', path)).statusCode).toBe(200);
  });

  it('lives thirty days after the matter has ended, and says so afterwards', async () => {
    const { id } = await openBerkas(office, 'PU');
    const path = await berkasPage(id);
    await office.store.unit(async (tx) => {
      await queries(tx).update(berkas).set({ endedAt: office.clock.now() }).where(eq(berkas.id, id));
      return ok();
    });
    office.clock.advance(30 * 24 * 3_600_000);
    expect((await office.atKiosk('GET', `${path}/state`)).json().endedDay).toBe('2026-11-23');
    office.clock.advance(24 * 3_600_000);
    expect((await office.atKiosk('GET', `${path}/state`)).statusCode).toBe(404);
    const page = await office.atKiosk('GET', path);
    expect([page.statusCode, page.body.includes('Urusan ini sudah selesai')]).toEqual([200, true]);
  });
});

it('nobody’s name, number or telephone stands on any of these pages', async () => {
  const files = [await registered(office, bpuForm()), await registered(office, puForm(), 2)];
  const { followUrl } = await issue();
  const paths = [followUrl, ...(await Promise.all(files.map(({ id }) => berkasPage(id))))];
  const personal = [SITI.name, SITI.nik, 'Siti', COMPANY.name, 'Maju', '01.234', '0812', 'example.id'];
  for (const path of paths) {
    for (const url of [path, `${path}/state`]) {
      const { statusCode, body } = await office.atKiosk('GET', url);
      expect(statusCode).toBe(200);
      for (const text of personal) expect(body, url).not.toContain(text);
    }
  }
});
