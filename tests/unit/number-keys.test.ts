import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALONE_MS,
  keyed,
  NO_KEYS,
  type NumberKey,
  numberKeyOf,
  type Pressed,
  settled,
} from '../../kiosk-ui/number-keys.ts';

const press = (over: Partial<Pressed>): Pressed => ({
  ...{ code: '', key: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...over,
});

describe('a key', () => {
  it.each([
    [{ code: 'Numpad1', key: '1' }, '1'],
    [{ code: 'Numpad1', key: 'End' }, '1'],
    [{ code: 'Digit0', key: '0' }, '0'],
    [{ code: 'Digit1', key: '&' }, '1'],
    [{ code: 'NumpadEnter', key: 'Enter' }, 'enter'],
    [{ code: 'Enter', key: 'Enter' }, 'enter'],
    [{ code: 'Backspace', key: 'Backspace' }, 'back'],
    [{ code: 'Escape', key: 'Escape' }, 'back'],
    [{ code: 'NumpadAdd', key: '+' }, 'other'],
    [{ code: 'NumpadDecimal', key: 'Delete' }, 'other'],
    [{ code: 'KeyA', key: 'a' }, 'other'],
    [{ code: 'Digit1', key: '!', shiftKey: true }, 'other'],
    [{ code: 'Tab', key: 'Tab' }, null],
    [{ code: 'ArrowDown', key: 'ArrowDown' }, null],
    [{ code: 'NumLock', key: 'NumLock' }, null],
    [{ code: 'ShiftLeft', key: 'Shift', shiftKey: true }, null],
    [{ code: 'Space', key: ' ' }, null],
    [{ code: 'F5', key: 'F5' }, null],
    [{ code: 'Digit1', key: '1', ctrlKey: true }, null],
  ] as const)('is known by its place, whatever it writes: %o is %s', (pressed, key) => {
    expect(numberKeyOf(press(pressed))).toBe(key);
  });
});

/** What is meant by keys with these gaps (ms) before each, once all is quiet. */
function meantBy(keys: readonly (readonly [key: NumberKey, gap: number])[]): (NumberKey | 'burst')[] {
  const all: (NumberKey | 'burst')[] = [];
  let line = NO_KEYS;
  let at = 5_000;
  const look = (now: number) => {
    const looked = settled(line, now);
    line = looked.line;
    if (looked.meant !== null) all.push(looked.meant);
  };
  for (const [key, gap] of keys) {
    at += gap;
    look(at);
    line = keyed(line, key, at);
  }
  for (const later of [ALONE_MS - 1, ALONE_MS, 10_000, 20_000]) look(at + later);
  return all;
}

const DIGITS = [...'0123456789'] as NumberKey[];
const anyKey = fc.constantFrom<NumberKey>(...DIGITS, 'enter', 'back', 'other');
const close = fc.tuple(anyKey, fc.integer({ min: 0, max: ALONE_MS - 1 }));
const apart = fc.tuple(anyKey, fc.integer({ min: ALONE_MS, max: 60_000 }));

describe('what keys mean', () => {
  it('is nothing for any keys of a burst, however long it is and whatever ends it', () => {
    fc.assert(
      fc.property(fc.array(close, { minLength: 2 }), (burst) => {
        expect(meantBy(burst)).toEqual(['burst']);
      }),
    );
  });

  it('is each key, once and in order, when every one comes alone', () => {
    fc.assert(
      fc.property(fc.array(apart), (keys) => {
        expect(meantBy(keys)).toEqual(keys.map(([key]) => key));
      }),
    );
  });

  it('is never a key that had another within 300 ms of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(close, apart)), (keys) => {
        const alone = keys.filter(
          ([, gap], index) =>
            (index === 0 || gap >= ALONE_MS) && (keys[index + 1]?.[1] ?? ALONE_MS) >= ALONE_MS,
        );
        expect(meantBy(keys).filter((one) => one !== 'burst')).toEqual(alone.map(([key]) => key));
      }),
    );
  });

  it('is not known before it is quiet', () => {
    const line = keyed(NO_KEYS, '1', 1_000);
    expect(settled(line, 1_299).meant).toBeNull();
    expect(settled(line, 1_300).meant).toBe('1');
  });
});
