import type { AssembledOffice } from '../composition/assemble-office.ts';
import { WALK_INS } from './monday-morning.ts';

type App = AssembledOffice['app'];

/** So many chairs stand in the hall: nobody walks in while all are taken. */
const CHAIRS = 12;

/** The kiosk of this machine. */
const headers = { host: 'localhost' };

/** Lets people walk in for as long as the demo's doors are open. */
export function letPeopleIn(app: App, turn = 0): void {
  const comesIn = async () => {
    if (!app.server.listening) return;
    await admit(app, turn);
    letPeopleIn(app, turn + 1);
  };
  setTimeout(() => void comesIn(), walkIn(turn).afterSeconds * 1000).unref();
}

/** Somebody takes a number at the kiosk, unless the hall is full. */
export async function admit(app: App, turn: number): Promise<void> {
  const { service, priority = false } = walkIn(turn);
  const services = await app.inject({ method: 'GET', url: '/api/services', headers });
  const waiting = services.json<{ waiting: number }[]>().reduce((sum, line) => sum + line.waiting, 0);
  if (waiting >= CHAIRS) return;
  await app.inject({ method: 'POST', url: '/api/tickets', headers, payload: { service, priority } });
}

function walkIn(turn: number): (typeof WALK_INS)[number] {
  const person = WALK_INS[turn % WALK_INS.length];
  if (person === undefined) throw new Error('nobody ever walks in');
  return person;
}
