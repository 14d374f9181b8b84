import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../../db/event-chain.ts';
import { openDatabase } from '../../db/open-database.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok } from '../../domain/result.ts';
import { programFiles } from '../../server/program-files.ts';
import { anchorHead } from '../../server/trail/anchor-head.ts';
import { compareAnchor } from '../../server/trail/check-anchor.ts';
import { openTestStore, SITE, type TestStore } from '../support/open-test-store.ts';
import { rechain, tamper } from '../support/tamper.ts';

let at: TestStore;
beforeEach(async () => {
  at = await openTestStore();
});
afterEach(() => at.close());

const brokenLink = () => at.store.read((tx) => findBrokenLink(tx, SITE));

async function happen(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    at.clock.advance(1_000);
    await at.store.unit(async (tx) => {
      const data = { number: `A-${i}`, counter: i, lane: 'regular' };
      recordEvent(tx, { kind: 'ticket-called', actor: 'loopback', subject: `ticket-${i}`, data });
      return ok();
    });
  }
}

async function anchor() {
  const anchored = await at.store.unit(async (tx) =>
    ok(await anchorHead(tx, { site: SITE }, { where: 'closing-paper', actor: 'user:a' })),
  );
  if (!anchored.ok) throw new Error('no anchor');
  return anchored.value;
}

describe('the chain of the event log', () => {
  it('fits as long as nobody touched it, however long it is and whatever was anchored in it', async () => {
    expect(await brokenLink()).toBeNull();
    await anchor();
    await at.store.unit(async (tx) => {
      for (let i = 0; i < 2_500; i += 1)
        recordEvent(tx, { kind: 'server-started', actor: 'system', subject: `${i}`, data: {} });
      return ok();
    });
    await anchor();
    expect(await brokenLink()).toBeNull();
    tamper(at.file, "UPDATE events SET actor = 'x' WHERE seq = 2500");
    expect(await brokenLink()).toEqual({ seq: 2_500, why: 'changed' });
  });

  it.each([
    ['the actor', "UPDATE events SET actor = 'user:other' WHERE seq = 7"],
    ['the time', 'UPDATE events SET at = at + 1 WHERE seq = 7'],
    ['the kind', "UPDATE events SET kind = 'ticket-cancelled' WHERE seq = 7"],
    ['the subject', "UPDATE events SET subject = 'ticket-0' WHERE seq = 7"],
    ['the data', 'UPDATE events SET data = replace(data, \'"A-6"\', \'"A-9"\') WHERE seq = 7'],
    ['the hash', 'UPDATE events SET hash = zeroblob(32) WHERE seq = 7'],
  ])('shows where %s of an event was edited', async (_, sql) => {
    await happen(12);
    tamper(at.file, sql);
    expect(await brokenLink()).toEqual({ seq: 7, why: 'changed' });
  });

  it('shows where an event is another office’s', async () => {
    await happen(12);
    tamper(at.file, "UPDATE events SET site = 'elsewhere' WHERE seq = 7");
    expect(await brokenLink()).toEqual({ seq: 7, why: 'missing' });
  });

  it('shows where an event was taken out, and where the numbers were closed up behind it', async () => {
    await happen(12);
    tamper(at.file, 'DELETE FROM events WHERE seq = 5');
    expect(await brokenLink()).toEqual({ seq: 5, why: 'missing' });
    tamper(at.file, 'UPDATE events SET seq = seq - 1 WHERE seq > 5');
    expect(await brokenLink()).toEqual({ seq: 5, why: 'changed' });
  });

  it('shows where an event was slipped in', async () => {
    await happen(12);
    tamper(
      at.file,
      `UPDATE events SET seq = -seq - 1 WHERE seq > 4; UPDATE events SET seq = -seq WHERE seq < 0;
      INSERT INTO events SELECT site, 5, at, actor, kind, subject, data, hash FROM events WHERE seq = 4`,
    );
    expect(await brokenLink()).toEqual({ seq: 5, why: 'changed' });
  });

  it('shows that two events changed places', async () => {
    await happen(12);
    tamper(
      at.file,
      'UPDATE events SET seq = -1 WHERE seq = 3; UPDATE events SET seq = 3 WHERE seq = 4; UPDATE events SET seq = 4 WHERE seq = -1',
    );
    expect(await brokenLink()).toEqual({ seq: 3, why: 'changed' });
  });

  it('shows that its end was cut off, or that something was added behind the head', async () => {
    await happen(12);
    tamper(at.file, 'DELETE FROM events WHERE seq > 10');
    expect(await brokenLink()).toEqual({ seq: 11, why: 'missing' });
    rechain(at.file, 'SELECT 1');
    tamper(
      at.file,
      "UPDATE site SET seq = 9, head = (SELECT hash FROM events WHERE seq = 9); UPDATE events SET actor = 'x' WHERE seq = 10",
    );
    expect(await brokenLink()).toEqual({ seq: 10, why: 'changed' });
    tamper(
      at.file,
      'UPDATE site SET seq = 8, head = (SELECT hash FROM events WHERE seq = 8); DELETE FROM events WHERE seq > 9',
    );
    expect(await brokenLink()).toEqual({ seq: 9, why: 'head' });
  });

  it('shows an anchor noted in it whose head the log no longer has', async () => {
    await happen(5);
    await anchor();
    await happen(5);
    rechain(at.file, "UPDATE events SET actor = 'x' WHERE seq = 3", { withAnchors: false });
    expect(await brokenLink()).toEqual({ seq: 6, why: 'anchor' });
  });
});

describe('a head that was written down outside', () => {
  const compare = (outside: { seq: number; head: string }) =>
    at.store.read((tx) => compareAnchor(tx, SITE, outside));

  it('is the same as long as nobody touched what came before it, as code and as hash', async () => {
    await happen(5);
    const { seq, head, code } = await anchor();
    await happen(5);
    expect(await compare({ seq, head })).toBe('same');
    expect(await compare({ seq, head: code })).toBe('same');
    expect(await compare({ seq: seq + 1, head: code })).toBe('different');
  });

  it('tells a log that was edited and chained anew throughout, which the chain alone cannot', async () => {
    await happen(5);
    const { seq, head, code } = await anchor();
    await happen(5);
    rechain(at.file, "UPDATE events SET actor = 'user:somebody-else' WHERE seq = 3");
    expect(await brokenLink()).toBeNull();
    expect(await compare({ seq, head })).toBe('different');
    expect(await compare({ seq, head: code })).toBe('different');
  });

  it('tells a log whose end was cut off with the site’s head put back', async () => {
    await happen(5);
    const { seq, head } = await anchor();
    rechain(at.file, 'DELETE FROM events WHERE seq > 3');
    expect(await brokenLink()).toBeNull();
    expect(await compare({ seq, head })).toBe('missing');
  });
});

it('a file whose triggers were taken away is not opened', async () => {
  await happen(3);
  tamper(at.file, 'SELECT 1');
  const dataDir = at.file.slice(0, at.file.lastIndexOf('/'));
  const opened = openDatabase({ dataDir, migrationsFolder: programFiles.migrations, now: 0 });
  expect(opened).toEqual(err('altered-schema'));
});
