import type { AssembledOffice } from '../composition/assemble-office.ts';
import { createClock } from '../machine.ts';
import type { Clock } from '../ports.ts';
import { MONDAY, MORNING, type Scene } from './monday-morning.ts';

/** A clock the play moves from scene to scene. */
export interface StageClock extends Clock {
  set(time: string): void;
}

/** Stands at a quarter of an hour before the doors open. */
export function openingClock(): StageClock {
  let now = instantOf('07:45');
  return {
    now: () => now,
    monotonic: createClock(null).monotonic,
    set(time) {
      now = instantOf(time);
    },
  };
}

/** Plays the morning through the server's own interface, as kiosk and officer would, until every paper is out. */
export async function playMorning(
  { app, deps }: Pick<AssembledOffice, 'app' | 'deps'>,
  clock: StageClock,
  password: string,
): Promise<void> {
  const headers = { host: 'localhost' };
  const payload = { username: 'admin', password };
  const signIn = await app.inject({ method: 'POST', url: '/api/session', headers, payload });
  const cookie = signIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const ask: Ask = async (method, url, body) => {
    const reply = await app.inject({ method, url, headers: { ...headers, cookie }, payload: body });
    if (reply.statusCode >= 300) throw new Error(`the demo was refused at ${method} ${url}: ${reply.body}`);
    return reply.json();
  };
  let ticket = { id: '' };
  for (const scene of MORNING) {
    clock.set(scene.at);
    ticket = await play(scene, ticket, ask);
    await papersOut(ask, deps.spool.wake);
  }
}

/** Each paper comes out at the minute of its scene, so that the tray tells the same story as the queue. */
async function papersOut(ask: Ask, wake: () => void): Promise<void> {
  const waiting = ['queued', 'sending'];
  for (;;) {
    const jobs = await ask<{ state: string }[]>('GET', '/api/print-jobs');
    if (!jobs.some(({ state }) => waiting.includes(state))) return;
    wake();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function instantOf(time: string): number {
  return Date.parse(`${MONDAY}T${time}:00+07:00`);
}

type Ask = <T>(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => Promise<T>;

/** Answers with the ticket at the desk after the scene. */
async function play(scene: Scene, ticket: { id: string }, ask: Ask): Promise<{ id: string }> {
  switch (scene.does) {
    case 'arrives':
      await ask('POST', '/api/tickets', { service: scene.service, priority: scene.priority ?? false });
      return ticket;
    case 'calls':
      return ask<{ id: string }>('POST', '/api/counters/1/next');
    case 'serves':
      return ask<{ id: string }>('POST', '/api/counters/1/serve');
    case 'finishes':
      return ask<{ id: string }>('POST', '/api/counters/1/finish');
    case 'no-show':
      return ask<{ id: string }>('POST', '/api/counters/1/no-show');
    case 'registers': {
      const id = await openWithDocuments(ticket, scene.documents, ask);
      await ask('POST', `/api/berkas/${id}/registration`, { form: scene.form });
      await ask('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' });
      for (const paper of scene.papers) await ask('POST', `/api/berkas/${id}/prints`, { paper });
      return ticket;
    }
    case 'begins-form': {
      const id = await openWithDocuments(ticket, scene.documents, ask);
      await ask('PUT', `/api/berkas/${id}/draft`, { revision: 0, form: scene.form });
      return ticket;
    }
    default:
      return scene satisfies never;
  }
}

async function openWithDocuments(
  ticket: { id: string },
  codes: readonly string[],
  ask: Ask,
): Promise<string> {
  const { id } = await ask<{ id: string }>('POST', `/api/tickets/${ticket.id}/berkas`, {});
  const documents = codes.map((code) => ({ code, state: 'received' }));
  await ask('PUT', `/api/berkas/${id}/documents`, { documents });
  return id;
}
