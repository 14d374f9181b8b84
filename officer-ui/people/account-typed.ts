import type { Account, NewAccount } from '../../contract/people.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { ACCOUNT_WORDS } from '../../words/officer-people.ts';
import type { Phrase } from '../../words/phrase.ts';

/** An account as typed; the roles are words parted by spaces, as a list of boxes gives them. */
export interface AccountTyped {
  readonly username: string;
  readonly displayName: string;
  readonly roles: string;
}

/** What is wrong, by box. */
export type AccountMistakes = Partial<Record<keyof AccountTyped, Phrase>>;

const USERNAME = /^[a-z][a-z0-9._-]{1,31}$/;
const LONGEST_NAME = 60;

/** The boxes of an account that is there, or of a new one. */
export function readAccount(account: Account | undefined): AccountTyped {
  if (account === undefined) return { username: '', displayName: '', roles: '' };
  const { username, displayName, roles } = account;
  return { username, displayName, roles: roles.join(' ') };
}

/** The account the boxes stand for. Capitals in a user name are small letters: nobody signs in with them. */
export function writeAccount(typed: AccountTyped): Result<NewAccount, AccountMistakes> {
  const username = typed.username.trim().toLowerCase();
  const displayName = typed.displayName.trim().replace(/\s+/g, ' ');
  const chosen = typed.roles.split(' ');
  const roles = ROLES.filter((role) => chosen.includes(role));
  const mistakes: AccountMistakes = {
    ...(USERNAME.test(username) ? {} : { username: ACCOUNT_WORDS.usernameWrong }),
    ...(displayName !== '' && displayName.length <= LONGEST_NAME
      ? {}
      : { displayName: ACCOUNT_WORDS.displayNameWrong }),
    ...(roles.length > 0 ? {} : { roles: ACCOUNT_WORDS.rolesWrong }),
  };
  return Object.keys(mistakes).length > 0 ? err(mistakes) : ok({ username, displayName, roles });
}
