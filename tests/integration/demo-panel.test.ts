import { afterEach, describe, expect, it, vi } from 'vitest';
import { virtualAddress } from '../../domain/print/printer-roles.ts';
import { createVirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import { createStandInPanel } from '../../server/composition/stand-in-panel.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { CUT, INIT, jobOf } from '../support/printing/machine-talk.ts';
import { routesOf } from '../support/route-list.ts';

let office: Office;
afterEach(() => office.close());

const deps = { deliver: async () => {}, report: () => {}, paceMs: 1 };

async function openDemo() {
  const ticket = createVirtualPrinter(deps);
  const receipt = createVirtualPrinter(deps);
  const standIns = new Map([
    [virtualAddress('ticket'), ticket],
    [virtualAddress('receipt'), receipt],
  ]);
  office = await openOffice({ virtualPrinters: createStandInPanel(standIns) });
  return { ticket, receipt };
}

const provoke = (fault: string, when = 'now', role = 'ticket') =>
  office.asOfficer('POST', '/api/demo-panel/provoke', { role, fault, when });
const mend = (fault: string, role = 'ticket') =>
  office.asOfficer('POST', '/api/demo-panel/mend', { role, fault });

describe('the demo’s panel of troubles', () => {
  it('takes the paper out of one printer and puts it in again', async () => {
    await openDemo();
    const out = await provoke('paper-out');
    expect([out.statusCode, out.json()]).toEqual([
      200,
      [
        { role: 'ticket', state: 'paper-out', faults: ['paper-out'], coming: [] },
        { role: 'receipt', state: 'ok', faults: [], coming: [] },
      ],
    ]);
    expect((await mend('paper-out')).json()[0]).toEqual({
      role: 'ticket',
      state: 'ok',
      faults: [],
      coming: [],
    });
  });

  it('lets a trouble wait for the middle of the next paper', async () => {
    const { receipt } = await openDemo();
    await provoke('power-cut', 'mid-paper', 'receipt');
    expect([receipt.state(), receipt.faults()]).toEqual(['ok', ['power-cut']]);
    expect(receipt.coming()).toEqual(['power-cut']);
    const opened = await receipt.connect();
    if (!opened.ok) throw new Error(opened.error);
    await opened.value.send(jobOf(INIT, 'x\n'.repeat(12), CUT));
    await vi.waitFor(() => expect(receipt.state()).toBe('offline'));
    const list = await office.asOfficer('GET', '/api/demo-panel');
    expect(list.json()[1]).toEqual({ role: 'receipt', state: 'offline', faults: ['power-cut'], coming: [] });
  });

  it('tells those who sign in that it is there, and lets nobody else at it', async () => {
    await openDemo();
    expect((await office.asOfficer('GET', '/api/session')).json()).toMatchObject({ standInFaults: true });
    const body = { role: 'ticket', fault: 'paper-out', when: 'now' };
    const stranger = await office.atKiosk('POST', '/api/demo-panel/provoke', body);
    expect(stranger.statusCode).toBe(401);
    expect((await office.atKiosk('GET', '/api/demo-panel')).statusCode).toBe(401);
  });

  it('refuses a trouble it does not know', async () => {
    await openDemo();
    expect((await provoke('fire')).statusCode).toBe(400);
  });

  it('is not there in a real office', async () => {
    office = await openOffice();
    expect(routesOf(office.app).filter((route) => route.includes('demo-panel'))).toEqual([]);
    expect((await provoke('paper-out')).statusCode).toBe(404);
    expect((await office.asOfficer('GET', '/api/session')).json()).not.toHaveProperty('standInFaults');
  });
});
