import { type Static, Type } from 'typebox';
import type { CALENDAR_KEYS, CutiBersamaRule, HolidayYear } from '../domain/calendar/working-calendar.ts';
import { PROGRAMMES, RISK_GROUPS } from '../domain/contribution/programmes.ts';
import type { TARIFF_KEYS, Tariff } from '../domain/contribution/tariff.ts';
import { DaySchema, strict } from './shared.ts';

const Text = Type.String({ minLength: 1, maxLength: 300 });
const Rupiah = Type.Integer({ minimum: 0, maximum: 100_000_000_000 });
/** Parts per 100,000: 5.7 % is 5,700. */
const Share = Type.Integer({ minimum: 0, maximum: 100_000 });
/** A day of every year, "03-01". */
const MonthDay = Type.String({ pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' });

/** Where a value comes from, and whether the branch office must still confirm it. */
const provenance = {
  source: Type.Optional(Text),
  confidence: Type.Optional(Type.Enum(['verified', 'to-verify'])),
};

const Split = Type.Object({ employer: Share, worker: Share }, strict);
const RiskGroupRates = Type.Object({ 1: Share, 2: Share, 3: Share, 4: Share, 5: Share }, strict);
const Programmes = Type.Array(Type.Enum([...PROGRAMMES]), { uniqueItems: true });
const DueRule = Type.Object(
  {
    day: Type.Integer({ minimum: 1, maximum: 31 }),
    monthOffset: Type.Integer({ minimum: 0, maximum: 12 }),
  },
  strict,
);

/** What contributions and due dates hang on: every setting with the shape of its value. */
export const TARIFF_SETTINGS = {
  'contribution.pu-rates': Type.Object(
    { jkk: RiskGroupRates, jkm: Share, jht: Split, jp: Split, ...provenance },
    strict,
  ),
  'contribution.risk-groups': Type.Object(
    {
      groups: Type.Array(
        Type.Object(
          {
            group: Type.Enum([...RISK_GROUPS]),
            name: Text,
            complete: Type.Boolean(),
            businesses: Type.Array(Text, { maxItems: 500 }),
          },
          strict,
        ),
        { maxItems: 5 },
      ),
      ...provenance,
    },
    strict,
  ),
  'contribution.jkk-discount': Type.Object(
    { rates: Type.Union([RiskGroupRates, Type.Null()]), ...provenance },
    strict,
  ),
  'contribution.jp-cap': Type.Object({ cap: Rupiah, ...provenance }, strict),
  'contribution.programmes': Type.Object(
    { mikro: Programmes, kecil: Programmes, menengah: Programmes, besar: Programmes, ...provenance },
    strict,
  ),
  'contribution.umk': Type.Object({ amount: Rupiah, ...provenance }, strict),
  'contribution.yearly-change': Type.Object({ jpCap: MonthDay, umk: MonthDay, ...provenance }, strict),
  'contribution.bpu-table': Type.Object(
    {
      jkk: Share,
      jht: Share,
      brackets: Type.Array(Type.Object({ from: Rupiah, assumed: Rupiah, ...provenance }, strict), {
        minItems: 1,
        maxItems: 200,
      }),
      ...provenance,
    },
    strict,
  ),
  'contribution.bpu-jkm': Type.Object({ amount: Rupiah, ...provenance }, strict),
  'contribution.bpu-discount': Type.Object({ transport: Share, other: Share, ...provenance }, strict),
  'contribution.bpu-period': Type.Object(
    {
      maxMonths: Type.Integer({ minimum: 1, maximum: 60 }),
      usualMonths: Type.Array(Type.Integer({ minimum: 1, maximum: 60 }), { maxItems: 60, uniqueItems: true }),
      ...provenance,
    },
    strict,
  ),
  'contribution.due': Type.Object(
    { pu: DueRule, bpu: DueRule, rollsOverHolidays: Type.Boolean(), ...provenance },
    strict,
  ),
  'contribution.fine': Type.Object({ perMonth: Share, ...provenance }, strict),
  'calendar.holidays': Type.Object(
    {
      days: Type.Array(
        Type.Object(
          { date: DaySchema, name: Text, kind: Type.Enum(['national', 'cuti-bersama', 'local']) },
          strict,
        ),
        { maxItems: 200 },
      ),
      ...provenance,
    },
    strict,
  ),
  'calendar.cuti-bersama-counts': Type.Object({ counts: Type.Boolean(), ...provenance }, strict),
} as const;

/** What the rules read under each key. */
type RuleValues = {
  [T in keyof Tariff as (typeof TARIFF_KEYS)[T]]: Tariff[T][number]['value'];
} & {
  [K in (typeof CALENDAR_KEYS)['holidays']]: HolidayYear;
} & {
  [K in (typeof CALENDAR_KEYS)['cutiBersama']]: CutiBersamaRule;
};

type StoredValues = { [K in keyof typeof TARIFF_SETTINGS]: Static<(typeof TARIFF_SETTINGS)[K]> };
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = A extends B ? (B extends A ? true : never) : never;

/** What is stored is what the rules read, key by key: this line does not compile when they drift apart. */
export const SAME_VALUES: Same<StoredValues, Mutable<RuleValues>> = true;
