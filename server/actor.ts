import type { DeviceKind, Role } from '../domain/access/roles.ts';

const USER = 'user:';

/** Who a request comes from, as far as we know. */
export type Actor =
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly sessionId: string;
      readonly username: string;
      readonly displayName: string;
      readonly roles: readonly Role[];
      readonly mustChangePassword: boolean;
      /** Left alone for too long: the PIN or the password opens it again. */
      readonly locked: boolean;
    }
  /** A machine that an administrator let in. */
  | { readonly kind: 'device'; readonly id: string; readonly device: DeviceKind }
  | { readonly kind: 'loopback' }
  | { readonly kind: 'stranger' };

/** The actor as the event log names it: never a person's name. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'device') return `device:${actor.id}`;
  return actor.kind === 'user' ? userActor(actor.id) : actor.kind;
}

/** An account as an actor. */
export function userActor(id: string): string {
  return `${USER}${id}`;
}

/** The account behind an actor's name; null when it was no account. */
export function userIdOf(actor: string): string | null {
  return actor.startsWith(USER) ? actor.slice(USER.length) : null;
}

/** A person at work in one session. */
export interface Sitter {
  readonly userId: string;
  readonly sessionId: string;
}

/** Who may sit at a counter; null for a machine. */
export function sitterOf(actor: Actor): Sitter | null {
  return actor.kind === 'user' ? { userId: actor.id, sessionId: actor.sessionId } : null;
}
