import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance } from 'fastify';
import { SOCKET_PROTOCOL } from '../contract/device-protocol.ts';
import { accessLimits } from './access/access-limits.ts';
import { installGuard } from './access/guard.ts';
import { listedHosts } from './access/listed-hosts.ts';
import { createLockWatch } from './access/lock-session.ts';
import { accessRoutes } from './access/routes.ts';
import { ownAccountRoutes } from './access/routes-own.ts';
import { passwordRoutes } from './access/routes-password.ts';
import { createSessionLines } from './access/session-lines.ts';
import { createSignInThrottle } from './access/sign-in-throttle.ts';
import { attendanceRoutes } from './attendance/routes.ts';
import { createBackupWork } from './backup/backup-work.ts';
import { createJournalKeeper } from './backup/journal-keeper.ts';
import { backupRoutes } from './backup/routes.ts';
import { berkasRoutes } from './berkas/routes.ts';
import { closingRoutes } from './closing/routes.ts';
import { contributionRoutes } from './contribution/routes.ts';
import { staffingRoutes } from './counters/routes.ts';
import { unattendedSince } from './counters/unattended.ts';
import { dayClosingRoutes } from './day-closing/routes.ts';
import { demoPanelRoutes } from './demo-panel/routes.ts';
import type { VirtualPrinterPanel } from './demo-panel/virtual-printer-panel.ts';
import { createDeviceLines } from './devices/device-lines.ts';
import { createPairingDesk } from './devices/pairing-desk.ts';
import { watchPairing } from './devices/pairing-watch.ts';
import { deviceRoutes } from './devices/routes.ts';
import { pairingRoutes } from './devices/routes-pairing.ts';
import type { Following } from './follow/following.ts';
import { followRoutes } from './follow/routes.ts';
import { trialRoutes } from './follow/routes-trial.ts';
import { healthRoutes } from './health/routes.ts';
import { BODY_BYTES, installBodyLimits } from './http/body-limits.ts';
import { installErrorHandler, refuseAddress } from './http/error-handler.ts';
import { installFarewell } from './http/farewell.ts';
import { installJsonBody } from './http/json-body.ts';
import { installOriginGuard } from './http/origin-guard.ts';
import { installPages, pagesBuilt } from './http/pages.ts';
import { limitPendingUpgrades } from './http/pending-upgrades.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { installRefusalLog } from './http/refusal-log.ts';
import { installSecurityHeaders } from './http/security-headers.ts';
import { createSerializers, type Serializers } from './http/serializers.ts';
import { installSocketPlaces } from './http/socket-places.ts';
import { TIMEOUTS } from './http/timeouts.ts';
import { createUnreadableHandler } from './http/unreadable.ts';
import { identityRoutes } from './identity/routes.ts';
import { createKeyWatch } from './keys/key-watch.ts';
import { keyRoutes } from './keys/routes.ts';
import { endSockets } from './live/end-sockets.ts';
import { createLiveFeed } from './live/live-feed.ts';
import { liveRoutes } from './live/routes.ts';
import { lookupRoutes } from './lookups/routes.ts';
import { officeNow } from './office-day/office-now.ts';
import { officeRoutes } from './office-day/routes.ts';
import { accountRoutes } from './people/routes.ts';
import { sessionRoutes } from './people/routes-sessions.ts';
import { substituteRoutes } from './people/routes-substitutes.ts';
import type { Deps, Tx } from './ports.ts';
import { printAgentRoutes } from './print-agent/routes.ts';
import { printerRoutes } from './printers/routes.ts';
import { printerTrialRoutes } from './printers/routes-probe.ts';
import { printingRoutes } from './printing/routes.ts';
import { printJobRoutes } from './printing/routes-jobs.ts';
import { breachRoutes } from './privacy/routes-breaches.ts';
import { dataRequestRoutes } from './privacy/routes-requests.ts';
import { retentionRoutes } from './privacy/routes-retention.ts';
import { queueRoutes } from './queue/routes.ts';
import { codeRoutes } from './queue/routes-by-code.ts';
import { counterRoutes } from './queue/routes-counter.ts';
import { ticketRoutes } from './queue/routes-ticket.ts';
import { screenRoutes } from './screens/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { standardRoutes } from './standard/routes.ts';
import { surveyRoutes } from './survey/routes.ts';
import type { NetworkDoor } from './tls/plan-doors.ts';
import { tlsRoutes } from './tls/routes.ts';
import { trailRoutes } from './trail/routes.ts';
import { voiceRoutes } from './voice/routes.ts';
import { callSoundRoutes } from './voice/routes-calls.ts';
import { kioskVoiceRoutes } from './voice/routes-kiosk.ts';
import { voiceStateRoutes } from './voice/routes-state.ts';

export interface AppOptions {
  /** The folder with the built pages. */
  readonly pages: string;
  /** What phones follow, shared with their own listener. */
  readonly following: Following;
  /** `LOKET_FOLLOW_LISTEN` as it is told; null when phones use this listener. */
  readonly followListens: string | null;
  readonly trustLoopback: boolean;
  /** How the network is served, as the officer's page is to tell it. */
  readonly network: NetworkDoor;
  /** The office's authority, PEM, for whoever is to trust it; null when there is none. */
  readonly authority: () => string | null;
  /** The clock was set by `LOKET_NOW`. */
  readonly drill: boolean;
  /** The troubles of the stand-ins, to be tried in the demo; null in a real office, which has no such routes. */
  readonly virtualPrinters: VirtualPrinterPanel | null;
  /** Takes what is to be looked at each second for as long as the app runs. */
  readonly eachSecond: (look: () => Promise<void>) => void;
  /** Shared where a process holds several apps; else this one makes its own. */
  readonly serializers?: Serializers;
}

/** The whole server short of listening: tests talk to it without a port. */
export async function buildApp(deps: Deps, options: AppOptions): Promise<FastifyInstance> {
  const unreadable = createUnreadableHandler();
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    ...TIMEOUTS,
    clientErrorHandler: unreadable.handle,
    // What was begun is answered: a number that is taken must reach the screen.
    forceCloseConnections: 'idle',
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 200 },
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: true },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setSerializerCompiler(options.serializers ?? createSerializers());
  unreadable.watch(app);
  limitPendingUpgrades(app);
  installErrorHandler(app, deps);
  installFarewell(app);
  installRefusalLog(app, deps);
  installBodyLimits(app);
  installJsonBody(app);
  await installSecurityHeaders(app, { plainNames: plainNames(deps, options) });
  await app.register(cookie);
  await app.register(websocket, {
    options: {
      ...{ maxPayload: 1_024, perMessageDeflate: false },
      // A token may come beside it; it is never said back.
      handleProtocols: (offered) => offered.has(SOCKET_PROTOCOL) && SOCKET_PROTOCOL,
    },
    preClose: () => endSockets(app.websocketServer),
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Loket', version: '1' } },
  });
  installOriginGuard(app, { publicUrl: deps.publicUrl, listed: () => listedHosts(deps) });
  installGuard(app, deps, options.trustLoopback, createRateLimits(deps.clock, accessLimits(deps)));
  installSocketPlaces(app);

  await app.register(healthRoutes(deps, () => pagesBuilt(options.pages)));
  const throttle = createSignInThrottle(deps.clock);
  const officeKind = {
    ...{ drill: options.drill, network: options.network },
    standInFaults: options.virtualPrinters !== null,
  };
  await app.register(accessRoutes(deps, officeKind, throttle));
  await app.register(ownAccountRoutes(deps, throttle));
  options.eachSecond(createLockWatch(deps).look);
  await app.register(passwordRoutes(deps));
  await app.register(queueRoutes(deps));
  await app.register(counterRoutes(deps));
  await app.register(ticketRoutes(deps));
  await app.register(codeRoutes(deps));
  await app.register(staffingRoutes(deps));
  await app.register(attendanceRoutes(deps));
  await app.register(accountRoutes(deps));
  await app.register(sessionRoutes(deps));
  await app.register(substituteRoutes(deps));
  const feed = createLiveFeed(deps);
  options.eachSecond(feed.look);
  const lines = createDeviceLines(deps.store);
  const sessions = createSessionLines(deps.store);
  app.addHook('onClose', async () => {
    lines.stop();
    sessions.stop();
  });
  await app.register(liveRoutes(deps, feed, { lines, sessions }));
  const staffing = {
    unattendedSince: async (tx: Tx) => unattendedSince(tx, deps, await officeNow(tx, deps)),
  };
  await app.register(officeRoutes(deps, staffing));
  await app.register(closingRoutes(deps, staffing));
  await app.register(followRoutes(deps, options.following));
  await app.register(trialRoutes(deps, options.followListens));
  await app.register(printingRoutes(deps));
  await app.register(printerRoutes(deps));
  await app.register(printerTrialRoutes(deps));
  await app.register(printJobRoutes(deps));
  const pairing = createPairingDesk(deps);
  const pairingWatch = watchPairing(deps, pairing);
  options.eachSecond(pairingWatch.look);
  app.addHook('onClose', async () => pairingWatch.stop());
  await app.register(pairingRoutes(deps, pairing));
  await app.register(deviceRoutes(deps, lines));
  await app.register(printAgentRoutes(deps));
  await app.register(screenRoutes(deps));
  await app.register(standardRoutes(deps));
  await app.register(surveyRoutes(deps));
  await app.register(identityRoutes(deps));
  await app.register(contributionRoutes(deps));
  await app.register(berkasRoutes(deps));
  await app.register(dataRequestRoutes(deps));
  await app.register(retentionRoutes(deps));
  await app.register(breachRoutes(deps));
  await app.register(settingsRoutes(deps));
  const keyWatch = createKeyWatch(deps);
  options.eachSecond(keyWatch.look);
  app.addHook('onClose', async () => keyWatch.stop());
  await app.register(keyRoutes(deps, keyWatch));
  await app.register(trailRoutes(deps));
  await app.register(lookupRoutes(deps));
  await app.register(voiceRoutes(deps));
  await app.register(callSoundRoutes(deps));
  await app.register(voiceStateRoutes(deps));
  await app.register(kioskVoiceRoutes(deps));
  await app.register(tlsRoutes(options.authority));
  const work = createBackupWork(deps);
  const journal = createJournalKeeper(deps);
  options.eachSecond(work.look);
  options.eachSecond(journal.look);
  app.addHook('onClose', async () => void (await Promise.all([work.stop(), journal.stop()])));
  await app.register(backupRoutes(deps, { work, journal }));
  await app.register(dayClosingRoutes(deps, (actor) => void work.begin('closing', actor)));
  if (options.virtualPrinters !== null) await app.register(demoPanelRoutes(deps, options.virtualPrinters));
  app.get('/documentation/json', { config: { act: 'read-documentation' } }, async () => app.swagger());
  await installPages(app, options.pages);
  return app;
}

/** Names that answer plain HTTP beside TLS: that of phones, and all of them where the network is served plainly. */
function plainNames(
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  { network }: Pick<AppOptions, 'network'>,
): readonly string[] | null {
  if (network !== 'tls') return null;
  const url = publicUrl === null ? null : new URL(publicUrl);
  return url?.protocol === 'http:' ? [url.hostname] : [];
}
