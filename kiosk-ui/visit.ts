import type { IssuedTicket, IssueTicket, TicketByCode } from '../contract/queue.ts';
import type { StatedPurpose } from '../domain/queue/visit-kind.ts';
import type { ApiProblem } from '../ui-kit/api-client.ts';
import type { ReadService, Topic } from './topics.ts';

/** What the machine knows of a paper: on its way, seen to be printed, not to be counted on, or come out after all. */
export type Paper = 'coming' | 'printed' | 'missing' | 'late';

/** A number that is to be remembered, because its paper is missing. */
export interface Reminder {
  /** When that became known. */
  readonly since: number;
  /** How many times it was spoken. */
  readonly said: number;
}

/** A number that is asked for: where, and with what. */
export interface Wish {
  readonly path: string;
  readonly body: IssueTicket | TicketByCode | { readonly service: string };
}

/** The number is on the screen. */
export interface Issued {
  readonly step: 'issued';
  readonly ticket: IssuedTicket;
  readonly paper: Paper;
  /** Null unless the paper is missing. */
  readonly reminder: Reminder | null;
  readonly issuedAt: number;
  readonly until: number;
  /** The shown name of the counter that calls it already. */
  readonly calledTo: string | null;
  /** Why it could not be replaced, when somebody tried. */
  readonly kept: ApiProblem | null;
}

/** A wrong service can be put right once, while nobody calls the number. */
export function mayReplace({ ticket, calledTo, kept }: Issued): boolean {
  return ticket.replaces === undefined && calledTo === null && kept === null;
}

/** Somebody comes back and types the code of a tanda terima. */
export interface Typing {
  readonly step: 'typing';
  readonly purpose: StatedPurpose;
  readonly code: string;
  /** What the server said of the code that stands there. */
  readonly unknown: ApiProblem | null;
}

/** A number will be given back for another. */
export interface Replacing {
  readonly step: 'replacing';
  readonly old: Issued;
}

/** Somebody reads what is posted in the hall, and what becomes of their data. */
export interface Reading {
  readonly step: 'reading';
  /** Null while the topics are listed. */
  readonly topic: Topic | null;
  /** Null where the topic is the same for all services, and while it is asked for which one. */
  readonly service: ReadService | null;
  /** How far one has turned, from 0; what is longer than the screen has several leaves. */
  readonly leaf: number;
}

/** What no number is for is said before a number for a claim is given. */
export interface Claim {
  readonly step: 'claim';
  /** The number that would be given back for it. */
  readonly from: Replacing | null;
}

/** One person at the kiosk, from the first tap to the number. All moments are monotonic milliseconds. */
export type Visit =
  | { readonly step: 'choosing' }
  | Reading
  | Claim
  | { readonly step: 'coming-back'; readonly purpose: StatedPurpose | null }
  | Typing
  | {
      readonly step: 'asking';
      readonly wish: Wish;
      readonly since: number;
      /** Where one stands again if the answer is no. */
      readonly from: Typing | Replacing | null;
    }
  | Issued
  | Replacing
  | { readonly step: 'refused'; readonly problem: ApiProblem; readonly until: number };
