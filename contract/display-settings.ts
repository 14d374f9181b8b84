import { type Static, Type } from 'typebox';
import { PhraseSchema, ServiceCodeSchema, strict } from './shared.ts';

/** Name of a TV: what its device was named when it was paired, or `?name=` in the address of an unpaired one. */
const ScreenName = Type.String({ minLength: 1, maxLength: 40 });

/** What all TVs look like. */
export const DisplayLookSchema = Type.Object(
  {
    /** Percent of each side that an old set cuts off. */
    overscan: Type.Number({ minimum: 0, maximum: 10 }),
    /** Against burn-in the picture moves by so many pixels every so many minutes; 0 pixels: never. */
    shift: Type.Object(
      {
        pixels: Type.Integer({ minimum: 0, maximum: 10 }),
        everyMinutes: Type.Integer({ minimum: 1, maximum: 240 }),
      },
      strict,
    ),
    /** When the page loads itself anew each night, "03:00". */
    reloadAt: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
    /** How long a new call flashes, at one flash a second. */
    flashSeconds: Type.Integer({ minimum: 0, maximum: 20 }),
    /** The running line as pages that change, for halls where movement disturbs. */
    stillTicker: Type.Boolean(),
  },
  strict,
);
export type DisplayLook = Static<typeof DisplayLookSchema>;

/** TVs that differ from the others. One that is not listed shows every service, at 100 %, with sound. */
export const DisplayScreensSchema = Type.Object(
  {
    screens: Type.Array(
      Type.Object(
        {
          name: ScreenName,
          /** What it shows and calls; everything where none is named. */
          services: Type.Optional(Type.Array(ServiceCodeSchema, { uniqueItems: true })),
          /** Percent. */
          zoom: Type.Integer({ minimum: 70, maximum: 150, default: 100 }),
          sound: Type.Boolean({ default: true }),
        },
        strict,
      ),
      { maxItems: 20 },
    ),
  },
  strict,
);

/** Pages beside a number that is being served, and while none is: what people should know. */
export const DisplaySlidesSchema = Type.Object(
  {
    /** How long one page stands; 0: no pages. */
    seconds: Type.Integer({ minimum: 0, maximum: 300 }),
    /** The pages of the posted service standard. */
    standard: Type.Boolean(),
    /** Where complaints go. */
    complaints: Type.Boolean(),
    /** Pages of the office’s own. */
    own: Type.Array(
      Type.Object(
        { title: PhraseSchema, lines: Type.Array(PhraseSchema, { minItems: 1, maxItems: 8 }) },
        strict,
      ),
      { maxItems: 10 },
    ),
  },
  strict,
);
