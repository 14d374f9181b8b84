import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveRoles } from '../../domain/access/effective-roles.ts';
import { ROLES } from '../../domain/access/roles.ts';

const accounts = fc.uniqueArray(fc.constantFrom(...ROLES));

describe('what somebody may act as', () => {
  it('is never less than their account says', () => {
    fc.assert(
      fc.property(accounts, fc.boolean(), (roles, named) => {
        expect(effectiveRoles(roles, named)).toEqual(expect.arrayContaining(roles));
      }),
    );
  });

  it('is the account’s roles and nothing else on a day nobody named them for', () => {
    fc.assert(
      fc.property(accounts, (roles) => {
        expect([...effectiveRoles(roles, false)].sort()).toEqual([...roles].sort());
      }),
    );
  });

  it('is an officer too on the day they stand in, once, and gains no other role by it', () => {
    fc.assert(
      fc.property(accounts, (roles) => {
        expect([...effectiveRoles(roles, true)].sort()).toEqual([...new Set([...roles, 'officer'])].sort());
      }),
    );
  });

  it('leaves out a word that is no role', () => {
    expect(effectiveRoles(['director', 'head'], false)).toEqual(['head']);
  });
});
