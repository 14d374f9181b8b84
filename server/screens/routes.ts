import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { DisplayScreenSchema, KioskScreenSchema } from '../../contract/screens.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeDay } from '../queue/office-day.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** What the public screens have to know before they open. */
export const screenRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { site } = deps;
    const office = async (tx: Tx, day: string) => {
      const { agency, hall, city } = await officeSetting(tx, site, 'office.identity', day);
      return { agency, hall, city };
    };

    app.get(
      '/api/screens/kiosk',
      { config: { access: 'anyone' }, schema: { response: { 200: KioskScreenSchema } } },
      () =>
        deps.store.read(async (tx) => {
          const day = await officeDay(tx, deps);
          return { office: await office(tx, day), times: await officeSetting(tx, site, 'kiosk.times', day) };
        }),
    );

    app.get(
      '/api/screens/display',
      { config: { access: 'anyone' }, schema: { response: { 200: DisplayScreenSchema } } },
      () =>
        deps.store.read(async (tx) => {
          const day = await officeDay(tx, deps);
          const { lines } = await officeSetting(tx, site, 'display.ticker', day);
          return { office: await office(tx, day), ticker: lines };
        }),
    );
  };
