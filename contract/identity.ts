import { type Static, Type } from 'typebox';
import { strict } from './shared.ts';

export const NikBody = Type.Object({ nik: Type.String({ maxLength: 64 }) }, strict);
export const NpwpBody = Type.Object({ npwp: Type.String({ maxLength: 64 }) }, strict);

/** What a number says about itself. Problems make it invalid, warnings ask for a second look. */
export const IdentityCheckSchema = Type.Object({
  valid: Type.Boolean(),
  problems: Type.Array(Type.String()),
  warnings: Type.Array(Type.String()),
  birthDate: Type.Optional(Type.String()),
  sex: Type.Optional(Type.Enum(['female', 'male'])),
  region: Type.Optional(
    Type.Object({ province: Type.String(), regency: Type.String(), district: Type.Optional(Type.String()) }),
  ),
});
export type IdentityCheck = Static<typeof IdentityCheckSchema>;
