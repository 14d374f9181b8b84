import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import { BERKAS_CODE_SIGNS } from '../../domain/berkas/berkas-code.ts';
import { heard } from '../../kiosk-ui/kiosk-news.ts';
import {
  answered,
  helpSwitched,
  type KioskState,
  refused,
  startedKiosk,
  tapped,
  touched,
} from '../../kiosk-ui/kiosk-state.ts';
import { secondsToAnswer, ticked } from '../../kiosk-ui/kiosk-time.ts';
import { viewOf } from '../../kiosk-ui/kiosk-view.ts';
import {
  codeOffered,
  codeSent,
  comeBack,
  ERASE,
  keyPressed,
  purposeChosen,
  replaceOffered,
  steppedBack,
} from '../../kiosk-ui/steps.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, services } from '../support/board-samples.ts';

const ready = (): KioskState => ({
  ...startedKiosk(0),
  screen: KIOSK_SCREEN,
  services: services(),
  link: { state: 'open', since: 0 },
});
const returning = () => purposeChosen(comeBack(ready(), 0), 'sudah-bayar', 1000);
const typing = () => codeOffered(returning(), 2000);
const typed = (...keys: string[]) => keys.reduce((state, key) => keyPressed(state, key, 3000), typing());
const issued = () => answered(tapped(ready(), 'BPU', 0), issuedTicket(), 500);
const replacing = () => replaceOffered(issued(), 3000);

describe('coming back', () => {
  it('leads over the purpose to a service, and the wish says what for', () => {
    expect(viewOf(comeBack(ready(), 0), 0)).toBe('purpose');
    expect(viewOf(returning(), 1000)).toBe('returning');
    const state = tapped(helpSwitched(returning(), 1500), 'JHT', 2000);
    expect(state.visit).toMatchObject({
      wish: { path: '/api/tickets', body: { service: 'JHT', purpose: 'sudah-bayar', help: true } },
    });
  });

  it('takes no second tap of the finger that opened a screen', () => {
    const just = comeBack(ready(), 1000);
    expect(purposeChosen(just, 'melengkapi', 1500)).toBe(just);
    expect(purposeChosen(just, 'melengkapi', 1700)).not.toBe(just);
  });
});

describe('the code of a tanda terima', () => {
  it('holds the signs of a code and no more than eight, whatever is pressed', () => {
    const key = fc.oneof(fc.constantFrom(...BERKAS_CODE_SIGNS, ERASE), fc.string());
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const { visit } = typed(...keys);
        if (visit.step !== 'typing') throw new Error('a key led away');
        expect(visit.code).toMatch(new RegExp(`^[${BERKAS_CODE_SIGNS}]{0,8}$`));
      }),
    );
  });

  it('is sent only when it is whole', () => {
    const part = typed(...'K7MF3XQ');
    expect(codeSent(part, 4000)).toBe(part);
    expect(codeSent(keyPressed(part, 'P', 3500), 4000).visit).toMatchObject({
      wish: { path: '/api/tickets/by-code', body: { code: 'K7MF3XQP', purpose: 'sudah-bayar' } },
    });
  });

  it('stays as it was typed when nobody knows it, and any key takes the complaint away', () => {
    const problem = { type: '', title: 'Kode ini tidak ditemukan.', status: 404, code: 'code-not-found' };
    const back = refused(codeSent(typed(...'K7MF3XQP'), 4000), problem, 4100);
    expect(back.visit).toMatchObject({ step: 'typing', code: 'K7MF3XQP', unknown: problem });
    expect(keyPressed(back, ERASE, 5000).visit).toMatchObject({ code: 'K7MF3XQ', unknown: null });
  });
});

describe('a number that is replaced', () => {
  it('is given back only for another service, by its own address', () => {
    const state = replacing();
    expect(tapped(state, 'BPU', 4000)).toBe(state);
    expect(tapped(state, 'JHT', 4000).visit).toMatchObject({
      wish: { path: `/api/tickets/${issuedTicket().id}/replace`, body: { service: 'JHT' } },
    });
  });

  it('is as it was, with its full time, when one steps back or is refused', () => {
    expect(steppedBack(replacing(), 9000).visit).toMatchObject({ step: 'issued', until: 19_000, kept: null });
    const problem = { type: '', title: '', status: 409, code: 'illegal-move' };
    const kept = refused(tapped(replacing(), 'JHT', 9000), problem, 9100);
    expect(kept.visit).toMatchObject({ step: 'issued', until: 19_100, kept: { code: 'illegal-move' } });
  });

  it('is not given back by the second tap of the finger that took it, but soon after', () => {
    expect(replaceOffered(issued(), 1199)).toEqual(issued());
    expect(viewOf(replaceOffered(issued(), 1200), 1200)).toBe('replacing');
  });

  it('is not sent to the desk like somebody without a number while the answer takes long', () => {
    expect(viewOf(tapped(replacing(), 'JHT', 9000), 18_000)).toBe('asking');
  });

  it('can no longer be replaced once it is called, and can again when the call is undone', () => {
    const news = { number: 'B-004', service: 'BPU', counter: 1, waiting: boardWith().waiting } as const;
    const call: LiveMessage = {
      type: 'ticket-called',
      seq: 11,
      at: boardWith().now,
      name: 'Loket 1',
      ...news,
    };
    const called = heard(replacing(), call, 4000);
    expect(called.visit).toMatchObject({ step: 'issued', calledTo: 'Loket 1' });
    expect(replaceOffered(called, 5000)).toBe(called);
    const undone = heard(called, { type: 'ticket-updated', seq: 12, state: 'waiting', ...news }, 5000);
    expect(undone.visit).toMatchObject({ calledTo: null });
    const other = heard(issued(), { ...call, number: 'B-005' }, 4000);
    expect(other.visit).toMatchObject({ calledTo: null });
  });
});

describe('a step that is left alone', () => {
  it.each([
    ['coming back', returning],
    ['typing a code', typing],
    ['replacing a number', replacing],
  ])('%s is asked about after a minute, and is over twenty seconds later', (_what, begin) => {
    const state = { ...begin(), touchedAt: 10_000 };
    expect(secondsToAnswer(state, 69_999)).toBeNull();
    expect(viewOf(state, 70_000)).toBe('still-there');
    expect(secondsToAnswer(state, 70_000)).toBe(20);
    expect(ticked(state, 89_999)).toBe(state);
    expect(ticked(state, 90_000).visit).toEqual({ step: 'choosing' });
  });

  it('goes on where it was when somebody says that they are there', () => {
    const state = typed(...'K7M');
    expect(viewOf(touched(state, 70_000), 70_000)).toBe('typing');
    expect(touched(state, 70_000).visit).toMatchObject({ code: 'K7M' });
  });
});
