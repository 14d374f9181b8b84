import { type Static, Type } from 'typebox';
import { type KioskLine, SPOKEN_LINES } from '../words/spoken-kiosk-lines.ts';
import { ServiceCodeSchema, strict } from './shared.ts';
import { TicketNumberSchema } from './voice.ts';

const LanguageSchema = Type.Enum(['id', 'en']);
/** Up to 999, as a path says it; nothing longer is ever spoken. */
const CountSchema = Type.String({ pattern: '^(0|[1-9][0-9]{0,2})$' });

/** What the office's settings and hours say: its welcome, the place of the paper, a claim's notice, how calls are heard, why it is closed. */
export const OFFICE_SAYINGS = ['welcome', 'paper', 'claim', 'calls', 'closed'] as const;
export type OfficeSaying = (typeof OFFICE_SAYINGS)[number];

/** Which sentence of a kiosk is wanted: each is one of a known, finite set. */
export const KioskLineParams = Type.Object(
  { language: LanguageSchema, line: Type.Enum(Object.keys(SPOKEN_LINES) as KioskLine[]) },
  strict,
);
export type KioskLineWanted = Static<typeof KioskLineParams>;
export const KioskServiceParams = Type.Object(
  { language: LanguageSchema, service: ServiceCodeSchema, state: Type.Enum(['open', 'closed']) },
  strict,
);
export const KioskNumberParams = Type.Object(
  { language: LanguageSchema, service: ServiceCodeSchema, number: TicketNumberSchema },
  strict,
);
export const KioskAheadParams = Type.Object({ language: LanguageSchema, ahead: CountSchema }, strict);
export const KioskWaitParams = Type.Object(
  { language: LanguageSchema, ahead: CountSchema, low: CountSchema, high: CountSchema },
  strict,
);
export const KioskOfficeParams = Type.Object(
  { language: LanguageSchema, saying: Type.Enum([...OFFICE_SAYINGS]) },
  strict,
);
