import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrailEvent, TrailFound } from '../../contract/trail.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import { anchorHead } from '../../server/trail/anchor-head.ts';
import { registered, SITI } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { tempDir } from '../support/temp-dir.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const search = async (body: object): Promise<TrailFound> =>
  (await office.asOfficer('POST', '/api/trail/search', body)).json();
const kinds = ({ events }: TrailFound) => events.map(({ kind }) => kind);

async function happen(count: number): Promise<void> {
  await office.store.unit(async (tx) => {
    for (let i = 0; i < count; i += 1)
      recordEvent(tx, { kind: 'server-started', actor: 'system', subject: `${i}`, data: {} });
    return ok();
  });
}

describe('the trail is searched', () => {
  it('by the number of a berkas, with its papers, and shows who did what by office names and numbers', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    const found = await search({ about: 'bk 2026 1' });
    expect(kinds(found)).toEqual([
      'print-requested',
      'contribution-computed',
      'registration-saved',
      'berkas-opened',
    ]);
    const [print, , , opened] = found.events as [TrailEvent, TrailEvent, TrailEvent, TrailEvent];
    expect(opened).toMatchObject({
      actor: { kind: 'user', name: 'Petugas' },
      subject: { kind: 'berkas', id, shown: 'BK-2026-00001' },
    });
    expect(opened.facts).toContainEqual({ name: 'service', value: 'BPU' });
    expect(print.subject).toMatchObject({ kind: 'paper', shown: 'BK-2026-00001' });
    expect(JSON.stringify(found)).not.toContain(SITI.nik);
  });

  it('by the number of a ticket, by kind, by person and by day', async () => {
    await registered(office);
    expect(kinds(await search({ about: 'b-1' }))).toContain('ticket-called');
    expect(kinds(await search({ about: 'B-002' }))).toEqual([]);
    expect(kinds(await search({ kinds: ['berkas-opened', 'ticket-issued'] }))).toEqual([
      'berkas-opened',
      'ticket-issued',
    ]);
    const [person] = (await office.asOfficer('GET', '/api/trail/people')).json();
    expect(kinds(await search({ person: person.id, kinds: ['ticket-issued', 'berkas-opened'] }))).toEqual([
      'berkas-opened',
    ]);
    expect(kinds(await search({ to: '2026-11-22' }))).toEqual([]);
    expect(kinds(await search({ from: '2026-11-23', to: '2026-11-23' }))).toContain('berkas-opened');
    expect((await office.asOfficer('POST', '/api/trail/search', { from: '2026-02-30' })).statusCode).toBe(
      422,
    );
  });

  it('a page at a time, without a gap between the pages', async () => {
    await happen(120);
    const seqs: number[] = [];
    let before: number | null | undefined;
    do {
      const page: TrailFound = await search({
        kinds: ['server-started'],
        ...(before ? { before } : {}),
      });
      seqs.push(...page.events.map(({ seq }) => seq));
      before = page.next;
    } while (before !== null);
    expect(seqs.length).toBe(new Set(seqs).size);
    expect(seqs.length).toBeGreaterThanOrEqual(120);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
  });

  it('and that it was is an event with the criteria as codes, never with what was mistyped into it', async () => {
    await search({ about: 'BK-2026-00001', kinds: ['berkas-read'] });
    await search({ about: SITI.nik });
    const read = await eventsOf(office, 'trail-read');
    expect(read.map(({ data }) => data)).toEqual([
      { about: 'BK-2026-00001', kinds: ['berkas-read'] },
      { about: 'other' },
    ]);
  });
});

describe('a range is proved', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/jejak.md'), 'utf8');
  const verifier = /```js\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';

  /** What the small program of the guide says of a file, as somebody else runs it. */
  function checked(proof: string): string {
    const folder = tempDir();
    writeFileSync(join(folder, 'periksa.mjs'), verifier);
    writeFileSync(join(folder, 'jejak.jsonl'), proof);
    try {
      return execFileSync(process.execPath, ['periksa.mjs', 'jejak.jsonl'], { cwd: folder }).toString();
    } catch (error) {
      return String((error as { stdout: Buffer }).stdout);
    }
  }

  it('by a file that the program in the guide checks, down to the code on a paper', async () => {
    await happen(30);
    const anchored = await office.store.unit(async (tx) =>
      ok(await anchorHead(tx, office.deps, { where: 'closing-paper', actor: 'user:a' })),
    );
    if (!anchored.ok) throw new Error('no anchor');
    const { seq, code } = anchored.value;
    await happen(2_500);
    const proof = await office.asOfficer('GET', `/api/trail/proof?from=5&to=${seq}`);
    expect(proof.headers['content-disposition']).toContain(`jejak-5-${seq}.jsonl`);
    expect(checked(proof.body)).toBe(`COCOK: nomor 5 sampai ${seq}. Segel nomor ${seq}: ${code}\n`);
    const whole = (await office.asOfficer('GET', '/api/trail/proof?from=1&to=999999')).body;
    expect(checked(whole)).toMatch(/^COCOK: nomor 1 sampai \d+/);

    const lines = proof.body.split('\n');
    expect(checked(proof.body.replace('system', 'sistem'))).toMatch(/^TIDAK COCOK/);
    expect(checked(lines.toSpliced(4, 1).join('\n'))).toBe('TIDAK COCOK pada nomor 8\n');
    expect(checked(lines.slice(0, -2).join('\n'))).toMatch(/^TIDAK LENGKAP/);
  });

  it('also by days, and is refused where there is none', async () => {
    await happen(3);
    const span = (await office.asOfficer('GET', '/api/trail/span?from=2026-11-23&to=2026-11-23')).json();
    expect(span.first).toBe(1);
    for (const query of [
      'span?from=2026-11-20&to=2026-11-21',
      'proof?from=9999&to=10000',
      'proof?from=0&to=4',
    ]) {
      const reply = await office.asOfficer('GET', `/api/trail/${query}`);
      expect([query, reply.statusCode, reply.json().code]).toEqual([query, 422, 'invalid-range']);
    }
  });
});
