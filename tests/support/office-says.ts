import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Closed } from '../../contract/closed.ts';
import type { Office as OfficeAnswer } from '../../contract/office.ts';
import type { Service } from '../../contract/queue.ts';
import { ADMIN_PASSWORD, type Office } from './open-office.ts';
import { cookieOf, signIn } from './personas.ts';

/** The hours of an ordinary office: Monday to Thursday 8 to 15, Friday with its prayer break until 15.30. */
export const WEEK = {
  weekdays: [
    ...[1, 2, 3, 4].map((weekday) => ({ weekday, open: [{ from: '08:00', to: '15:00' }] })),
    {
      weekday: 5,
      open: [
        { from: '08:00', to: '12:00' },
        { from: '14:00', to: '15:30' },
      ],
    },
  ],
  ...{ numbersBefore: 30, lastNumberBefore: 15, closedOnCutiBersama: true },
};

/** Who moved the clock further than this since signing in signs in anew: sessions end. */
const FRESH_MS = 60 * 60_000;
const sessions = new WeakMap<Office, { readonly cookie: string; readonly since: number }>();

/** A request of the officer, whatever day it has become meanwhile. */
export async function officer(
  office: Office,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  body?: unknown,
): Promise<LightMyRequestResponse> {
  const now = office.clock.now();
  let session = sessions.get(office);
  if (session === undefined || Math.abs(now - session.since) > FRESH_MS) {
    session = { ...cookieOf(await signIn(office, 'admin', ADMIN_PASSWORD)), since: now };
    sessions.set(office, session);
  }
  return office.atKiosk(method, url, body, { cookie: session.cookie });
}

/** Puts a setting in force, from the beginning unless a day is named. */
export async function setting(
  office: Office,
  key: string,
  value: unknown,
  from = '2026-01-01',
): Promise<void> {
  const reply = await officer(office, 'PUT', `/api/settings/${key}`, { effectiveFrom: from, value });
  expect(reply.statusCode, reply.body).toBe(200);
}

/** What the office is called on all screens at once; they are held to say the same. */
export interface Said {
  readonly office: OfficeAnswer;
  readonly services: readonly Service[];
  /** "reason MM-DDThh:mm", of the office and of its numbers; "-" where it is open. */
  readonly words: readonly [closed: string, numbers: string];
}

/** Asks kiosk, TV and officer what the office is, and holds that they agree with one another and with what it does. */
export async function officeSays(office: Office): Promise<Said> {
  // First: signing in anew, on another day, ends that nobody is there.
  const reply = await officer(office, 'GET', '/api/office');
  expect(reply.statusCode, reply.body).toBe(200);
  const answer: OfficeAnswer = reply.json();
  const services: Service[] = (await office.atKiosk('GET', '/api/services')).json();
  const board: Board = (await office.atKiosk('GET', '/api/board')).json();

  expect(board.closed).toEqual(answer.closed);
  expect(board.unattended ?? false).toBe(answer.unattendedSince !== undefined);
  for (const { code, closed, open } of services) {
    const usedUp = answer.left.some(({ service, left }) => service === code && left === 0);
    expect(open).toBe(closed === undefined);
    if (answer.numbersClosed !== undefined || !usedUp) expect(closed).toEqual(answer.numbersClosed);
    else expect(closed?.reason).toBe('quota');
  }
  const asked = await office.atKiosk('POST', '/api/tickets', { service: 'INFO' });
  const info = services.find(({ code }) => code === 'INFO');
  expect(asked.statusCode, asked.body).toBe(info?.open ? 201 : 422);
  return { office: answer, services, words: [word(answer.closed), word(answer.numbersClosed)] };
}

function word(closed: Closed | undefined): string {
  return closed === undefined ? '-' : `${closed.reason} ${closed.opensAt?.slice(5, 16) ?? '?'}`;
}
