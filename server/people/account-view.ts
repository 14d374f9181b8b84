import type { Account } from '../../contract/people.ts';
import type { UserRow } from '../../db/users.ts';
import { effectiveRoles } from '../../domain/access/effective-roles.ts';
import { asksCodes } from '../access/check-code.ts';
import { isoTime } from '../http/office-time.ts';

/** An account as its administrator sees it: with its own roles, whomever it stands in for today. */
export function accountView(row: UserRow): Account {
  const { id, username, displayName, disabled, mustChangePassword } = row;
  return {
    ...{ id, username, displayName, disabled, mustChangePassword },
    roles: [...effectiveRoles(row.roles, false)],
    pin: row.pinHash !== null,
    totp: asksCodes(row),
    createdAt: isoTime(row.createdAt),
  };
}
