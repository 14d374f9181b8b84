import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { createSealer } from '../../db/file-sealer.ts';
import { createKeyKeeper } from '../../db/key-keeper.ts';
import { openKeyring } from '../../db/keyring.ts';
import { putSetting } from '../../db/settings.ts';
import { countUsers } from '../../db/users.ts';
import { ROLES } from '../../domain/access/roles.ts';
import type { ProfileName } from '../../domain/print/profile-facts.ts';
import { ok } from '../../domain/result.ts';
import { createPaperMaker } from '../../printers/paper-maker.ts';
import { DEFAULT_PROFILE, factsNamed } from '../../printers/profiles/profiles.ts';
import { createSwitchboard } from '../../printers/transports/agent-switchboard.ts';
import { createPasswords } from '../../server/access/passwords.ts';
import { buildApp } from '../../server/app.ts';
import { openCommonPasswords } from '../../server/composition/open-common-passwords.ts';
import { openStore } from '../../server/composition/open-store.ts';
import type { VirtualPrinterPanel } from '../../server/demo-panel/virtual-printer-panel.ts';
import { createServiceTimes } from '../../server/estimate/service-times.ts';
import { createFollowing } from '../../server/follow/following.ts';
import { createSerializers } from '../../server/http/serializers.ts';
import { createScreens } from '../../server/live/connected-screens.ts';
import { createIds } from '../../server/machine.ts';
import { createUnmaskings } from '../../server/masks/unmaskings.ts';
import { createCounterIssuer } from '../../server/payment/counter-issuer.ts';
import type { Deps, Store } from '../../server/ports.ts';
import type { PrinterRole } from '../../server/ports-printing.ts';
import { makeFirstPrinters } from '../../server/printers/first-printers.ts';
import { programFiles } from '../../server/program-files.ts';
import { describeError } from '../../server/redact.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { resumeRunningTime } from '../../server/site/running-time.ts';
import { CHEAP_HASH, insertAccount } from './accounts.ts';
import { personalInEvents } from './event-data-guard.ts';
import { FakeClock } from './fake-clock.ts';
import { quietBackups } from './quiet-backups.ts';
import { QuietPark } from './quiet-park.ts';
import { QuietSpool } from './quiet-spool.ts';
import { scriptedPacks, scriptedVoice } from './scripted-voice.ts';
import { seededRandom } from './seeded-random.ts';

/** The same for all offices of a test process: they answer in the same shapes. */
const serializers = createSerializers();

export const ADMIN_PASSWORD = 'sepeda hijau di pasar gambir';

/** As late as can be. */
const LATE_LOCK_MINUTES = 480;

/** A Monday morning. */
export const MONDAY = '2026-11-23T08:00:00+07:00';

export interface Office {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly store: Store;
  readonly clock: FakeClock;
  readonly spool: QuietSpool;
  readonly park: QuietPark;
  readonly dataDir: string;
  /** What was logged. */
  readonly logged: string[];
  /** A request from this very machine without a session: the kiosk beside the server. */
  atKiosk(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  /** A request of the officer, signed in as admin. */
  asOfficer(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  /** What the office does each second, once. */
  aSecondPasses(): Promise<void>;
  /** Stops it and opens it again on the same directory, as after a night; in another environment if it is named. */
  reopen(environment?: OfficeEnvironment): Promise<Office>;
  close(): Promise<void>;
}

/** The printers that are named where the server is started. */
export type OfficeEnvironment = Partial<Record<PrinterRole, { address: string; profile: ProfileName }>>;

/** A whole office short of a port and of printers: real SQLite file, real migrations, a clock that stands still. */
export async function openOffice(
  options: {
    at?: string;
    dataDir?: string;
    trustLoopback?: boolean;
    /** Address for phones; none without it. */
    publicUrl?: string;
    /** A folder with built pages; none without it. */
    pages?: string;
    environment?: OfficeEnvironment;
    /** After how long a screen locks. Tests let hours pass between two acts: those that are about it say so. */
    lockMinutes?: number;
    /** The demo's panel; none without it, as in a real office. */
    virtualPrinters?: VirtualPrinterPanel;
    deps?: (deps: Deps) => Deps;
  } = {},
): Promise<Office> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'loket-test-'));
  const clock = new FakeClock(options.at ?? MONDAY);
  const random = seededRandom(`${dataDir} ${clock.now()}`);
  const ids = createIds(clock, random);
  const logged: string[] = [];
  const log: Deps['log'] = {
    info: (what, facts) => void logged.push(`${what} ${JSON.stringify(facts ?? {})}`),
    error: (what, error) => void logged.push(`${what} ${describeError(error)}`),
  };
  const opened = await openStore({ dataDir, clock, ids, log });
  if (!opened.ok) throw new Error(opened.error);
  const { store, site } = opened.value;
  const spool = new QuietSpool();
  const { ticket, receipt } = options.environment ?? {};
  const park = new QuietPark({ ticket: ticket?.address ?? null, receipt: receipt?.address ?? null });
  const keyring = openKeyring({ keyDir: join(dataDir, 'keys'), random, kek: null });
  const serviceTimes = await createServiceTimes({ site, store, clock, log });
  const running = await resumeRunningTime({ store, site, clock });
  const plain: Deps = {
    ...{ site, store, clock, ids, random, log, spool, park, serviceTimes },
    running,
    sealer: createSealer(keyring, random),
    keys: createKeyKeeper(keyring),
    passwords: createPasswords(random, { password: CHEAP_HASH, pin: CHEAP_HASH }),
    paperMaker: createPaperMaker(() => DEFAULT_PROFILE),
    papers: {
      list: async () => [],
      read: async () => null,
      sealAnew: async () => undefined,
      forgetYear: async () => undefined,
    },
    payments: createCounterIssuer({ site }),
    commonPasswords: openCommonPasswords(programFiles.refusedPasswords),
    screens: createScreens(),
    printAgents: createSwitchboard(),
    unmaskings: createUnmaskings({ running }),
    ...{ voice: scriptedVoice(), voicePacks: scriptedPacks() },
    backups: quietBackups,
    publicUrl: options.publicUrl ?? null,
  };
  const deps = options.deps?.(plain) ?? plain;
  const named = (printer: typeof ticket) => printer && { ...printer, profile: factsNamed(printer.profile) };
  const environment = { ticket: named(ticket) ?? null, receipt: named(receipt) ?? null };
  await store.unit(async (tx) => ok(await makeFirstPrinters(tx, deps, environment)));
  await store.unit(async (tx) => {
    const value = { ...FIRST_VALUES['access.locks'], lockMinutes: options.lockMinutes ?? LATE_LOCK_MINUTES };
    const row = { site, key: 'access.locks', effectiveFrom: '2015-07-01', value };
    return ok(await putSetting(tx, { ...row, changedAt: clock.now(), changedBy: 'system' }));
  });
  if ((await store.read((tx) => countUsers(tx, site))) === 0)
    await insertAccount(deps, {
      username: 'admin',
      displayName: 'Petugas',
      password: ADMIN_PASSWORD,
      roles: ROLES,
    });
  const trustLoopback = options.trustLoopback ?? true;
  const looks: (() => Promise<void>)[] = [serviceTimes.look];
  const app = await buildApp(deps, {
    serializers,
    pages: options.pages ?? join(dataDir, 'no-pages'),
    following: createFollowing(deps, options.pages ?? join(dataDir, 'no-pages')),
    followListens: null,
    trustLoopback,
    drill: false,
    network: 'none',
    authority: () => null,
    virtualPrinters: options.virtualPrinters ?? null,
    eachSecond: (look) => void looks.push(look),
  });
  await app.ready();

  const request = (
    method: InjectOptions['method'],
    url: string,
    body: unknown,
    headers: Record<string, string>,
  ) =>
    app.inject({
      ...{ method, url, headers: { host: '127.0.0.1:8080', ...headers } },
      ...(body === undefined ? {} : { payload: body as InjectOptions['payload'] }),
    });
  let cookie: string | undefined;
  const signIn = async () => {
    const reply = await request('POST', '/api/session', { username: 'admin', password: ADMIN_PASSWORD }, {});
    if (reply.statusCode !== 200) throw new Error(reply.body);
    return `loket_session=${reply.cookies[0]?.value ?? ''}`;
  };
  const stop = async () => {
    await app.close();
    await store.close();
  };
  return {
    ...{ app, deps, store, clock, spool, park, dataDir, logged },
    atKiosk: (method, url, body, headers = {}) => request(method, url, body, headers),
    async asOfficer(method, url, body, headers = {}) {
      cookie ??= await signIn();
      return request(method, url, body, { cookie, ...headers });
    },
    async aSecondPasses() {
      for (const look of looks) await look();
    },
    async reopen(environment = options.environment ?? {}) {
      await stop();
      return openOffice({ ...options, environment, dataDir, at: new Date(clock.now()).toISOString() });
    },
    async close() {
      // A store that a test made fail tells nothing of its events.
      const personal = await personalInEvents({ store, site }).catch(() => []);
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
      if (personal.length > 0)
        throw new Error(`the event log holds what it must not: ${personal.join(', ')}`);
    },
  };
}
