import type { Role } from './roles.ts';

const ADMIN: Role = 'admin';

/** What decides whether somebody can administer the office. */
export interface AdministratorFacts {
  readonly id: string;
  readonly roles: readonly string[];
  readonly disabled: boolean;
}

/** Whether this account is the only living one that can administer the office: without it nobody could let anybody in. */
export function isLastAdministrator(accounts: readonly AdministratorFacts[], id: string): boolean {
  const living = accounts.filter(({ roles, disabled }) => !disabled && roles.includes(ADMIN));
  return living.length === 1 && living[0]?.id === id;
}
