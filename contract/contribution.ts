import { type Static, Type } from 'typebox';
import { DaySchema, MonthSchema, strict } from './shared.ts';

const Rupiah = Type.Integer();
const Split = Type.Object({ employer: Rupiah, worker: Rupiah });

export const PuContributionBody = Type.Object(
  {
    month: MonthSchema,
    riskGroup: Type.Integer({ minimum: 1, maximum: 5 }),
    scale: Type.Enum(['mikro', 'kecil', 'menengah', 'besar']),
    programmes: Type.Optional(Type.Array(Type.Enum(['JKK', 'JKM', 'JHT', 'JP']), { uniqueItems: true })),
    labourIntensive: Type.Optional(Type.Boolean()),
    workers: Type.Array(
      Type.Object({ wage: Type.Integer({ minimum: 1, maximum: 100_000_000_000 }) }, strict),
      {
        minItems: 1,
        maxItems: 500,
      },
    ),
  },
  strict,
);

/** Money in whole rupiah a month. Programmes that do not apply stand at 0. */
export const PuContributionSchema = Type.Object({
  employer: Rupiah,
  worker: Rupiah,
  total: Rupiah,
  programmes: Type.Object({ JKK: Rupiah, JKM: Rupiah, JHT: Split, JP: Split }),
  workers: Type.Array(
    Type.Object({
      wage: Rupiah,
      /** The wage JP is taken from, at most the cap; 0 without JP. */
      jpBasis: Rupiah,
      belowUmk: Type.Boolean(),
      JKK: Rupiah,
      JKM: Rupiah,
      JHT: Split,
      JP: Split,
      employer: Rupiah,
      worker: Rupiah,
      total: Rupiah,
    }),
  ),
  dueDate: DaySchema,
  warnings: Type.Array(Type.String()),
});
export type PuContribution = Static<typeof PuContributionSchema>;

export const BpuContributionBody = Type.Object(
  {
    firstMonth: MonthSchema,
    months: Type.Integer({ minimum: 1, maximum: 12 }),
    income: Type.Integer({ minimum: 0, maximum: 100_000_000_000 }),
    transport: Type.Boolean(),
    publiclyFunded: Type.Optional(Type.Boolean()),
    jht: Type.Boolean(),
  },
  strict,
);

export const BpuContributionSchema = Type.Object({
  total: Rupiah,
  perMonth: Type.Array(
    Type.Object({
      month: MonthSchema,
      JKK: Rupiah,
      JKM: Rupiah,
      JHT: Rupiah,
      total: Rupiah,
      discounted: Type.Boolean(),
    }),
  ),
  dueDate: DaySchema,
  warnings: Type.Array(Type.String()),
});
export type BpuContribution = Static<typeof BpuContributionSchema>;
