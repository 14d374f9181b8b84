import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClockWatch } from '../../server/site/clock-watch.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;
let watch: ReturnType<typeof createClockWatch>;

beforeEach(async () => {
  office = await openOffice();
  watch = createClockWatch(office.deps);
});
afterEach(() => office.close());

const told = async () => (await eventsOf(office, 'clock-went-back')).map(({ data }) => data);
const queue = async () => (await office.asOfficer('GET', '/api/queue')).json();

describe('a clock that is watched while the server runs', () => {
  it('is left alone while it runs, jumps ahead or steps back by a moment', async () => {
    office.clock.advance(3_600_000);
    await watch.look();
    office.clock.set('2026-11-23T12:00:00+07:00');
    await watch.look();
    office.clock.set('2026-11-23T11:59:56+07:00');
    await watch.look();
    expect(await told()).toEqual([]);
    expect(await queue()).not.toHaveProperty('clockSetBack');
  });

  it('that goes back is written down once, and the officer sees it that day', async () => {
    office.clock.advance(1_000);
    office.clock.set('2026-11-23T07:00:01+07:00');
    await watch.look();
    office.clock.advance(1_000);
    await watch.look();
    expect(await told()).toEqual([{ secondsBack: 3_600 }]);
    const at = '2026-11-23T07:00:01.000+07:00';
    expect((await queue()).clockSetBack).toEqual({ at, seconds: 3_600 });
    office.clock.set('2026-11-24T07:00:00+07:00');
    expect(await queue()).not.toHaveProperty('clockSetBack');
  });

  it('is looked at again when that could not be written down', async () => {
    let full = true;
    const { store } = office;
    const refusing = createClockWatch({
      clock: office.clock,
      store: {
        ...{ read: store.read, onChange: store.onChange, close: store.close },
        unit: (work) => (full ? Promise.reject(new Error('the disk is full')) : store.unit(work)),
      },
    });
    office.clock.set('2026-11-23T07:00:00+07:00');
    await expect(refusing.look()).rejects.toThrow('full');
    full = false;
    await refusing.look();
    expect(await told()).toEqual([{ secondsBack: 3_600 }]);
  });
});
