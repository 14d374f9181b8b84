import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { openBerkas } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const ADDRESS = 'http://192.168.1.10:8081';

let office: Office;

beforeEach(async () => {
  office = await openOffice({ publicUrl: ADDRESS });
});
afterEach(() => office.close());

const begin = async (): Promise<{ url: string; qr: string[] }> =>
  (await office.asOfficer('POST', '/api/follow/trial', {})).json();
const status = async () => (await office.asOfficer('GET', '/api/follow')).json();
/** Somebody opens an address: from a phone, unless it is said otherwise. */
const openFrom = (url: string, remoteAddress = '192.168.1.77', host = '192.168.1.10:8081', more = {}) =>
  office.app.inject({
    method: 'GET',
    url: url.replace(ADDRESS, ''),
    remoteAddress,
    headers: { host, ...more },
  });
/** What the newest paper says, and the addresses in its QRs. */
const newestPaper = async () => {
  const jobs = (await office.asOfficer('GET', '/api/print-jobs')).json();
  const { rawPayload } = await office.asOfficer('GET', `/api/print-jobs/${jobs.at(-1).id}/bytes`);
  const paper = decodePaper(new Uint8Array(rawPayload), DEFAULT_PROFILE);
  const qrs = paper.rows.flatMap((row) => (row.kind === 'qr' ? row.data : []));
  return { text: paperText(paper).join(' '), qrs };
};
const issue = async () => (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json();

describe('the trial of an address', () => {
  it('is refused with words while no address is set', async () => {
    const bare = await openOffice();
    const refused = await bare.asOfficer('POST', '/api/follow/trial', {});
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'no-public-url']);
    expect((await bare.asOfficer('GET', '/api/follow')).json()).toEqual({
      ...{ address: null, listens: null, triedAt: null },
    });
    await bare.close();
  });

  it('gives an address to open and its QR', async () => {
    const { url, qr } = await begin();
    expect(url).toMatch(/^http:\/\/192\.168\.1\.10:8081\/t\/[A-Za-z0-9_-]{43}$/);
    expect(new Set(qr.map((row) => row.length))).toEqual(new Set([qr.length]));
    expect(qr.join('')).toMatch(/^[01]+$/);
    expect(qr[0]?.slice(0, 7)).toBe('1111111');
  });

  it('succeeds when a phone opens it, which says so and is in the event log', async () => {
    const { url } = await begin();
    expect((await status()).triedAt).toBeNull();
    const page = await openFrom(url);
    expect([page.statusCode, page.body.includes('Berhasil!')]).toEqual([200, true]);
    expect(await status()).toEqual({
      ...{ address: ADDRESS, listens: null, triedAt: '2026-11-23T08:00:00.000+07:00' },
    });
    await openFrom(url);
    const kinds = ['follow-trial-begun', 'follow-tried'] as const;
    for (const kind of kinds) expect(await eventsOf(office, kind), kind).toHaveLength(1);
  });

  it('does not succeed on this very computer, which always finds itself', async () => {
    const { url } = await begin();
    for (const host of ['127.0.0.1:8081', '192.168.1.10:8081']) {
      expect((await openFrom(url, '127.0.0.1', host)).body).toContain('Buka alamat ini dari HP');
    }
    expect((await status()).triedAt).toBeNull();
  });

  it('succeeds through a proxy on this computer', async () => {
    const { url } = await begin();
    const through = { 'x-forwarded-for': '192.168.1.77' };
    expect((await openFrom(url, '127.0.0.1', '192.168.1.10', through)).body).toContain('Berhasil!');
    expect((await status()).triedAt).not.toBeNull();
  });

  it('counts for its newest address only', async () => {
    const first = await begin();
    await begin();
    expect((await openFrom(first.url)).statusCode).toBe(404);
  });
});

describe('the QR on paper', () => {
  it('is there only once a phone has come through, and names the Wi-Fi', async () => {
    await issue();
    expect((await newestPaper()).qrs).toEqual([]);
    await openFrom((await begin()).url);
    await office.asOfficer('PUT', '/api/settings/follow.rules', {
      effectiveFrom: '2026-11-23',
      value: { wifi: 'MPP-Tamu', berkasDaysAfterEnd: 30 },
    });
    const { followUrl } = await issue();
    expect(followUrl.startsWith(`${ADDRESS}/t/`)).toBe(true);
    const { text, qrs } = await newestPaper();
    expect(qrs).toEqual([followUrl]);
    expect(text).toContain('MPP-Tamu');
    expect((await openFrom(followUrl)).body).toContain('A-002');
  });

  it('of a tanda terima leads to the page of its berkas', async () => {
    const { id, number } = await openBerkas(office, 'JHT');
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    expect((await newestPaper()).qrs).toEqual([]);
    await openFrom((await begin()).url);
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    const [url = ''] = (await newestPaper()).qrs;
    expect((await openFrom(url)).body).toContain(number);
  });

  it('leads whoever is sent home at an early closing to the number of the next day', async () => {
    await openFrom((await begin()).url);
    const { followUrl } = await issue();
    const closed = await office.asOfficer('POST', '/api/office/close', { reason: 'listrik-padam' });
    expect(closed.statusCode).toBe(200);
    const old = (await openFrom(`${followUrl}/state`)).json();
    expect([old.state, old.closed.reason]).toEqual(['over', 'closed-early']);
    const [url = ''] = (await newestPaper()).qrs;
    expect(url).not.toBe(followUrl);
    expect((await openFrom(`${url}/state`)).json()).toMatchObject({
      ...{ state: 'waiting', day: '2026-11-24', ahead: null },
    });
    expect((await openFrom(url)).body).toContain('Nomor ini untuk Selasa, 24 November 2026');
  });

  it('goes when the office gets another address, until that was tried as well', async () => {
    await openFrom((await begin()).url);
    const { dataDir } = office;
    const at = new Date(office.clock.now()).toISOString();
    await office.app.close();
    await office.store.close();
    office = await openOffice({ dataDir, at, publicUrl: 'http://antrian.mpp:8081' });
    expect((await status()).triedAt).toBeNull();
    await issue();
    expect((await newestPaper()).qrs).toEqual([]);
  });
});
