import type { FastifyInstance } from 'fastify';
import { holdDirectory, isDirectoryTrouble } from '../../db/directory-hold.ts';
import { openSetAside } from '../../db/set-aside.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { within } from '../../printers/status/dialogue.ts';
import { createSwitchboard } from '../../printers/transports/agent-switchboard.ts';
import { createPasswords } from '../access/passwords.ts';
import { buildApp } from '../app.ts';
import { type Config, hostAndPort } from '../config.ts';
import { createSeatWatch } from '../counters/seat-watch.ts';
import { createUnattendedWatch } from '../counters/unattended.ts';
import { createServiceTimes } from '../estimate/service-times.ts';
import { createFollowing } from '../follow/following.ts';
import { buildFollowApp } from '../follow-app.ts';
import { createScreens } from '../live/connected-screens.ts';
import { createIds, createRandom } from '../machine.ts';
import { createUnmaskings } from '../masks/unmaskings.ts';
import { createCounterIssuer } from '../payment/counter-issuer.ts';
import type { Clock, Deps, Log } from '../ports.ts';
import { createExpiryWatch } from '../printing/expire-papers.ts';
import { createJobLedger, recoverInterrupted } from '../printing/job-ledger.ts';
import { createPurgeWatch } from '../printing/purge-papers.ts';
import { createSetAsideWatch } from '../privacy/set-aside-watch.ts';
import { programFiles } from '../program-files.ts';
import { createClockWatch } from '../site/clock-watch.ts';
import { createRunningTimeKeeper, resumeRunningTime } from '../site/running-time.ts';
import { readAuthority } from '../tls/kept-certificate.ts';
import type { NetworkDoor } from '../tls/plan-doors.ts';
import { createTrailWatch } from '../trail/trail-watch.ts';
import { createPackWatch } from '../voice/pack-watch.ts';
import { createCallPreparing } from '../voice/prepare-calls.ts';
import { prepareReminders } from '../voice/prepare-reminders.ts';
import { markDrill } from './drill-mark.ts';
import { everySecond } from './every-second.ts';
import { keysFit } from './keys-fit.ts';
import { openBackups } from './open-backups.ts';
import { openCommonPasswords } from './open-common-passwords.ts';
import { openKeys } from './open-keys.ts';
import { openPrinters } from './open-printers.ts';
import { openStore } from './open-store.ts';
import { openVoice } from './open-voice.ts';
import { openVoicePacks } from './open-voice-packs.ts';
import { createStandInPanel } from './stand-in-panel.ts';
import type { AssembleProblem } from './start-problem.ts';

/** How long agents stay connected for the papers under way when the office closes: a spool gives them up before. */
const LAST_PAPERS_MS = 5_000;

export interface AssembledOffice {
  readonly app: FastifyInstance;
  /** What phones reach apart from everything else; null when they use the main listener. */
  readonly followApp: FastifyInstance | null;
  readonly deps: Deps;
  /** Takes what is to be looked at each second for as long as the office runs. */
  readonly eachSecond: (look: () => Promise<void>) => void;
  /** Lets what is under way finish, then closes everything. */
  close(): Promise<void>;
}

interface Machinery {
  readonly clock: Clock;
  readonly log: Log;
  /** The program shows itself: what goes wrong with printers can be tried. */
  readonly demo?: boolean;
  /** How the network is served, as the officer's page is to tell it. */
  readonly network?: NetworkDoor;
}

/** Puts the office together from its parts. It prints from now on, does not listen yet, and has no account yet. */
export async function assembleOffice(
  config: Config,
  machinery: Machinery,
): Promise<Result<AssembledOffice, AssembleProblem>> {
  const held = holdDirectory(config.dataDir);
  if (!held.ok) return held;
  const { release } = held.value;
  try {
    const assembled = await assembleParts(config, machinery);
    if (!assembled.ok) {
      release();
      return assembled;
    }
    const { close } = assembled.value;
    return ok({ ...assembled.value, close: () => close().finally(release) });
  } catch (error) {
    release();
    if (!isDirectoryTrouble(error)) throw error;
    machinery.log.error('the data directory refused', error);
    return err('data-dir-unusable');
  }
}

async function assembleParts(
  config: Config,
  { clock, log, demo = false, network = 'none' }: Machinery,
): Promise<Result<AssembledOffice, AssembleProblem>> {
  const { dataDir } = config;
  if (config.now !== null) {
    const drill = markDrill(dataDir);
    if (!drill.ok) return drill;
  }
  const random = createRandom();
  const ids = createIds(clock, random);
  const keysOpened = openKeys(config, { random, log });
  if (!keysOpened.ok) return keysOpened;
  const opened = await openStore({ dataDir, clock, ids, log });
  if (!opened.ok) return opened;
  const { store, site } = opened.value;
  const running = await resumeRunningTime({ store, site, clock });
  const base = { site, store, clock, running, ids, random, ...keysOpened.value, log };
  if (!(await store.read((tx) => keysFit(tx, base)))) {
    await store.close();
    return err('keys-missing');
  }

  const addresses = { ticket: config.ticketPrinter, receipt: config.receiptPrinter };
  const printAgents = createSwitchboard();
  const ways = { ...base, agents: printAgents };
  const printers = await openPrinters(ways, createJobLedger(base), { addresses, dataDir });
  if (!printers.ok) {
    await store.close();
    return err(`bad-${printers.error.role}-printer` as const);
  }
  const { standIns, ...printing } = printers.value;
  const { spool } = printing;
  const serviceTimes = await createServiceTimes(base);
  const voicePacks = openVoicePacks(dataDir, clock);
  const voice = openVoice({ dataDir, log, currentPack: voicePacks.current });
  const deps: Deps = {
    ...base,
    ...printing,
    commonPasswords: openCommonPasswords(programFiles.refusedPasswords),
    passwords: createPasswords(random),
    serviceTimes,
    payments: createCounterIssuer({ site }),
    screens: createScreens(),
    printAgents,
    unmaskings: createUnmaskings(base),
    ...{ voice, voicePacks },
    backups: openBackups(config, log),
    publicUrl: config.publicUrl,
  };
  await store.unit(async (tx) => ok(await recoverInterrupted(tx, deps)));
  const setAside = createSetAsideWatch({ ...deps, setAside: openSetAside(dataDir, random) });
  const callPreparing = createCallPreparing(deps);
  const looks = [
    createClockWatch(deps).look,
    createRunningTimeKeeper(deps).look,
    createSeatWatch(deps).look,
    createUnattendedWatch(deps).look,
    createExpiryWatch(deps).look,
    createPurgeWatch(deps).look,
    createTrailWatch(deps).look,
    createPackWatch(deps).look,
    setAside.look,
    serviceTimes.look,
    callPreparing.look,
  ];
  const eachSecond = (look: () => Promise<void>) => void looks.push(look);
  const following = createFollowing(deps, programFiles.pages);
  const { followListen } = config;
  const followApp = followListen && (await buildFollowApp(deps, { pages: programFiles.pages, following }));
  const app = await buildApp(deps, {
    pages: programFiles.pages,
    following,
    followListens: followListen && hostAndPort(followListen),
    trustLoopback: config.trustLoopback,
    drill: config.now !== null,
    virtualPrinters: demo ? createStandInPanel(standIns) : null,
    ...{ eachSecond, network, authority: () => readAuthority(config.keyDir) },
  });
  const endPreparing = prepareReminders(deps);
  spool.wake();
  const watches = everySecond(looks, (error) => log.error('a watch failed', error));
  return ok({
    ...{ app, followApp, deps, eachSecond },
    async close() {
      await watches.stop();
      await setAside.stop();
      endPreparing();
      voicePacks.stop();
      callPreparing.stop();
      const silent = Promise.all([spool.stop(), voice.stop()]);
      // Before the doors close: papers may be under way through an agent's socket, and requests wait for the voice.
      await within(silent, LAST_PAPERS_MS);
      await followApp?.close();
      await app.close();
      await silent;
      await store.close();
    },
  });
}
