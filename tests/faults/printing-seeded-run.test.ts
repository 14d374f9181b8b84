import { describe, expect, it } from 'vitest';
import { PRINTER_FAULTS } from '../../domain/print/stand-in-faults.ts';
import { CLONE_58, PAPER_80, TM_T82 } from '../../printers/profiles/profiles.ts';
import {
  CLONE_58_ABILITIES,
  CLONE_80_ABILITIES,
  TM_T82_ABILITIES,
} from '../../printers/virtual-printer/printer-abilities.ts';
import type { PrintLedger } from '../../server/ports-printing.ts';
import { STEADY } from '../support/printing/fault-weather.ts';
import { type PrintRun, runTickets } from '../support/printing/seeded-print-run.ts';

const SEED = process.env.LOKET_SEED ?? '1';
const IS_LONG = process.env.LOKET_LONG === '1';
const TICKETS = IS_LONG ? 1_000 : 100;
const FEW = IS_LONG ? 200 : 30;

const tm = { profile: TM_T82, abilities: TM_T82_ABILITIES };
const seeded = (of: string) => `print ${of} ${SEED}`;

async function told(what: string, run: PrintRun) {
  const end = await runTickets(run);
  process.stdout.write(`${what}: ${JSON.stringify(end.figures)}\n`);
  return end;
}

/** Tries again by itself what may have come out already. */
function blindly(ledger: PrintLedger): PrintLedger {
  return {
    ...ledger,
    settle: (task, outcome) =>
      ledger.settle(
        task,
        outcome.outcome === 'uncertain' ? { outcome: 'not-sent', reason: outcome.reason } : outcome,
      ),
  };
}

// Most of the time goes by with waiting for printers: the runs wait side by side.
describe.concurrent('a printer with seeded troubles', () => {
  it(`gives each of ${TICKETS} tickets a whole paper, and none of them twice by itself (seed ${SEED})`, async () => {
    const end = await told('TM-T82', { seed: seeded('tm-t82'), tickets: TICKETS, ...tm });
    expect(end.faults).toEqual([]);
    expect(end.late).toBe(0);
    expect(end.missing).toEqual({});
    expect(end.figures.tickets).toBe(TICKETS);
    expect(Object.keys(end.figures.faults as object).sort()).toEqual([...PRINTER_FAULTS].sort());
  }, 600_000);

  it(`does so on a printer that only echoes, with ${FEW} tickets (seed ${SEED})`, async () => {
    const abilities = CLONE_80_ABILITIES;
    const end = await told('80 mm', { seed: seeded('80'), tickets: FEW, profile: PAPER_80, abilities });
    expect(end.faults).toEqual([]);
  }, 300_000);

  it(`prints nothing twice on a printer that says only how it is, with ${FEW} tickets (seed ${SEED})`, async () => {
    const machine = { profile: CLONE_58, abilities: CLONE_58_ABILITIES };
    const end = await told('58 mm', { seed: seeded('58'), tickets: FEW, ...machine, weak: ['status'] });
    expect(end.faults).toEqual([]);
  }, 300_000);

  it('would print twice if it tried again what is in doubt, and the examination sees it', async () => {
    const faults = ['mute'] as const;
    const run = { seed: seeded('tm-t82'), tickets: 12, faults, temper: STEADY, ...tm };
    const end = await told('control: blind retries', { ...run, instead: blindly });
    expect(end.faults.join('\n')).toMatch(/came out whole [2-9] times/);
  }, 60_000);

  it('would lose papers if handing over were enough, and the examination sees it', async () => {
    const profile = { ...TM_T82, confirm: 'none', automaticStatus: false } as const;
    const faults = ['power-cut'] as const;
    const run = { seed: seeded('tm-t82'), tickets: 12, faults, temper: STEADY, ...tm };
    const end = await told('control: handed over', { ...run, profile });
    expect(end.faults.join('\n')).toMatch(/is called printed \(handed-over\) and is not there/);
  }, 60_000);
});
