import type { QueueTicket } from '../../contract/queue.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { numberIssued } from '../../words/officer-queue.ts';
import type { Language } from '../../words/phrase.ts';
import { openBerkas } from '../data/berkas.ts';
import { callTicket, issueTicket, moveAtCounter, moveTicket } from '../data/queue.ts';
import type { Route } from '../route.ts';
import type { DeskCommand } from './desk-command.ts';

/** What the screen does once a command was carried out. */
export interface DeskOutcome {
  readonly go?: Route;
  readonly notice?: string;
}

export interface DeskMoment {
  readonly api: Api;
  readonly counter: number;
  readonly ticket: QueueTicket | undefined;
  readonly language: Language;
}

/** Carries out one command at the desk as it stands. */
export async function runDeskCommand(
  command: DeskCommand,
  { api, counter, ticket, language }: DeskMoment,
): Promise<Result<DeskOutcome, ApiProblem>> {
  switch (command.verb) {
    case 'call':
      return toDesk(await callTicket(api, command.ticket, counter));
    case 'return':
    case 'reprint':
      return still(await moveTicket(api, command.ticket, command.verb));
    case 'cancel-ticket':
      return still(await moveTicket(api, command.ticket, 'cancel'));
    case 'issue': {
      const issued = await issueTicket(api, command.wish);
      if (!issued.ok) return issued;
      return ok({ notice: numberIssued[language](issued.value.number, issued.value.ahead) });
    }
    case 'open-berkas': {
      if (!ticket) return ok({});
      const known = command.service ? undefined : ticket.berkas.at(-1);
      if (known) return ok({ go: { page: 'berkas', id: known.id } });
      const opened = await openBerkas(api, ticket.id, command.service);
      return opened.ok ? ok({ go: { page: 'berkas', id: opened.value.id } }) : opened;
    }
    case 'next':
      return toDesk(await moveAtCounter(api, counter, command.verb));
    default:
      return still(await moveAtCounter(api, counter, command.verb));
  }
}

function toDesk(answer: Result<unknown, ApiProblem>): Result<DeskOutcome, ApiProblem> {
  return answer.ok ? ok({ go: { page: 'desk' } }) : answer;
}

function still(answer: Result<unknown, ApiProblem>): Result<DeskOutcome, ApiProblem> {
  return answer.ok ? ok({}) : answer;
}
