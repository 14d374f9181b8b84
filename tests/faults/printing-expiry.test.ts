import { expect, it, onTestFinished } from 'vitest';
import { TM_T82 } from '../../printers/profiles/profiles.ts';
import { TM_T82_ABILITIES } from '../../printers/virtual-printer/printer-abilities.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { setting } from '../support/office-says.ts';
import { openFaultyOffice } from '../support/printing/faulty-office.ts';
import { atRest } from '../support/printing/person-at-printer.ts';
import { printRecords } from '../support/printing/print-records.ts';

const MINUTE_MS = 60_000;

it('numbers that waited too long for paper are not printed any more; the one begun and those after them are, once', async () => {
  const place = await openFaultyOffice({ profile: TM_T82, abilities: TM_T82_ABILITIES });
  onTestFinished(place.close);
  const { office, printer, pile } = place;
  const issue = () => office.atKiosk('POST', '/api/tickets', { service: 'PU' });
  const states = async () => (await printRecords(office)).map(({ state }) => state);
  const rules = FIRST_VALUES['print.rules'];
  await setting(office, 'print.rules', {
    ...rules,
    wantedMinutes: { ...rules.wantedMinutes, 'queue-ticket': 5 },
  });

  printer.provoke('paper-out', { afterLines: 5 });
  await issue();
  await expect.poll(states).toEqual(['sending']);
  await issue();
  await issue();
  // The office's own time passes; the printer's does not.
  office.clock.advance(4 * MINUTE_MS);
  await issue();
  office.clock.advance(1 * MINUTE_MS);
  printer.mend('paper-out');

  const records = await atRest(place);
  expect(records.map(({ about, state }) => `${about} ${state}`)).toEqual([
    'A-001 printed',
    'A-002 expired',
    'A-003 expired',
    'A-004 printed',
  ]);
  expect(records.map(({ outcomes }) => outcomes.length)).toEqual([1, 0, 0, 1]);
  expect(records.map(({ sent }) => (sent === null ? 0 : pile.wholeOnes(sent)))).toEqual([1, 0, 0, 1]);
  expect(pile.count()).toBe(2);
});
