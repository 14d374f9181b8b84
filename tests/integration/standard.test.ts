import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Standard, StandardPage } from '../../contract/standard.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const pages = async (): Promise<StandardPage[]> =>
  (await office.atKiosk('GET', '/api/standard')).json<Standard>().pages;
const named = (all: StandardPage[], subject: string, service?: string) =>
  all.filter((one) => one.subject === subject && one.service === service);

describe('the service standard to be read', () => {
  it('comes in the order in which it is posted, a page a service where it differs', async () => {
    const all = await pages();
    expect(all.map(({ subject, service }) => (service ? `${subject} ${service}` : subject))).toEqual([
      'documents PU',
      'documents BPU',
      'documents JHT',
      'procedure PU',
      'procedure BPU',
      'procedure JHT',
      'online PU',
      'online BPU',
      // JMO for small balances, Lapak Asik for all others.
      'online JHT',
      'online JHT',
      'time-and-cost',
      'guarantees',
      'legal-basis',
      'complaints',
    ]);
  });

  it('asks for seven, three and three papers, and counts only what is done step by step', async () => {
    const all = await pages();
    const papers = (['PU', 'BPU', 'JHT'] as const).map((service) => named(all, 'documents', service)[0]);
    expect(papers.map((page) => page?.lines.length)).toEqual([7, 3, 3]);
    expect(papers.map((page) => page?.lines.length)).toEqual(
      (['PU', 'BPU', 'JHT'] as const).map((service) => documentsFor(service).length),
    );
    const numbered = all.filter((page) => page.numbered);
    expect(numbered.map(({ subject, service, lines }) => `${subject} ${service} ${lines.length}`)).toEqual([
      'procedure PU 7',
      'procedure BPU 8',
      'online PU 7',
      'online BPU 7',
      'online JHT 2',
    ]);
  });

  it('says of a claim first that none is paid here, then the ways, the limit of JMO and the portal', async () => {
    const all = await pages();
    expect(named(all, 'procedure', 'JHT')[0]?.lines[0]).toEqual(FIRST_VALUES['kiosk.words'].claim);
    const [jmo, lapakAsik] = named(all, 'online', 'JHT');
    expect(jmo?.lines.map((line) => line.id)).toContain('Untuk saldo sampai Rp\u00a015.000.000.');
    expect(jmo?.portal).toBeUndefined();
    expect(lapakAsik?.portal).toBe('https://lapakasik.bpjsketenagakerjaan.go.id');
  });

  it('follows the settings from the day they are in force', async () => {
    const value = { lines: ['SMS 0812-0000-0000'] };
    const change = { effectiveFrom: '2026-11-24', value };
    const answer = await office.asOfficer('PUT', '/api/settings/complaint.channels', change);
    expect(answer.statusCode, answer.body).toBe(200);
    const complaints = async () => named(await pages(), 'complaints')[0]?.lines.map((line) => line.id);
    expect(await complaints()).toContain('SP4N LAPOR!');
    office.clock.set('2026-11-24T08:00:00+07:00');
    expect(await complaints()).toEqual(['SMS 0812-0000-0000']);
  });
});
