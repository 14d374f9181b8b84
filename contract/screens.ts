import { type Static, Type } from 'typebox';
import { NoticeSchema } from './privacy-notice.ts';
import { KioskTimesSchema, OfficeIdentitySchema } from './settings.ts';
import { PhraseSchema, strict } from './shared.ts';

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
});
export type KioskScreen = Static<typeof KioskScreenSchema>;

/** What the TV has to know: `GET /api/screens/display`. The ticker's lines run in this order. */
export const DisplayScreenSchema = Type.Object({
  office: ScreenOfficeSchema,
  ticker: Type.Array(PhraseSchema),
  online: OnlinePortalsSchema,
});
export type DisplayScreen = Static<typeof DisplayScreenSchema>;

/** What kind of page connects: `WS /api/live?screen=display`. A page that does not say so is heard but not counted. */
export const SCREEN_KINDS = ['kiosk', 'display', 'officer'] as const;
export type ScreenKind = (typeof SCREEN_KINDS)[number];
export const LiveQuery = Type.Object({ screen: Type.Optional(Type.Enum([...SCREEN_KINDS])) }, strict);

/** The one thing a screen says over the socket: a TV, whether its sound can be heard. Everything else is ignored. */
export const DisplayWordSchema = Type.Object({ sound: Type.Enum(['on', 'blocked']) }, strict);
export type DisplayWord = Static<typeof DisplayWordSchema>;

/** Which screens are connected now: `GET /api/screens/now`. */
export const ScreensNowSchema = Type.Object({
  displays: Type.Integer(),
  kiosks: Type.Integer(),
  /** What the TVs said of their sound; `blocked` when one of them stays silent. */
  sound: Type.Enum(['on', 'blocked', 'unknown']),
});
export type ScreensNow = Static<typeof ScreensNowSchema>;
