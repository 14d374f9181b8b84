import { describe, expect, it } from 'vitest';
import { readAccount, writeAccount } from '../../officer-ui/people/account-typed.ts';
import { ACCOUNT_WORDS } from '../../words/officer-people.ts';

const SARI = { username: 'sari.lubis', displayName: 'Sari Lubis', roles: 'officer head' };

describe('an account as typed', () => {
  it('is tidied: capitals and spaces nobody signs in with, roles in their order', () => {
    const typed = { username: ' Sari.Lubis ', displayName: ' Sari   Lubis ', roles: 'head officer' };
    const written = writeAccount(typed);
    expect(written).toEqual({
      ok: true,
      value: { username: 'sari.lubis', displayName: 'Sari Lubis', roles: ['officer', 'head'] },
    });
  });

  it('names every box that is wrong', () => {
    expect(writeAccount({ username: 'sari lubis', displayName: ' ', roles: '' })).toEqual({
      ok: false,
      error: {
        username: ACCOUNT_WORDS.usernameWrong,
        displayName: ACCOUNT_WORDS.displayNameWrong,
        roles: ACCOUNT_WORDS.rolesWrong,
      },
    });
    for (const username of ['s', '1sari', '.sari', 'sári', 'x'.repeat(33)])
      expect(writeAccount({ ...SARI, username }).ok, username).toBe(false);
    expect(writeAccount({ ...SARI, displayName: 'S'.repeat(61) }).ok).toBe(false);
  });

  it('of an account that is there says it again as it is', () => {
    const written = writeAccount(SARI);
    if (!written.ok) throw new Error('a good account was refused');
    const state = { disabled: false, mustChangePassword: false, pin: false, totp: false, createdAt: '' };
    expect(readAccount({ id: '', ...written.value, ...state, roles: ['officer', 'head'] })).toEqual(SARI);
  });
});
