import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSignInThrottle, type Guess } from '../../server/access/sign-in-throttle.ts';

const SECOND = 1_000;
const HOUR = 3_600_000;

function throttleAt() {
  let now = 0;
  const throttle = createSignInThrottle({ monotonic: () => now });
  const pass = (ms: number) => {
    now += ms;
  };
  return { throttle, pass };
}

const guess = (account: string, place: Guess['at']['place'], key: string): Guess => ({
  account,
  at: { place, key },
});
const network = fc.record({
  account: fc.constantFrom('sari', 'admin', 'budi'),
  from: fc.constantFrom('net:10.0.0.1', 'net:10.0.0.2', 'net:10.0.0.3'),
  waits: fc.integer({ min: 0, max: 60 * SECOND }),
});

describe('guessing passwords', () => {
  it('from elsewhere never holds up anybody at the server or a paired desk', () => {
    fc.assert(
      fc.property(fc.array(network, { maxLength: 300 }), (tries) => {
        const { throttle, pass } = throttleAt();
        for (const { account, from, waits } of tries) {
          throttle.failed(guess(account, 'network', from));
          for (const own of [guess('sari', 'desk', 'desk:1'), guess('sari', 'here', 'here')])
            expect(throttle.isHeld(own)).toBe(false);
          pass(waits);
        }
      }),
    );
  });

  it('at one account from one address gets a handful of tries an hour, however they are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 * SECOND }), { maxLength: 2_000 }), (waits) => {
        const { throttle, pass } = throttleAt();
        const mine = guess('sari', 'network', 'net:10.0.0.1');
        let [time, admitted] = [0, 0];
        for (const wait of waits) {
          pass(wait);
          time += wait;
          if (time > HOUR) break;
          if (throttle.isHeld(mine)) continue;
          admitted += 1;
          throttle.failed(mine);
        }
        // Five at once, then after 0.5, 1, 2, 4, 8 and 15 minutes.
        expect(admitted).toBeLessThanOrEqual(5 + 8);
      }),
    );
  });

  it('with endless names from one address is held as well, also after a right one of an own account', () => {
    const { throttle } = throttleAt();
    for (let at = 0; at < 20; at += 1) throttle.failed(guess(`nama ${at}`, 'network', 'net:10.0.0.1'));
    throttle.succeeded(guess('own', 'network', 'net:10.0.0.1'));
    expect(throttle.isHeld(guess('sari', 'network', 'net:10.0.0.1'))).toBe(true);
    expect(throttle.isHeld(guess('sari', 'network', 'net:10.0.0.2'))).toBe(false);
  });

  it('waits half a minute at a desk however often it goes wrong there, and up to a quarter of an hour elsewhere', () => {
    const { throttle, pass } = throttleAt();
    const [desk, elsewhere] = [guess('sari', 'desk', 'desk:1'), guess('sari', 'network', 'net:10.0.0.1')];
    for (let at = 0; at < 15; at += 1) {
      throttle.failed(desk);
      throttle.failed(elsewhere);
    }
    pass(29 * SECOND);
    expect([throttle.isHeld(desk), throttle.isHeld(elsewhere)]).toEqual([true, true]);
    pass(1 * SECOND);
    expect([throttle.isHeld(desk), throttle.isHeld(elsewhere)]).toEqual([false, true]);
    pass(14.5 * 60 * SECOND);
    expect(throttle.isHeld(elsewhere)).toBe(false);
  });
});
