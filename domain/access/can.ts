import { err, ok, type Result } from '../result.ts';
import { ACTS, type Act, type ActRule } from './acts.ts';
import type { DeviceKind, Role } from './roles.ts';

/** Who somebody is to the rules. */
export type Standing =
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly roles: readonly Role[];
      /** The first password was made by the machine and was not replaced yet. */
      readonly mustChangePassword: boolean;
      /** Left alone for too long: the PIN or the password opens it again. */
      readonly locked: boolean;
    }
  | { readonly kind: 'device'; readonly id: string; readonly device: DeviceKind }
  | { readonly kind: 'loopback' }
  | { readonly kind: 'stranger' };

/** What some acts are done to, as far as that decides who may. */
export interface ActObjects {
  /** `issuedBy`: the kiosk or person that gave out the number, as the event log names it. */
  'change-own-number': { readonly issuedBy: string; readonly asker: string };
  /** `about`: the account a complaint is about; null when it is about nobody here. */
  'read-complaint': { readonly about: string | null };
  'answer-complaint': { readonly about: string | null };
}

export type Refused = 'not-signed-in' | 'forbidden' | 'password-change-required' | 'session-locked';

/**
 * Whether `actor` may do `act`, to `object` where that decides. Without the object only the door is asked: whether
 * there is anything of the kind the actor may do it to.
 */
export function can<A extends Act>(
  actor: Standing,
  act: A,
  object?: A extends keyof ActObjects ? ActObjects[A] : never,
): Result<void, Refused> {
  const rule: ActRule = ACTS[act];
  const refused = standingRefused(actor, rule);
  if (refused !== null) return err(refused);
  return object === undefined || fits(actor, act, object) ? ok() : err('forbidden');
}

function standingRefused(actor: Standing, rule: ActRule): Refused | null {
  switch (actor.kind) {
    case 'stranger':
      return rule.stranger ? null : 'not-signed-in';
    case 'loopback':
      return rule.loopback ? null : 'not-signed-in';
    case 'device':
      return rule.devices?.includes(actor.device) ? null : 'forbidden';
    case 'user': {
      if (rule.always) return null;
      if (actor.mustChangePassword) return 'password-change-required';
      const may = rule.people === 'everyone' || rule.people.some((role) => actor.roles.includes(role));
      if (!may) return 'forbidden';
      return actor.locked && !rule.whileLocked ? 'session-locked' : null;
    }
    default:
      return actor satisfies never;
  }
}

function fits(actor: Standing, act: Act, object: ActObjects[keyof ActObjects]): boolean {
  // Who a complaint is about never learns of it here, whatever their role.
  if ('about' in object) return actor.kind === 'user' && object.about !== actor.id;
  return (actor.kind === 'user' && act === 'change-own-number') || object.issuedBy === object.asker;
}
