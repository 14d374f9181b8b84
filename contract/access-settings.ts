import { Type } from 'typebox';
import { strict } from './shared.ts';

/** When a screen locks itself, and what opens it again. */
export const AccessLocksSchema = Type.Object(
  {
    /** Nobody did anything for so long. */
    lockMinutes: Type.Integer({ minimum: 1, maximum: 480 }),
    pinDigits: Type.Integer({ minimum: 4, maximum: 8 }),
    /** After so many wrong PINs only the password opens it. */
    wrongPins: Type.Integer({ minimum: 1, maximum: 10 }),
  },
  strict,
);

/** Where one may sign in. The server itself is never shut out. */
export const AccessDesksSchema = Type.Object(
  {
    /** At the server and at paired desks alone. */
    onlyPaired: Type.Boolean(),
  },
  strict,
);
