import { describe, expect, it } from 'vitest';
import { isEarly, mustLook } from '../../officer-ui/desk/early-no-show.ts';
import { closedFor } from '../../officer-ui/desk/numbers-closed.ts';
import { stillOffered, undoOffer } from '../../officer-ui/desk/undo-offer.ts';
import { readTime } from '../../officer-ui/shell/read-time.ts';
import { seatNote } from '../../officer-ui/shell/seat-note.ts';
import { earlyNoShow, nextIs } from '../../words/officer-moves.ts';
import { idOf, morningQueue, ticket } from '../support/office-samples.ts';
import { placed } from '../support/scripted-desk.ts';
import { counterOf, quietHall } from '../support/scripted-hall.ts';

const called = ticket({ id: idOf(1), number: 'A-003', state: 'called', counter: 1, calls: 1 });
const queueWith = (one: typeof called) => placed(morningQueue(), one);

describe('the offer to undo', () => {
  const offer = undoOffer({ verb: 'next' }, called, { counter: 1, now: 1_000, seconds: 5 });

  it('ends when the office’s seconds are over', () => {
    expect(offer.until).toBe(6_000);
    expect(offer.did.id).toBe('dipanggil');
  });

  it('holds while the ticket is as the move left it', () => {
    expect(stillOffered(offer, queueWith(called))).toBe(true);
  });

  it('is withdrawn when another screen moved the same ticket', () => {
    expect(stillOffered(offer, queueWith({ ...called, state: 'serving' }))).toBe(false);
    expect(stillOffered(offer, queueWith({ ...called, calls: 2 }))).toBe(false);
  });

  it('is withdrawn when another screen called somebody else to this counter', () => {
    const done = undoOffer(
      { verb: 'finish' },
      { ...called, state: 'done' },
      { counter: 1, now: 0, seconds: 5 },
    );
    const free = queueWith({ ...called, state: 'done' });
    const other = ticket({ id: idOf(2), number: 'B-002', state: 'called', counter: 1 });
    expect(stillOffered(done, free)).toBe(true);
    expect(stillOffered(done, placed(free, { ...other, counter: 2 }))).toBe(true);
    expect(stillOffered(done, placed(free, other))).toBe(false);
  });

  it('says that opening a known file began the serving', () => {
    const opened = undoOffer({ verb: 'open-berkas' }, called, { counter: 1, now: 0, seconds: 5 });
    expect(opened.did.id).toBe('mulai dilayani');
  });
});

describe('putting somebody down as absent', () => {
  it('is early until the office’s number of calls', () => {
    expect(isEarly({ ...called, calls: 2 }, 3)).toBe(true);
    expect(isEarly({ ...called, calls: 3 }, 3)).toBe(false);
    expect(earlyNoShow.id('A-003', 2, 3)).toContain('A-003 baru dipanggil 2 dari 3 kali');
  });

  it('needs a look into the waiting room where somebody has to be fetched', () => {
    const help = { ...called, help: true };
    expect(mustLook(called)).toBe(false);
    expect(mustLook(help)).toBe(true);
    expect(mustLook({ ...help, lookedAt: '2026-11-23T09:41:00.000+07:00' })).toBe(false);
    expect(mustLook({ ...help, state: 'serving' })).toBe(false);
  });
});

describe('why no number is given out', () => {
  const { office } = quietHall();

  it('is nothing while they are, and while nobody knows', () => {
    expect(closedFor('PU', office)).toBeUndefined();
    expect(closedFor('PU', undefined)).toBeUndefined();
  });

  it('is the office’s reason for every service, or the quota of the one that has none left', () => {
    const late = { ...office, numbersClosed: { reason: 'last-number' as const } };
    expect(closedFor('JHT', late)).toEqual({ reason: 'last-number' });
    const used = { ...office, left: [{ service: 'JHT' as const, left: 0 }] };
    expect(closedFor('JHT', used)).toEqual({ reason: 'quota' });
    expect(closedFor('PU', used)).toBeUndefined();
  });
});

describe('the time of the return from a pause', () => {
  it.each([
    ['13.30', '13:30'],
    ['13:30', '13:30'],
    [' 1330 ', '13:30'],
    ['9.05', '09:05'],
    ['13', '13:00'],
    ['24.00', undefined],
    ['12.60', undefined],
    ['12.3', undefined],
    ['siang', undefined],
    ['', undefined],
  ])('%j is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});

describe('the seat at the counter', () => {
  const me = idOf(900);

  it('is worth no word while it is mine, or while nobody knows', () => {
    expect(seatNote(undefined, me)).toBeUndefined();
    expect(seatNote(counterOf(1, { staffedBy: { id: me, name: 'Ani' } }), me)).toBeUndefined();
  });

  it('is another’s by name, or nobody’s', () => {
    const theirs = counterOf(1, { staffedBy: { id: idOf(901), name: 'Budi' } });
    expect(seatNote(theirs, me)).toEqual({ counter: 'Loket 1', by: 'Budi' });
    expect(seatNote(counterOf(2), me)).toEqual({ counter: 'Loket 2', by: null });
  });
});

it('says who is next as the office would', () => {
  expect(nextIs.id('B-004', 'prioritas', '09.12')).toBe('B-004 berikutnya: prioritas, menunggu sejak 09.12');
});
