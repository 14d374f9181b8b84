import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { berkasById } from '../../db/berkas.ts';
import { queries } from '../../db/open-tx.ts';
import { drafts, searchIndex } from '../../db/tables/berkas.ts';
import { ok } from '../../domain/result.ts';
import { eraseBerkas } from '../../server/privacy/erase-berkas.ts';
import { backUp, keyPair, machineOf, restoreTo } from '../support/backup-office.ts';
import { registered } from '../support/berkas-samples.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const { identity, recipient } = await keyPair();
const PASSWORD = 'perahu kayu di muara sungai';
const TODAY = '2026-11-23';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const account = async (name: string) => {
  const accounts = (await office.asOfficer('GET', '/api/accounts')).json();
  return accounts.find(({ username }: { username: string }) => username === name).id as string;
};

it('a restore gives nobody back what was taken from them after the backup', async () => {
  for (const username of ['sari', 'rudi'])
    await addUser(office, { username, password: PASSWORD, roles: ['admin', 'supervisor'] });
  const [sari, rudi] = [await account('sari'), await account('rudi')];
  const named = await office.asOfficer('PUT', `/api/substitutes/${TODAY}/${rudi}`);
  expect(named.statusCode).toBe(200);
  const berkas = await registered(office);
  const { file } = await backUp(office, machineOf(office.dataDir), [recipient]);

  await office.asOfficer('DELETE', `/api/substitutes/${TODAY}/${rudi}`);
  await office.asOfficer('PUT', `/api/accounts/${sari}`, { displayName: 'Sari', roles: ['supervisor'] });
  await office.store.unit(async (tx) => {
    const row = await berkasById(tx, office.deps.site, berkas.id);
    if (row === null) throw new Error('it is not there');
    return ok(await eraseBerkas(tx, office.deps, { berkas: row, actor: 'system', reason: 'request' }));
  });
  await office.app.close();
  await office.store.close();
  const { dataDir, clock } = office;
  const restored = await restoreTo(dataDir, { file, identity, clock });
  expect(restored).toMatchObject({ ok: true, value: { complete: true } });

  office = await openOffice({ dataDir });
  const [row, forms, fingerprints] = await office.store.read(async (tx) => [
    await berkasById(tx, office.deps.site, berkas.id),
    await queries(tx).select().from(drafts).where(eq(drafts.berkasId, berkas.id)),
    await queries(tx).select().from(searchIndex).where(eq(searchIndex.berkasId, berkas.id)),
  ]);
  expect(row).toMatchObject({ title: null, link: null, code: null });
  expect(row?.erasedAt).not.toBeNull();
  expect([forms, fingerprints]).toEqual([[], []]);
  const shown = cookieOf(await signIn(office, 'sari', PASSWORD));
  expect((await office.atKiosk('GET', '/api/accounts', undefined, shown)).statusCode).toBe(403);
  const substitute = cookieOf(await signIn(office, 'rudi', PASSWORD));
  expect((await office.atKiosk('GET', '/api/queue', undefined, substitute)).statusCode).toBe(403);
});
