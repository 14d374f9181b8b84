import type { QueueTicket } from '../../contract/queue.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';
import { MOVE_WORDS, transferred, undone } from '../../words/officer-moves.ts';
import { numberIssued, QUEUE_WORDS, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import { type Language, say } from '../../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import {
  callTicket,
  holdAtCounter,
  issueTicket,
  moveAtCounter,
  moveTicket,
  printGuidance,
  setHelp,
  setPriority,
  transferAtCounter,
  transferTicket,
} from '../data/queue.ts';
import type { DeskCommand } from './desk-command.ts';
import type { DeskMoment, DeskOutcome } from './desk-moment.ts';
import { openBerkasAtDesk } from './open-berkas.ts';

type Outcome = Result<DeskOutcome, ApiProblem>;

/** Carries out one command at the desk as it stands. */
export async function runDeskCommand(command: DeskCommand, moment: DeskMoment): Promise<Outcome> {
  const { api, counter, language } = moment;
  switch (command.verb) {
    case 'call':
      return moved(await callTicket(api, command.ticket, counter, command.reason), { go: { page: 'desk' } });
    case 'next':
      return moved(await moveAtCounter(api, counter, 'next'), { go: { page: 'desk' } });
    case 'hold':
      return moved(await holdAtCounter(api, counter, command.reason));
    case 'transfer': {
      const { ticket, service } = command;
      const answer = await (ticket
        ? transferTicket(api, ticket, service)
        : transferAtCounter(api, counter, service));
      if (!answer.ok) return answer;
      const name = say(SERVICE_SHORT_NAMES[service], language);
      const notice = transferred[language](answer.value.number, name);
      return ok(ticket ? { notice } : { notice, moved: answer.value });
    }
    case 'return':
    case 'reprint':
    case 'looked':
      return still(await moveTicket(api, command.ticket, command.verb));
    case 'guidance': {
      const printed = await printGuidance(api, command.ticket);
      return printed.ok ? ok({ notice: say(QUEUE_WORDS.guidancePrinted, language) }) : printed;
    }
    case 'cancel-ticket':
      return still(await moveTicket(api, command.ticket, 'cancel'));
    case 'priority':
      return still(await setPriority(api, command.ticket, command.on));
    case 'help':
      return still(await setHelp(api, command.ticket, command.on));
    case 'issue': {
      const issued = await issueTicket(api, command.wish);
      if (!issued.ok) return issued;
      return ok({ notice: numberIssued[language](issued.value.number, issued.value.ahead) });
    }
    case 'open-berkas':
      return openBerkasAtDesk(command.service, moment);
    case 'undo':
      return takenBack(await moveAtCounter(api, counter, 'undo'), language);
    default:
      return moved(await moveAtCounter(api, counter, command.verb));
  }
}

function moved(answer: Result<QueueTicket, ApiProblem>, more: DeskOutcome = {}): Outcome {
  return answer.ok ? ok({ ...more, moved: answer.value }) : answer;
}

function still(answer: Result<unknown, ApiProblem>): Outcome {
  return answer.ok ? ok({}) : answer;
}

/** The server says why it is too late in a sentence of its own; it needs no other before it. */
function takenBack(answer: Result<QueueTicket, ApiProblem>, language: Language): Outcome {
  if (answer.ok) {
    const { number, state } = answer.value;
    const notice = undone[language](number, say(TICKET_STATE_WORDS[state], language));
    return ok({ notice, go: { page: 'desk' } });
  }
  const { error } = answer;
  if (!('status' in error) || error.status !== 409) return answer;
  const { detail, ...refusal } = error;
  return err({ ...refusal, title: detail ?? say(MOVE_WORDS.undoTooLate, language) });
}
