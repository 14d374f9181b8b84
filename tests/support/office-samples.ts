import type { Session } from '../../contract/access.ts';
import type { Berkas } from '../../contract/berkas.ts';
import type { PrintJob } from '../../contract/printing.ts';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import type { Setting } from '../../contract/settings.ts';
import { NOW } from './board-samples.ts';

/** An id of the shape the server makes. */
export function idOf(number: number): string {
  return `019ac0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const TODAY = '2026-11-23';

export function session(over: Partial<Session> = {}): Session {
  return {
    user: { id: idOf(900), username: 'admin', displayName: 'Administrator', roles: ['officer', 'admin'] },
    mustChangePassword: false,
    drill: false,
    ...{ locked: false, hasPin: false, pinOpens: false, pinDigits: 6, lockMinutes: 15, totp: false },
    place: 'here',
    ...over,
  };
}

export function ticket(over: Partial<QueueTicket> & Pick<QueueTicket, 'id' | 'number'>): QueueTicket {
  return {
    service: 'PU',
    state: 'waiting',
    priority: false,
    counter: null,
    day: TODAY,
    issuedAt: '2026-11-23T09:12:00.000+07:00',
    calledAt: null,
    servedAt: null,
    endedAt: null,
    calls: 0,
    kind: 'first',
    purpose: null,
    heldFor: null,
    help: false,
    lookedAt: null,
    berkas: [],
    ...over,
  };
}

/** A morning at the desk: five wait, one is absent, two are done. */
export function morningQueue(): Queue {
  return {
    day: TODAY,
    waiting: [
      ticket({ id: idOf(1), number: 'A-003' }),
      ticket({ id: idOf(2), number: 'B-002', service: 'BPU', issuedAt: '2026-11-23T09:15:00.000+07:00' }),
      ticket({
        id: idOf(3),
        number: 'C-001',
        service: 'JHT',
        priority: true,
        issuedAt: '2026-11-23T09:21:00.000+07:00',
      }),
      ticket({ id: idOf(4), number: 'D-004', service: 'INFO', issuedAt: '2026-11-23T09:30:00.000+07:00' }),
      ticket({ id: idOf(5), number: 'B-003', service: 'BPU', issuedAt: '2026-11-23T09:38:00.000+07:00' }),
    ],
    next: { id: idOf(1), number: 'A-003', why: 'regular-due', since: '2026-11-23T09:12:00.000+07:00' },
    rules: { callsBeforeNoShow: 3, undoSeconds: 5 },
    atCounters: [],
    aside: [
      ticket({
        id: idOf(6),
        number: 'A-001',
        state: 'no-show',
        calledAt: '2026-11-23T08:40:00.000+07:00',
        calls: 3,
      }),
    ],
    ended: [
      ticket({
        id: idOf(7),
        number: 'B-001',
        service: 'BPU',
        state: 'done',
        endedAt: '2026-11-23T09:05:00.000+07:00',
      }),
      ticket({ id: idOf(8), number: 'A-002', state: 'done', endedAt: '2026-11-23T08:55:00.000+07:00' }),
    ],
  };
}

export function berkas(over: Partial<Berkas> = {}): Berkas {
  return {
    id: idOf(100),
    number: 'BK-2026-00042',
    state: 'open',
    service: 'PU',
    stage: 'opened',
    openedAt: NOW,
    openedDay: TODAY,
    returnDay: null,
    code: null,
    visits: [{ number: 'A-003', day: TODAY }],
    documents: [],
    draft: null,
    registration: null,
    contribution: null,
    payment: null,
    prints: [],
    masked: null,
    openMinutes: 15,
    ...over,
  };
}

export function printJob(over: Partial<PrintJob> = {}): PrintJob {
  return {
    id: idOf(200),
    kind: 'payment-slip',
    printer: 'receipt',
    state: 'printed',
    attempts: 1,
    copy: 0,
    about: 'BK-2026-00042',
    createdAt: NOW,
    ...over,
  };
}

/** A contribution whose rows add up, for two workers. */
export const PU_CONTRIBUTION: NonNullable<Berkas['contribution']> = {
  kind: 'PU',
  employer: 424_000,
  worker: 200_000,
  total: 624_000,
  programmes: {
    JKK: 24_000,
    JKM: 30_000,
    JHT: { employer: 370_000, worker: 200_000 },
    JP: { employer: 0, worker: 0 },
  },
  workers: [5_000_000, 5_000_000].map((wage) => ({
    wage,
    jpBasis: 0,
    belowUmk: false,
    JKK: 12_000,
    JKM: 15_000,
    JHT: { employer: 185_000, worker: 100_000 },
    JP: { employer: 0, worker: 0 },
    employer: 212_000,
    worker: 100_000,
    total: 312_000,
  })),
  dueDate: '2026-12-15',
  warnings: ['to-verify'],
};

export const SETTINGS: Setting[] = [
  {
    key: 'office.identity',
    schema: {
      type: 'object',
      properties: {
        agency: { type: 'string', maxLength: 300 },
        hall: { type: 'string', maxLength: 300 },
        city: { type: 'string', maxLength: 300 },
        siteCode: { type: 'string', pattern: '^[0-9]{4}$' },
      },
    },
    rows: [
      {
        key: 'office.identity',
        effectiveFrom: '2015-07-01',
        value: {
          agency: 'BPJS Ketenagakerjaan',
          hall: 'MPP Kota Tebing Tinggi',
          city: 'Kota Tebing Tinggi',
          siteCode: '1276',
        },
        changedAt: NOW,
        changedBy: null,
      },
    ],
  },
  {
    key: 'payment.channels',
    schema: {
      type: 'object',
      properties: { ownCodes: { type: 'array', items: { type: 'string', maxLength: 300 }, maxItems: 20 } },
    },
    rows: [
      {
        key: 'payment.channels',
        effectiveFrom: '2027-01-01',
        value: { ownCodes: ['Bank Sumut'] },
        changedAt: NOW,
        changedBy: null,
      },
      {
        key: 'payment.channels',
        effectiveFrom: '2015-07-01',
        value: { ownCodes: [] },
        changedAt: NOW,
        changedBy: null,
      },
    ],
  },
  {
    key: 'office.counters',
    schema: {
      type: 'object',
      properties: {
        counters: {
          type: 'array',
          maxItems: 99,
          items: {
            type: 'object',
            properties: {
              number: { type: 'integer', minimum: 1, maximum: 99 },
              shown: { type: 'object', properties: { id: { type: 'string' }, en: { type: 'string' } } },
              spoken: { type: 'string' },
            },
          },
        },
      },
    },
    rows: [
      {
        key: 'office.counters',
        effectiveFrom: '2015-07-01',
        value: {
          counters: [{ number: 1, shown: { id: 'Loket BPJS', en: 'BPJS counter' }, spoken: 'loket BPJS' }],
        },
        changedAt: NOW,
        changedBy: null,
      },
    ],
  },
];
