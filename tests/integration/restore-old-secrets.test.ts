import { HOTP, Secret } from 'otpauth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reportLines } from '../../backup/report-lines.ts';
import { backUp, keyPair, machineOf, restoreTo } from '../support/backup-office.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

const { identity, recipient } = await keyPair();
const OLD = 'perahu kayu di muara sungai';
const NEW = 'lampu minyak di teras rumah';
const PEOPLE = ['sari', 'rudi', 'budi', 'wati', 'tono'] as const;
const HALF_MINUTE = 30_000;

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const as = async (username: string, password = OLD) => cookieOf(await signIn(office, username, password));
const session = async (username: string) =>
  (await office.atKiosk('GET', '/api/session', undefined, await as(username))).json();
const own = async (username: string, url: string, body: object) => {
  const reply = await office.atKiosk('PUT', url, body, await as(username));
  expect(reply.statusCode, reply.body).toBeLessThan(300);
  return reply;
};

it('a restore trusts no password and no PIN that was replaced after the backup, and tells of one-time codes', async () => {
  for (const username of PEOPLE) await addUser(office, { username, password: OLD, roles: ['officer'] });
  for (const username of PEOPLE) await own(username, '/api/session/pin', { password: OLD, pin: '193746' });
  const { file } = await backUp(office, machineOf(office.dataDir), [recipient]);

  await own('sari', '/api/session/password', { current: OLD, next: NEW });
  const accounts: { id: string; username: string }[] = (
    await office.asOfficer('GET', '/api/accounts')
  ).json();
  const rudi = accounts.find(({ username }) => username === 'rudi')?.id;
  const reset = await office.asOfficer('POST', `/api/accounts/${rudi}/password`, { secondFactors: 'keep' });
  expect(reset.statusCode, reset.body).toBe(200);
  await own('budi', '/api/session/pin', { password: OLD, pin: '502918' });
  const hers = await as('wati');
  const begun = await office.atKiosk('POST', '/api/session/totp', { password: OLD }, hers);
  const code = HOTP.generate({
    secret: Secret.fromBase32(begun.json().secret),
    counter: Math.floor(office.clock.now() / HALF_MINUTE),
  });
  expect((await office.atKiosk('PUT', '/api/session/totp', { code }, hers)).statusCode).toBe(204);
  await office.app.close();
  await office.store.close();
  const { dataDir, clock } = office;
  const restored = await restoreTo(dataDir, { file, identity, clock });
  if (!restored.ok) throw new Error(restored.error);

  office = await openOffice({ dataDir });
  for (const username of ['sari', 'rudi', 'budi', 'wati'])
    expect(await session(username), username).toMatchObject({ mustChangePassword: true, hasPin: false });
  expect(await session('tono')).toMatchObject({ mustChangePassword: false, hasPin: true });
  expect(restored.value.oneTimeCodes).toEqual(['wati']);
  const told = reportLines(restored.value).map(({ id }) => id);
  expect(told.filter((line) => line.includes('wati'))).toHaveLength(1);
});
