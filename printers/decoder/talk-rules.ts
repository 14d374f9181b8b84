import type { CommandMeaning } from './command.ts';
import { at, type CommandRule, counted, fixed, parenthesised } from './command-rule.ts';

/** The n of DLE ENQ that drops everything. */
const RECOVER = 2;
/** How many bytes follow the function of DLE DC4: pulse to the drawer, power off, status, clear. */
const REAL_TIME_ARGUMENTS: Readonly<Record<number, number>> = { 1: 2, 2: 2, 7: 1, 8: 7 };
/** Function 8 with the words that keep it from happening by chance. */
const CLEAR = [8, 1, 3, 20, 1, 6, 2, 8];
const PULSE = 1;

/** GS ( H, function 48: the name of a job. */
function jobIdMeaning(args: Uint8Array): CommandMeaning {
  const isName = args.length === 8 && at(args, 2) === 0x30 && at(args, 3) === 0x30;
  return isName ? { kind: 'job-id', id: args.slice(4) } : { kind: 'other', name: 'GS ( H' };
}

function realTimeMeaning(args: Uint8Array): CommandMeaning {
  if (args.join() === CLEAR.join()) return { kind: 'clear' };
  return at(args, 0) === PULSE ? { kind: 'drawer' } : { kind: 'real-time', name: 'DLE DC4' };
}

/** What hosts and printers say to each other beside the paper, by the hex of the names. */
export const TALK_RULES: Readonly<Record<string, CommandRule>> = {
  '1d49': fixed(1, (args) => ({ kind: 'ask-name', about: at(args, 0) })),
  '1d61': fixed(1, (args) => ({ kind: 'automatic-status', about: at(args, 0) })),
  '1d72': fixed(1, (args) => ({ kind: 'echo', about: at(args, 0) })),
  '1d2848': parenthesised(jobIdMeaning),
  '1b70': fixed(3, () => ({ kind: 'drawer' })),
  '1004': fixed(1, (args) => ({ kind: 'ask-status', about: at(args, 0) })),
  '1005': fixed(1, (args) =>
    at(args, 0) === RECOVER ? { kind: 'recover' } : { kind: 'real-time', name: 'DLE ENQ' },
  ),
  '1014': counted(1, (head) => REAL_TIME_ARGUMENTS[at(head, 0)] ?? 0, realTimeMeaning),
};
