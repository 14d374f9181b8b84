import type { AssembledOffice } from '../composition/assemble-office.ts';
import { createClock } from '../machine.ts';
import type { Clock } from '../ports.ts';
import { FRIDAY, FRIDAY_AFTERNOON, MONDAY, MORNING, type Scene } from './monday-morning.ts';

/** A clock the play moves from scene to scene. */
export interface StageClock extends Clock {
  set(day: string, time: string): void;
}

/** Stands before the first scene. */
export function openingClock(): StageClock {
  const { monotonic } = createClock(null);
  let now = instantOf(FRIDAY, '14:45');
  return {
    now: () => now,
    monotonic,
    set(day, time) {
      now = instantOf(day, time);
    },
  };
}

/** Plays what has happened so far through the server's own interface, as kiosk and officer would, until every paper is out. */
export async function playMorning(
  { app, deps }: Pick<AssembledOffice, 'app' | 'deps'>,
  clock: StageClock,
  password: string,
): Promise<void> {
  for (const [day, scenes] of [
    [FRIDAY, FRIDAY_AFTERNOON],
    [MONDAY, MORNING],
  ] as const) {
    clock.set(day, openingTime(scenes));
    const ask = await signedIn(app, password);
    let desk: Desk = { ticket: '', berkas: '' };
    for (const scene of scenes) {
      clock.set(day, scene.at);
      desk = await play(scene, desk, ask);
      await papersOut(ask, deps.spool.wake);
    }
  }
}

type Ask = <T>(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => Promise<T>;

function openingTime([first]: readonly Scene[]): string {
  if (first === undefined) throw new Error('a day of the demo has no scenes');
  return first.at;
}

/** Speaks to the server as the officer, who signs in anew each day. */
async function signedIn(app: AssembledOffice['app'], password: string): Promise<Ask> {
  const headers = { host: 'localhost' };
  const payload = { username: 'admin', password };
  const signIn = await app.inject({ method: 'POST', url: '/api/session', headers, payload });
  const cookie = signIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return async (method, url, body) => {
    const reply = await app.inject({ method, url, headers: { ...headers, cookie }, payload: body });
    if (reply.statusCode >= 300) throw new Error(`the demo was refused at ${method} ${url}: ${reply.body}`);
    return reply.json();
  };
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

function instantOf(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+07:00`);
}

/** Ids of the ticket at the desk and of the file opened for it. */
interface Desk {
  readonly ticket: string;
  readonly berkas: string;
}

/** Answers with the desk after the scene. */
async function play(scene: Scene, desk: Desk, ask: Ask): Promise<Desk> {
  switch (scene.does) {
    case 'arrives':
      await ask('POST', '/api/tickets', { service: scene.service, priority: scene.priority ?? false });
      return desk;
    case 'calls': {
      const { id } = await ask<{ id: string }>('POST', '/api/counters/1/next');
      return { ticket: id, berkas: '' };
    }
    case 'serves':
    case 'no-show':
      await ask('POST', `/api/counters/1/${scene.does === 'serves' ? 'serve' : 'no-show'}`);
      return desk;
    case 'finishes':
      await ask('POST', '/api/counters/1/finish');
      return desk;
    case 'registers': {
      const berkas = await openWithDocuments(desk.ticket, scene.documents, ask);
      const { officialCode: code } = scene;
      await ask('POST', `/api/berkas/${berkas}/registration`, { form: scene.form });
      const wish = code === undefined ? { origin: 'counter' } : { origin: 'official', code };
      await ask('POST', `/api/berkas/${berkas}/payment-code`, wish);
      await print(berkas, scene.papers, ask);
      return { ...desk, berkas };
    }
    case 'begins-form': {
      const berkas = await openWithDocuments(desk.ticket, scene.documents, ask);
      await ask('PUT', `/api/berkas/${berkas}/draft`, { revision: 0, form: scene.form });
      return { ...desk, berkas };
    }
    case 'prints':
      await print(desk.berkas, scene.papers, ask);
      return desk;
    default:
      return scene satisfies never;
  }
}

async function print(berkas: string, papers: readonly string[], ask: Ask): Promise<void> {
  for (const paper of papers) await ask('POST', `/api/berkas/${berkas}/prints`, { paper });
}

async function openWithDocuments(ticket: string, codes: readonly string[], ask: Ask): Promise<string> {
  const { id } = await ask<{ id: string }>('POST', `/api/tickets/${ticket}/berkas`, {});
  const documents = codes.map((code) => ({ code, state: 'received' }));
  await ask('PUT', `/api/berkas/${id}/documents`, { documents });
  return id;
}
