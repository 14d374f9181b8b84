import { type Static, Type } from 'typebox';
import { DisplayLookSchema } from './display-settings.ts';
import { KioskOffersSchema, KioskWordsSchema } from './kiosk-settings.ts';
import { NoticeSchema } from './privacy-notice.ts';
import { KioskTimesSchema, OfficeIdentitySchema } from './settings.ts';
import { IdSchema, PhraseSchema, ServiceCodeSchema, strict } from './shared.ts';
import { VoiceRulesSchema } from './voice-settings.ts';

/** The office as screens name it. */
const ScreenOfficeSchema = Type.Omit(OfficeIdentitySchema, ['siteCode']);
export type ScreenOffice = Static<typeof ScreenOfficeSchema>;

/** Where people can go instead of the counter, for a closed screen. */
const OnlinePortalsSchema = Type.Object({ PU: Type.String(), BPU: Type.String(), JHT: Type.String() });
export type OnlinePortals = Static<typeof OnlinePortalsSchema>;

/** What the kiosk has to know before it opens: `GET /api/screens/kiosk`. Times in seconds. */
export const KioskScreenSchema = Type.Object({
  office: ScreenOfficeSchema,
  times: KioskTimesSchema,
  online: OnlinePortalsSchema,
  notice: NoticeSchema,
  words: KioskWordsSchema,
  offers: KioskOffersSchema,
});
export type KioskScreen = Static<typeof KioskScreenSchema>;

/** A page beside the calls. */
export const SlideSchema = Type.Object({
  title: PhraseSchema,
  lines: Type.Array(PhraseSchema),
  /** The lines are steps, one after another. */
  numbered: Type.Boolean(),
  /** Where it can be done online: an address. */
  portal: Type.Optional(Type.String()),
});
export type Slide = Static<typeof SlideSchema>;

/** What the TV has to know: `GET /api/screens/display`. The ticker's lines run in this order. */
export const DisplayScreenSchema = Type.Object({
  office: ScreenOfficeSchema,
  ticker: Type.Array(PhraseSchema),
  online: OnlinePortalsSchema,
  look: DisplayLookSchema,
  /** What this very TV shows and calls. */
  services: Type.Array(ServiceCodeSchema),
  /** Percent. */
  zoom: Type.Integer(),
  /** Whether this very TV is to be heard. */
  sound: Type.Boolean(),
  voice: Type.Pick(VoiceRulesSchema, ['callsSpoken', 'languages', 'volume', 'freshSeconds', 'settleMs']),
  slides: Type.Object({ seconds: Type.Integer(), pages: Type.Array(SlideSchema) }),
});
export type DisplayScreen = Static<typeof DisplayScreenSchema>;

/** An unpaired TV names itself; a paired one goes by its device. */
export const DisplayQuery = Type.Object({ name: Type.Optional(Type.String({ maxLength: 40 })) }, strict);

/** What kind of page connects: `WS /api/live?screen=display`. A page that does not say so is heard but not counted. */
export const SCREEN_KINDS = ['kiosk', 'display', 'officer'] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];
export const LiveQuery = Type.Object({ screen: Type.Optional(Type.Enum([...SCREEN_KINDS])) }, strict);

/**
 * The one thing a screen says over the socket. A TV: whether its sound can be heard, and whether the last call was
 * spoken (`off`: chime and flash had to do). Everything else is ignored.
 */
export const DisplayWordSchema = Type.Object(
  {
    /** `set-off`: this TV is set to be silent. */
    sound: Type.Enum(['on', 'blocked', 'set-off']),
    voice: Type.Optional(Type.Enum(['on', 'off'])),
    /** "Uji suara" is over: what was heard of it. `quiet`: nothing, or the chime alone because calls are not spoken. */
    test: Type.Optional(Type.Enum(['spoken', 'chimed', 'quiet'])),
  },
  strict,
);
export type DisplayWord = Static<typeof DisplayWordSchema>;

/** A TV that is connected, and what it said of its sound. */
const ConnectedTvSchema = Type.Object({
  /** Its device's name; null for one that is not paired. */
  name: Type.Union([Type.String(), Type.Null()]),
  sound: Type.Enum(['on', 'blocked', 'set-off', 'unknown']),
  voice: Type.Enum(['on', 'off', 'unknown']),
  /** What became of the last "Uji suara" since it connected; `asked`: it has not answered yet. */
  test: Type.Union([Type.Enum(['asked', 'spoken', 'chimed', 'quiet']), Type.Null()]),
});
export type ConnectedTv = Static<typeof ConnectedTvSchema>;
/** `POST /api/screens/kiosk/measure`: the kiosk that is this paired device, or without one every kiosk that is not paired. */
export const MeasureAsk = Type.Object({ device: Type.Optional(IdSchema) }, strict);

/** How many kiosks were there to be asked. */
export const MeasureAsked = Type.Object({ kiosks: Type.Integer() });
export type MeasureAsked = Static<typeof MeasureAsked>;

/** Which screens are connected now: `GET /api/screens/now`. */
export const ScreensNowSchema = Type.Object({
  displays: Type.Integer(),
  kiosks: Type.Integer(),
  /** What the TVs that are to be heard said of their sound; `blocked` when one of them stays silent. */
  sound: Type.Enum(['on', 'blocked', 'unknown']),
  /** `off` when on one of them the last call was not spoken. */
  voice: Type.Enum(['on', 'off', 'unknown']),
  /** Each TV, in the order they came. */
  tvs: Type.Array(ConnectedTvSchema),
});
export type ScreensNow = Static<typeof ScreensNowSchema>;
