import { expect, it } from 'vitest';
import { drawerPulse } from '../../printers/encoder/drawer.ts';

it('the socket of the cash drawer gets 50 ms, and half a second of rest', () => {
  expect([...drawerPulse(2)]).toEqual([0x1b, 0x70, 0, 25, 250]);
  expect([...drawerPulse(5)]).toEqual([0x1b, 0x70, 1, 25, 250]);
});
