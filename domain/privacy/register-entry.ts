import type { Act } from '../access/acts.ts';

/** What stands in a column, as far as persons go (UU 27/2022 art. 4). */
export const DATA_CLASSES = [
  /** Nothing of a person. */
  'none',
  /** Of a visit or a visit file whose person stands only in what is sealed: numbers, times, states. */
  'pseudonym',
  /** General personal data of a citizen: name, NIK, address, telephone. Always sealed. */
  'general',
  /** Specific personal data of a citizen: personal finance, health, children. Always sealed. */
  'specific',
  /** A keyed fingerprint of general data: whoever lacks the year's key reads nothing from it. */
  'fingerprint',
  /** Of the office's own people: accounts, working hours. */
  'staff',
  /** What opens something: hashes of passwords and tokens, sealed secrets. */
  'secret',
] as const;

export type DataClass = (typeof DATA_CLASSES)[number];

/** What data are taken down for. */
export type Purpose =
  | 'queue'
  | 'registration'
  | 'papers'
  | 'accounts'
  | 'devices'
  | 'attendance'
  | 'accountability'
  | 'rights'
  | 'running';

/** Why the law allows it: the letters of UU 27/2022 art. 20 (2). */
export type Basis = 'legal-duty' | 'public-service' | 'legitimate-interest' | 'no-person';

/** What decides how long it is kept. Those of `privacy.retention` bear its names. */
export type Keeping =
  | 'berkas'
  | 'data-request'
  | 'breach'
  | 'attendance'
  /** `print.rules`: some days after it is known what became of a paper. */
  | 'paper'
  /** Two days. */
  | 'reply'
  /** One office day. */
  | 'session'
  /** As long as somebody works here, and after that for what they signed. */
  | 'account'
  /** For good: the trail and the statistics of the office, which name no citizen. */
  | 'permanent';

/** One table of the register of processing (UU 27/2022 art. 31). */
export interface RegisterEntry {
  readonly purpose: Purpose;
  readonly basis: Basis;
  readonly keeping: Keeping;
  /** The acts by which somebody gets to see it; empty: nobody sees it through Loket. */
  readonly seenBy: readonly Act[];
  /** Every column of the table, by what stands in it. */
  readonly columns: Partial<Readonly<Record<DataClass, readonly string[]>>>;
}
