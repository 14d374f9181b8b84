import { ROLES, type Role } from './roles.ts';

/**
 * What somebody may act as today: the roles of their account, and officer where the superior named them substitute
 * for the day. Each role once, in the order of `ROLES`; a word that is no role is left out.
 */
export function effectiveRoles(account: readonly string[], isSubstituteToday: boolean): readonly Role[] {
  return ROLES.filter((role) => account.includes(role) || (role === 'officer' && isSubstituteToday));
}
