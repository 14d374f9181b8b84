import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WALK_INS } from '../../server/demo/monday-morning.ts';
import { admit } from '../../server/demo/walk-ins.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const waiting = async () => {
  const services = (await office.app.inject({ method: 'GET', url: '/api/services' })).json();
  return (services as { waiting: number }[]).reduce((sum, line) => sum + line.waiting, 0);
};

describe('people who walk into the demo', () => {
  it('take a number of every service, about one a minute', async () => {
    for (const turn of WALK_INS.keys()) await admit(office.app, turn);
    const services = (await office.app.inject({ method: 'GET', url: '/api/services' })).json();
    expect((services as { waiting: number }[]).every((line) => line.waiting > 0)).toBe(true);
    const seconds = WALK_INS.reduce((sum, { afterSeconds }) => sum + afterSeconds, 0);
    expect(seconds / WALK_INS.length).toBeGreaterThan(45);
    expect(seconds / WALK_INS.length).toBeLessThan(75);
  });

  it('stay outside while a dozen wait', async () => {
    for (let turn = 0; turn < 30; turn += 1) await admit(office.app, turn);
    expect(await waiting()).toBe(12);
  });
});
