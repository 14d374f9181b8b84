import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchEvents } from '../../db/event-search.ts';
import { DATABASE_FILE } from '../../db/open-database.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import { anchorHead } from '../../server/trail/anchor-head.ts';
import { createTrailWatch } from '../../server/trail/trail-watch.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { rechain, tamper } from '../support/tamper.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const file = () => join(office.dataDir, DATABASE_FILE);

const verdicts = () =>
  office.store.read((tx) =>
    searchEvents(tx, office.deps.site, { kinds: ['trail-verified', 'trail-broken'], limit: 9 }),
  );

async function happen(count: number): Promise<void> {
  await office.store.unit(async (tx) => {
    for (let i = 0; i < count; i += 1)
      recordEvent(tx, { kind: 'ticket-called', actor: 'loopback', subject: `t${i}`, data: { counter: i } });
    return ok();
  });
}

describe('the trail is verified', () => {
  it('within seconds after the start and once on each later day, and it is noted how far it fits', async () => {
    const watch = createTrailWatch(office.deps);
    await happen(25);
    await watch.look();
    await watch.look();
    const [first, ...others] = await verdicts();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: 'trail-verified', actor: 'system', data: { occasion: 'start' } });
    expect(first?.data.seq).toBe((first?.seq ?? 0) - 1);
    office.clock.advance(24 * 3_600_000);
    await watch.look();
    await watch.look();
    expect((await verdicts()).map(({ data }) => data.occasion)).toEqual(['daily', 'start']);
  });

  it('a part each second where it is long, so that nobody waits for it', async () => {
    const watch = createTrailWatch(office.deps);
    await happen(8_000);
    await watch.look();
    expect(await verdicts()).toEqual([]);
    await watch.look();
    expect(await verdicts()).toHaveLength(1);
  });

  it('its end before all else: what was done to the file overnight is told at once', async () => {
    await happen(12_000);
    tamper(file(), "UPDATE events SET actor = 'x' WHERE seq = 11900");
    await createTrailWatch(office.deps).look();
    const [told] = await verdicts();
    expect(told).toMatchObject({ kind: 'trail-broken', data: { seq: 11_900, why: 'changed' } });
    expect(office.logged.join('\n')).toContain('11900');
  });

  it('and a broken one stops neither the queue nor the health of the server, which tells it', async () => {
    const health = async () => {
      const reply = await office.atKiosk('GET', '/health/ready');
      return reply.json().parts.trail;
    };
    expect(await health()).toBe('ok');
    await happen(5);
    tamper(file(), "UPDATE events SET subject = 'x' WHERE seq = 4");
    const verdict = await office.asOfficer('POST', '/api/trail/verify');
    expect(verdict.json()).toEqual({ seq: 3, broken: { seq: 4, why: 'changed' } });
    expect(await health()).toBe('failed');
    const state = (await office.asOfficer('GET', '/api/trail/state')).json();
    expect(state).toEqual({ verified: null, broken: { seq: 4, why: 'changed' }, anchor: null });
    expect((await office.atKiosk('POST', '/api/tickets', { service: 'PU' })).statusCode).toBe(201);
  });
});

describe('the code of a paper', () => {
  async function anchored() {
    const done = await office.store.unit(async (tx) =>
      ok(await anchorHead(tx, office.deps, { where: 'closing-paper', actor: 'user:a' })),
    );
    if (!done.ok) throw new Error('no anchor');
    return done.value;
  }
  const check = (body: { seq: number; code: string }) =>
    office.asOfficer('POST', '/api/trail/check-anchor', body);

  it('is compared with the log of today, typed as people type', async () => {
    await happen(5);
    const { seq, code, head } = await anchored();
    await happen(5);
    expect((await check({ seq, code: code.toLowerCase().replaceAll('-', ' ') })).json()).toEqual({
      anchor: 'same',
      broken: null,
    });
    expect((await check({ seq, code: head })).json().anchor).toBe('same');
    expect((await check({ seq: seq - 1, code })).json().anchor).toBe('different');
    expect((await check({ seq: 1_000_000, code })).json().anchor).toBe('missing');
    const half = await check({ seq, code: code.slice(0, 9) });
    expect([half.statusCode, half.json().code]).toEqual([422, 'invalid-anchor']);
    const state = (await office.asOfficer('GET', '/api/trail/state')).json();
    expect(state.anchor).toMatchObject({ seq, where: 'closing-paper' });
  });

  it('proves a log that was edited and chained anew, of which nothing else tells', async () => {
    await happen(5);
    const { seq, code } = await anchored();
    rechain(file(), "UPDATE events SET actor = 'user:x' WHERE seq = 4");
    expect((await check({ seq, code })).json()).toEqual({ anchor: 'different', broken: null });
  });
});
