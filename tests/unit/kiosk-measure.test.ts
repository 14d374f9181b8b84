import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrastSwitched,
  helpSwitched,
  languageSwitched,
  startedKiosk,
  textSizeSwitched,
} from '../../kiosk-ui/kiosk-state.ts';
import { lengthAfterKey, lengthWithin, mmPerPxOf } from '../../kiosk-ui/measured-line.ts';
import { isUntouched } from '../../kiosk-ui/untouched.ts';

describe('the line of 10 cm', () => {
  it('says how large a pixel is', () => {
    expect(mmPerPxOf(400)).toBe(0.25);
    expect(mmPerPxOf(588)).toBeCloseTo(0.17, 3);
  });

  it('stays where it can be seen and measured, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 1, max: 8000 }), (length, room) => {
        const kept = lengthWithin(length, room);
        expect(kept >= 70 && kept <= Math.max(70, room) && Number.isInteger(kept)).toBe(true);
      }),
    );
  });

  it('moves by one and by ten with the keyboard, and not with other keys', () => {
    expect(
      ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'a'].map((key) => lengthAfterKey(400, key)),
    ).toEqual([399, 401, 410, 390, null]);
  });
});

describe('the page with the ruler', () => {
  it('waits until nobody is at the kiosk', () => {
    const fresh = startedKiosk(0);
    expect(isUntouched(fresh)).toBe(true);
    for (const step of [contrastSwitched, helpSwitched, languageSwitched, textSizeSwitched]) {
      expect(isUntouched(step(fresh, 1)), step.name).toBe(false);
    }
    expect(isUntouched({ ...fresh, visit: { step: 'coming-back', purpose: null } })).toBe(false);
    expect(isUntouched(startedKiosk(0, true))).toBe(true);
  });
});
