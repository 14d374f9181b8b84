import type { LightMyRequestResponse } from 'fastify';
import { ok } from '../../domain/result.ts';
import { openOfficeDay } from '../../server/office-day/office-day.ts';
import type { Step } from '../../server/queue/move-ticket.ts';
import { ADMIN_PASSWORD, type Office } from './open-office.ts';
import { cookieOf, signIn } from './personas.ts';
import type { Act } from './queue-acts.ts';

/** Does to an office, by its doors, what is done to the model. */
export class QueuePlayer {
  readonly #office: Office;
  #cookie: { cookie: string } | null = null;

  constructor(office: Office) {
    this.#office = office;
  }

  /** `ok`, or the code of the refusal. `ticketId`: the ticket the act is about, if it is about one. */
  async perform(act: Act, ticketId: string): Promise<string> {
    switch (act.act) {
      case 'issue': {
        const { service, priority, help } = act;
        return codeOf(await this.#office.atKiosk('POST', '/api/tickets', { service, priority, help }));
      }
      case 'replace':
        return codeOf(
          await this.#office.atKiosk('POST', `/api/tickets/${ticketId}/replace`, { service: act.service }),
        );
      case 'next':
        return this.#press(`/api/counters/${act.counter}/next`);
      case 'undo':
        return this.#press(`/api/counters/${act.counter}/undo`);
      case 'at-counter':
        return this.#press(`/api/counters/${act.counter}/${act.step.move}`, bodyOf(act.step));
      case 'call':
        return this.#press(`/api/tickets/${ticketId}/call`, { counter: act.counter, reason: 'lainnya' });
      case 'ticket':
        return this.#press(`/api/tickets/${ticketId}/${act.step.move}`, bodyOf(act.step));
      case 'priority':
        return this.#press(`/api/tickets/${ticketId}/priority`, { priority: act.priority });
      case 'help':
        return this.#press(`/api/tickets/${ticketId}/help`, { help: act.help });
      case 'looked':
        return this.#press(`/api/tickets/${ticketId}/looked`);
      case 'seconds-pass':
        this.#office.clock.advance(act.seconds * 1_000);
        return 'ok';
      case 'day-passes': {
        const { clock, store, deps } = this.#office;
        clock.advance(86_400_000);
        await store.unit(async (tx) => ok(await openOfficeDay(tx, deps)));
        return 'ok';
      }
      default:
        return act satisfies never;
    }
  }

  /** Reads as the officer. */
  async read(url: string): Promise<LightMyRequestResponse> {
    return this.#asOfficer('GET', url);
  }

  async #press(url: string, body?: object): Promise<string> {
    return codeOf(await this.#asOfficer('POST', url, body));
  }

  /** Signs in anew where the session ended: days pass. */
  async #asOfficer(method: 'GET' | 'POST', url: string, body?: object): Promise<LightMyRequestResponse> {
    this.#cookie ??= cookieOf(await signIn(this.#office, 'admin', ADMIN_PASSWORD));
    const reply = await this.#office.atKiosk(method, url, body, this.#cookie);
    if (reply.statusCode !== 401) return reply;
    this.#cookie = cookieOf(await signIn(this.#office, 'admin', ADMIN_PASSWORD));
    return this.#office.atKiosk(method, url, body, this.#cookie);
  }
}

function bodyOf(step: Step): object | undefined {
  if (step.move === 'hold') return { reason: step.reason };
  return step.move === 'transfer' ? { service: step.service } : undefined;
}

function codeOf({ statusCode, json }: LightMyRequestResponse): string {
  return statusCode < 300 ? 'ok' : `${json().code}`;
}
