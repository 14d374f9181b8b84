import { Type } from 'typebox';
import { strict } from './shared.ts';

const Words = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 1_000 }),
    en: Type.String({ minLength: 1, maxLength: 1_000 }),
  },
  strict,
);
const Line = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 60 }), en: Type.String({ minLength: 1, maxLength: 60 }) },
  strict,
);
const Days = Type.Integer({ minimum: 1, maximum: 36_500 });

/**
 * What people are told about their data at the kiosk, on the berkas page and at the desk (UU 27/2022 art. 21). How long
 * it is kept is not written here: it is said from `privacy.retention`, so that the two never differ.
 */
export const PrivacyNoticeSchema = Type.Object(
  {
    /** The calm line of the kiosk. */
    short: Line,
    sections: Type.Array(Type.Object({ title: Line, text: Words }, strict), { minItems: 1, maxItems: 8 }),
    /** The data protection officer (art. 53): who is asked. */
    officer: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 100 }),
        contact: Type.String({ minLength: 1, maxLength: 200 }),
      },
      strict,
    ),
  },
  strict,
);

/** `hours`: within so many hours a request about own data is answered and a breach told; the law's three times 24 at most. */
export const PrivacyRulesSchema = Type.Object({ hours: Type.Integer({ minimum: 1, maximum: 72 }) }, strict);

/** How long each class of personal data is kept, in days, before it has to go (UU 27/2022 art. 42 to 44). */
export const RetentionSchema = Type.Object(
  {
    /** A berkas, since it ended or was last touched. */
    berkasDays: Days,
    /** So long a law wants it kept: before, it is destroyed only on a ground that is written down. 0: no law is known. */
    berkasAtLeastDays: Type.Integer({ minimum: 0, maximum: 36_500 }),
    /** A berkas with a form that was never handed in. */
    draftDays: Days,
    /** A paper of which nobody said whether it came out. */
    doubtDays: Days,
    /** A data request, since it was decided. */
    requestDays: Days,
    /** A breach file, since it was closed. */
    breachDays: Days,
    /** Attendance as the superior set it. */
    attendanceDays: Days,
    /** A database that a migration or a restore replaced. What was erased since stands in it. */
    setAsideDays: Days,
  },
  strict,
);
