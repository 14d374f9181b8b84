import type { Role } from '../contract/access.ts';

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
    }
  | { readonly kind: 'loopback' }
  | { readonly kind: 'stranger' };

/** The actor as the event log names it: never a person's name. */
export function actorName(actor: Actor): string {
  return actor.kind === 'user' ? `user:${actor.id}` : actor.kind;
}

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'user' && actor.roles.includes(role);
}
