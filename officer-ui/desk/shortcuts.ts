import type { QueueTicket } from '../../contract/queue.ts';
import type { DeskCommand } from './desk-command.ts';
import { hasFileWork } from './queue-view.ts';

/** Function keys, so that they work while something is being typed. */
export const SHORTCUTS = {
  next: 'F2',
  recall: 'F4',
  undo: 'F6',
  serve: 'F7',
  'open-berkas': 'F7',
  'no-show': 'F8',
  finish: 'F9',
} as const;

/** Opens the list of keys. */
export const HELP_KEY = 'F1';

/** Locks the screen. */
export const LOCK_KEY = 'F10';

/** Keys this page keeps from the browser, whether or not they do something at this moment. */
export const OUR_KEYS: ReadonlySet<string> = new Set([...Object.values(SHORTCUTS), HELP_KEY, LOCK_KEY]);

/** Ctrl+K, also with the large letter. */
export function isSearchKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey && !altKey && !metaKey && key.toLowerCase() === 'k';
}

/**
 * What a key asks for, with this ticket at the counter. F7 is always the step that follows: start serving,
 * then open the berkas (a question alone needs none); for somebody whose berkas is known, both at once. A key that
 * makes no sense now asks for nothing, except F2 and F6: the server says why not.
 */
export function commandOfKey(key: string, ticket: QueueTicket | undefined): DeskCommand | undefined {
  if (key === 'F2') return { verb: 'next' };
  if (key === 'F6') return { verb: 'undo' };
  if (key === 'F7' && ticket?.state === 'serving') {
    return hasFileWork(ticket) ? { verb: 'open-berkas' } : undefined;
  }
  if (key === 'F9' && ticket) return { verb: 'finish' };
  if (ticket?.state !== 'called') return undefined;
  if (key === 'F4') return { verb: 'recall' };
  if (key === 'F7') return { verb: ticket.berkas.length > 0 ? 'open-berkas' : 'serve' };
  return key === 'F8' ? { verb: 'no-show' } : undefined;
}
