import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  DisplayQuery,
  DisplayScreenSchema,
  KioskScreenSchema,
  MeasureAsk,
  MeasureAsked,
  ScreensNowSchema,
} from '../../contract/screens.ts';
import { NoBody } from '../../contract/shared.ts';
import type { Deps, Tx } from '../ports.ts';
import { readNotice } from '../privacy-notice/read-notice.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { displayName } from './display-name.ts';
import { displayScreen } from './display-screen.ts';

/** What the public screens have to know before they open, and which of them are there. */
export const screenRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { site } = deps;
    const office = async (tx: Tx, day: string) => {
      const { agency, hall, city } = await officeSetting(tx, site, 'office.identity', day);
      return { agency, hall, city };
    };

    const portals = async (tx: Tx, day: string) => {
      const { PU, BPU, JHT } = await officeSetting(tx, site, 'office.online', day);
      return { PU: PU.portal, BPU: BPU.portal, JHT: JHT.portal };
    };

    app.get(
      '/api/screens/kiosk',
      { config: { act: 'visit' }, schema: { response: { 200: KioskScreenSchema } } },
      () =>
        deps.store.read(async (tx) => {
          const day = await officeDay(tx, deps);
          const times = await officeSetting(tx, site, 'kiosk.times', day);
          const notice = await readNotice(tx, deps);
          const words = await officeSetting(tx, site, 'kiosk.words', day);
          const offers = await officeSetting(tx, site, 'kiosk.offers', day);
          return {
            office: await office(tx, day),
            times,
            online: await portals(tx, day),
            notice,
            words,
            offers,
          };
        }),
    );

    app.get(
      '/api/screens/display',
      {
        config: { act: 'visit' },
        schema: { querystring: DisplayQuery, response: { 200: DisplayScreenSchema } },
      },
      ({ actor, query }) =>
        deps.store.read(async (tx) => {
          const day = await officeDay(tx, deps);
          const { lines } = await officeSetting(tx, site, 'display.ticker', day);
          const own = await displayScreen(tx, deps, day, await displayName(tx, deps, actor, query.name));
          return { office: await office(tx, day), ticker: lines, online: await portals(tx, day), ...own };
        }),
    );

    const now = { config: { act: 'try-screens' }, schema: { response: { 200: ScreensNowSchema } } } as const;

    app.get('/api/screens/now', now, async () => deps.screens.now());

    // As below, nothing is stored by it.
    app.post(
      '/api/screens/kiosk/measure',
      { config: { act: 'run-devices' }, schema: { body: MeasureAsk, response: { 200: MeasureAsked } } },
      async ({ body }) => ({ kiosks: deps.screens.measure(body.device ?? null) }),
    );

    // Nothing is stored by it, so it is no command: pressed twice it sounds twice.
    app.post(
      '/api/screens/display/sound-test',
      { ...now, schema: { ...now.schema, body: NoBody } },
      async () => {
        deps.screens.ring();
        return deps.screens.now();
      },
    );
  };
