import { Type } from 'typebox';
import { DaySchema, PhraseSchema, strict } from './shared.ts';

const Text = Type.String({ maxLength: 300 });
/** Time of day in the office, "08:30". */
const TimeOfDay = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });
const OpenRange = Type.Object({ from: TimeOfDay, to: TimeOfDay }, strict);

/**
 * Opening hours of each weekday; what lies between two ranges is a break. A weekday that is not listed is closed.
 * No weekday at all: hours were never set, and the office counts as open.
 */
export const OfficeHoursSchema = Type.Object(
  {
    weekdays: Type.Array(
      Type.Object(
        {
          /** 0 Sunday … 6 Saturday. */
          weekday: Type.Integer({ minimum: 0, maximum: 6 }),
          open: Type.Array(OpenRange, { maxItems: 4 }),
        },
        strict,
      ),
      { maxItems: 7 },
    ),
    /** Numbers are given out so many minutes before the first range opens. */
    numbersBefore: Type.Integer({ minimum: 0, maximum: 240 }),
    /** The last number is given out so many minutes before the last range ends. */
    lastNumberBefore: Type.Integer({ minimum: 0, maximum: 240 }),
    /** Whether the office is closed on cuti bersama. */
    closedOnCutiBersama: Type.Boolean(),
  },
  strict,
);

/** Days with hours of their own; no range: closed all day. Stronger than weekday and holiday. */
export const SpecialDaysSchema = Type.Object(
  {
    days: Type.Array(
      Type.Object(
        { date: DaySchema, open: Type.Array(OpenRange, { maxItems: 4 }), why: PhraseSchema },
        strict,
      ),
      { maxItems: 100 },
    ),
  },
  strict,
);

const Quota = Type.Union([Type.Integer({ minimum: 0, maximum: 9_999 }), Type.Null()]);

/** Most numbers a day for each service; `null` is no limit. */
export const QuotasSchema = Type.Object({ PU: Quota, BPU: Quota, JHT: Quota, INFO: Quota }, strict);

/** How often to call before "Tidak hadir" is suggested, and how long a move can be undone, in seconds. */
export const CallRulesSchema = Type.Object(
  {
    callsBeforeNoShow: Type.Integer({ minimum: 1, maximum: 10 }),
    undoSeconds: Type.Integer({ minimum: 1, maximum: 60 }),
  },
  strict,
);

/**
 * The people at the counters, in minutes. `unattendedAfter`: the office is open and no officer is signed in for so long
 * before the screens say so. `usualPause`: how long a pause counts in the estimate where nobody said when it ends.
 */
export const CounterRulesSchema = Type.Object(
  {
    unattendedAfter: Type.Integer({ minimum: 0, maximum: 60 }),
    usualPause: Type.Integer({ minimum: 1, maximum: 120 }),
  },
  strict,
);

const Minutes = Type.Object(
  {
    first: Type.Integer({ minimum: 1, maximum: 240 }),
    lanjutan: Type.Integer({ minimum: 1, maximum: 240 }),
  },
  strict,
);

/**
 * How waiting is estimated. `minutes`: time at the counter counted on until `enough` visits of the last `recentDays`
 * office days were measured. `low`, `high`: the share of waits, in percent, that may end before the range's ends.
 */
export const EstimateRulesSchema = Type.Object(
  {
    minutes: Type.Object({ PU: Minutes, BPU: Minutes, JHT: Minutes, INFO: Minutes }, strict),
    enough: Type.Integer({ minimum: 1, maximum: 1_000 }),
    recentDays: Type.Integer({ minimum: 1, maximum: 120 }),
    low: Type.Integer({ minimum: 1, maximum: 49 }),
    high: Type.Integer({ minimum: 51, maximum: 99 }),
    /** The range's ends are rounded outwards to so many minutes. */
    roundTo: Type.Integer({ minimum: 1, maximum: 30 }),
  },
  strict,
);

/** Following from the phone: the Wi-Fi the paper names (none when empty), and how long a berkas page lives on. */
export const FollowRulesSchema = Type.Object(
  { wifi: Text, berkasDaysAfterEnd: Type.Integer({ minimum: 0, maximum: 365 }) },
  strict,
);

const OnlineProcedure = Type.Object(
  {
    portal: Type.String({ pattern: '^https://[^\\s]{3,200}$' }),
    steps: Type.Array(PhraseSchema, { maxItems: 12 }),
  },
  strict,
);

/** What can be done without the counter, as the posted standard tells it; `jmo` is the mobile application. */
export const OnlineProceduresSchema = Type.Object(
  {
    PU: OnlineProcedure,
    BPU: OnlineProcedure,
    JHT: OnlineProcedure,
    jmo: Type.Object({ maxBalance: Type.Integer({ minimum: 0 }), text: PhraseSchema }, strict),
  },
  strict,
);
