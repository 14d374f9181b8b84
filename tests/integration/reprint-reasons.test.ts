import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintJob } from '../../contract/printing.ts';
import { PROVING_PAPERS } from '../../domain/print/paper-kinds.ts';
import { REPRINT_REASONS } from '../../domain/print/reprint-reasons.ts';
import { registered } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { papersOf, settle } from '../support/printing/office-papers.ts';

let office: Office;
let berkas: string;
beforeEach(async () => {
  office = await openOffice();
  berkas = (await registered(office)).id;
  await office.asOfficer('POST', `/api/berkas/${berkas}/payment-code`, { origin: 'counter' });
});
afterEach(() => office.close());

const order = (paper: string, more: object = {}) =>
  office.asOfficer('POST', `/api/berkas/${berkas}/prints`, { paper, ...more });
const reprint = (job: string, body?: object) =>
  office.asOfficer('POST', `/api/print-jobs/${job}/reprint`, body);
/** A paper of the berkas that came out. */
const printed = async (paper: string): Promise<string> => {
  const { id }: PrintJob = (await order(paper)).json();
  await settle(office, id);
  return id;
};
const MISSING = [422, 'reprint-reason-missing'];

describe('a paper that proves something', () => {
  it.each(PROVING_PAPERS)('is not copied without a reason: %s', async (paper) => {
    const job = await printed(paper);
    const before = await papersOf(office);
    for (const refused of [await reprint(job), await order(paper)])
      expect([refused.statusCode, refused.json().code]).toEqual(MISSING);
    expect(await papersOf(office)).toEqual(before);
    const copy = await reprint(job, { reason: 'rusak' });
    expect([copy.statusCode, copy.json()]).toMatchObject([201, { copy: 1, reprintReason: 'rusak' }]);
    await settle(office, copy.json().id);
    expect((await order(paper, { reason: 'hilang' })).json()).toMatchObject({
      copy: 2,
      reprintReason: 'hilang',
    });
  });

  it('names its reason as a code where it is audited, with who asked', async () => {
    const job = await printed('document-receipt');
    for (const reason of REPRINT_REASONS) await reprint(job, { reason });
    const asked = (await eventsOf(office, 'print-requested')).filter(({ data }) => (data.copy as number) > 0);
    expect(asked.map(({ data }) => data.reason)).toEqual([...REPRINT_REASONS]);
    for (const { actor } of asked) expect(actor).toMatch(/^user:/);
  });

  it('takes no other reason than those there are', async () => {
    const job = await printed('document-receipt');
    const refused = await reprint(job, { reason: 'karena Siti memintanya' });
    expect([refused.statusCode, refused.json().code]).toEqual([400, 'invalid-body']);
  });

  it('needs none for a first printing, nor for asking again while that waits', async () => {
    const first = (await order('document-receipt')).json();
    expect((await order('document-receipt')).json()).toEqual(first);
    expect(first.reprintReason).toBeUndefined();
  });

  it('that did not come out is printed again for that reason, without asking', async () => {
    const { id }: PrintJob = (await order('document-receipt')).json();
    await settle(office, id, 'uncertain');
    const copy = await office.asOfficer('POST', `/api/print-jobs/${id}/answer`, { printed: false });
    expect(copy.json()).toMatchObject({ copy: 1, reprintReason: 'tidak-keluar', state: 'queued' });
  });
});

describe('a ticket', () => {
  it('is copied without a reason, from the list and from its own page, and may have one', async () => {
    const { id, printJob } = (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json();
    expect((await reprint(printJob)).json()).toMatchObject({ copy: 1 });
    const again = await reprint(printJob, { reason: 'tidak-terbaca' });
    expect(again.json()).toMatchObject({ copy: 2, reprintReason: 'tidak-terbaca' });
    expect((await office.asOfficer('POST', `/api/tickets/${id}/reprint`)).statusCode).toBe(200);
    expect((await papersOf(office)).at(-1)).toMatchObject({ kind: 'queue-ticket', copy: 3 });
  });

  it('whose visit is over is not printed again by itself when its paper did not come out', async () => {
    const issued = (await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).json();
    await settle(office, issued.printJob, 'uncertain');
    await office.asOfficer('POST', `/api/tickets/${issued.id}/cancel`);
    const answer = await office.asOfficer('POST', `/api/print-jobs/${issued.printJob}/answer`, {
      printed: false,
    });
    expect(answer.json()).toMatchObject({ id: issued.printJob, state: 'failed' });
  });
});
