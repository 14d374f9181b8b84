import { Type } from 'typebox';
import { PhraseSchema, strict } from './shared.ts';

/** What the kiosk has to say of itself and of what the counter cannot do. */
export const KioskWordsSchema = Type.Object(
  {
    /** Where the paper comes out, for those who cannot see it: "di bawah layar, di sebelah kanan". */
    paperPlace: PhraseSchema,
    /** Said before a number for a JHT claim is given. */
    claim: PhraseSchema,
  },
  strict,
);

/** What the kiosk offers besides numbers. */
export const KioskOffersSchema = Type.Object(
  {
    /** "Dengarkan", and number keys for those who cannot see. */
    listening: Type.Boolean(),
    /** Faces for the satisfaction of those who were served, while nobody waits. */
    faces: Type.Boolean(),
  },
  strict,
);
