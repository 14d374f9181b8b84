import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { putSetting } from '../../db/settings.ts';
import { sessions, users } from '../../db/tables/access.ts';
import { ok } from '../../domain/result.ts';
import { hashPassword } from '../../server/access/password-hash.ts';
import { createRandom } from '../../server/machine.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { pairedDevice } from '../support/paired-device.ts';
import { addUser, signIn } from '../support/personas.ts';

const PASSWORD = 'perahu kayu di muara sungai';
const ELSEWHERE = '192.168.1.20';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  await addUser(office, { username: 'sari', password: PASSWORD, roles: ['officer'] });
});
afterEach(() => office.close());

const atDesk = (desk: string, password = PASSWORD, from = ELSEWHERE) =>
  office.app.inject({
    ...{ method: 'POST', url: '/api/session', headers: { host: 'localhost' }, remoteAddress: from },
    payload: { username: 'sari', password, desk },
  });
const set = (key: 'access.desks', value: object) =>
  office.store.unit(async (tx) => {
    const row = { site: office.deps.site, key, effectiveFrom: '2026-01-01', value };
    return ok(await putSetting(tx, { ...row, changedAt: office.clock.now(), changedBy: 'test' }));
  });

describe('ten thousand wrong tries from strangers', () => {
  it('delay neither the officer at her paired desk nor anybody at the server itself', async () => {
    const { token: desk } = await pairedDevice(office, 'desk');
    const strangers = Array.from({ length: 10_000 }, (_, at) =>
      signIn(office, at % 3 === 0 ? `nama ${at}` : 'sari', 'tebakan', `10.0.${at % 40}.7`),
    );
    // While they all are at it.
    const begun = performance.now();
    const [atHerDesk, here] = await Promise.all([atDesk(desk), signIn(office, 'sari', PASSWORD)]);
    const took = performance.now() - begun;
    expect([atHerDesk.statusCode, here.statusCode]).toEqual([200, 200]);
    const codes = new Set((await Promise.all(strangers)).map(({ statusCode }) => statusCode));
    const all = performance.now() - begun;
    expect([...codes].filter((code) => ![401, 429, 503].includes(code))).toEqual([]);
    expect(took).toBeLessThan(all);
    // And afterwards as well.
    expect((await atDesk(desk)).statusCode).toBe(200);
    expect((await signIn(office, 'sari', PASSWORD)).statusCode).toBe(200);
    // Those who were held were not even written down: nobody fills the disk that way.
    expect((await eventsOf(office, 'sign-in-refused')).length).toBeLessThan(1_000);
  }, 60_000);

  it('are held by address, whatever names they try', async () => {
    for (let at = 0; at < 20; at += 1) await signIn(office, `nama ${at}`, 'tebakan', ELSEWHERE);
    expect((await signIn(office, 'sari', PASSWORD, ELSEWHERE)).statusCode).toBe(429);
    expect((await signIn(office, 'sari', PASSWORD, '192.168.1.21')).statusCode).toBe(200);
  });
});

describe('where somebody signs in', () => {
  it('is kept with the session: the server itself, a paired desk, elsewhere', async () => {
    const { token: desk } = await pairedDevice(office, 'desk');
    const places = [
      await signIn(office, 'sari', PASSWORD),
      await atDesk(desk),
      await signIn(office, 'sari', PASSWORD, ELSEWHERE),
      await atDesk('no such token'),
    ].map((reply) => reply.json().place);
    expect(places).toEqual(['here', 'desk', 'network', 'network']);
    const rows = await office.store.read((tx) => queries(tx).select().from(sessions));
    expect(rows.filter(({ deviceId }) => deviceId !== null)).toHaveLength(1);
  });

  it('is a desk for a desk’s token alone, and only until it is revoked', async () => {
    expect((await atDesk((await pairedDevice(office, 'kiosk')).token)).json().place).toBe('network');
    const { token: desk } = await pairedDevice(office, 'desk');
    const [row] = (await office.asOfficer('GET', '/api/devices'))
      .json()
      .filter((device: { kind: string }) => device.kind === 'desk');
    await office.asOfficer('DELETE', `/api/devices/${row.id}`);
    expect((await atDesk(desk)).json().place).toBe('network');
  });

  it('can be kept to paired desks and the server itself, which nobody can shut out', async () => {
    const { token: desk } = await pairedDevice(office, 'desk');
    await set('access.desks', { onlyPaired: true });
    const refused = await signIn(office, 'sari', PASSWORD, ELSEWHERE);
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'desk-not-paired']);
    expect((await signIn(office, 'sari', 'salah', ELSEWHERE)).json().code).toBe('desk-not-paired');
    expect((await atDesk(desk)).statusCode).toBe(200);
    expect((await signIn(office, 'sari', PASSWORD)).statusCode).toBe(200);
  });
});

describe('a password hashed at another cost', () => {
  it('opens, and is hashed at today’s cost from then on', async () => {
    const dearer = { memory: 128, passes: 2, parallelism: 1 };
    const old = await hashPassword(PASSWORD, createRandom(), dearer);
    const stored = async () => {
      const rows = await office.store.read((tx) =>
        queries(tx).select().from(users).where(eq(users.username, 'sari')),
      );
      return rows[0]?.passwordHash ?? '';
    };
    await office.store.unit(async (tx) => {
      await queries(tx).update(users).set({ passwordHash: old }).where(eq(users.username, 'sari'));
      return ok();
    });
    expect((await signIn(office, 'sari', 'salah')).statusCode).toBe(401);
    expect(await stored()).toBe(old);
    expect((await signIn(office, 'sari', PASSWORD)).statusCode).toBe(200);
    expect(await stored()).toMatch(/^argon2id\$64\$1\$1\$/);
    expect((await signIn(office, 'sari', PASSWORD)).statusCode).toBe(200);
  });
});
