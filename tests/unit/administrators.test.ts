import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLastAdministrator } from '../../domain/access/administrators.ts';
import { ROLES } from '../../domain/access/roles.ts';

const account = fc.record({
  id: fc.uuid(),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES)),
  disabled: fc.boolean(),
});
const accounts = fc.uniqueArray(account, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
const governs = ({ roles, disabled }: { roles: readonly string[]; disabled: boolean }) =>
  !disabled && roles.includes('admin');

describe('the last administrator', () => {
  it('is whoever the office could not be administered without, and nobody else', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        for (const { id } of all) {
          const others = all.filter((one) => one.id !== id).some(governs);
          expect(isLastAdministrator(all, id)).toBe(all.some(governs) && !others);
        }
      }),
    );
  });

  it('stays, whatever is taken from the others in whatever order', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        let left = all;
        for (const { id } of all) {
          if (!isLastAdministrator(left, id))
            left = left.map((one) => (one.id === id ? { ...one, disabled: true } : one));
        }
        expect(left.some(governs)).toBe(all.some(governs));
      }),
    );
  });
});
