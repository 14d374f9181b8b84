import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Sound } from '../../voice/mastering/sound.ts';
import { launchSounding } from './chromium.ts';

const RATE = 48_000;
const STARTED_WITHIN_MS = 10_000;

/** A loudspeaker nobody hears, and what it was given. */
export interface NullSink {
  /** For the program that is to play into it. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything since it was opened, silence as well. */
  heard(): Sound;
  /** When this sample was played, epoch milliseconds, to some hundredths of a second. */
  timeOf(sample: number): number;
  close(): Promise<void>;
}

/** A sound server of our own with one sink, recorded as it plays. */
export async function openNullSink(): Promise<NullSink> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-sink-'));
  const socket = join(folder, 'socket');
  const env = { PULSE_SERVER: `unix:${socket}` };
  const server = spawn(
    'pulseaudio',
    [
      ...['--daemonize=no', '--exit-idle-time=-1', '-n'],
      ...['-L', `module-null-sink sink_name=tv rate=${RATE}`],
      ...['-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`],
    ],
    { env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder }, stdio: 'ignore' },
  );
  for (let waited = 0; !existsSync(socket); waited += 50) {
    if (waited > STARTED_WITHIN_MS) throw new Error('pulseaudio did not start');
    await delay(50);
  }
  const recorder = spawn(
    'parec',
    ['-d', 'tv.monitor', '--raw', '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=20'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const chunks: Buffer[] = [];
  /** How many samples there were when a chunk came, and when that was. */
  const stamps: { readonly samples: number; readonly at: number }[] = [];
  let bytes = 0;
  recorder.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    stamps.push({ samples: bytes / 2, at: performance.timeOrigin + performance.now() });
  });
  const ended = Promise.all(
    [server, recorder].map((one) => new Promise<void>((resolve) => one.once('exit', () => resolve()))),
  );
  return {
    env,
    heard() {
      const all = Buffer.concat(chunks);
      const samples = Float64Array.from(
        { length: Math.floor(all.length / 2) },
        (_, index) => all.readInt16LE(2 * index) / 32_768,
      );
      return { rate: RATE, samples };
    },
    timeOf(sample) {
      const stamp = stamps.find(({ samples }) => samples > sample);
      if (stamp === undefined) throw new Error('that was not played yet');
      return stamp.at - (1000 * (stamp.samples - sample)) / RATE;
    },
    async close() {
      recorder.kill();
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Said behind the name of a test that needs a sink and cannot have one; empty where it can. Only asked for in the long run. */
export async function whyNoNullSink(): Promise<string> {
  if (process.env.LOKET_LONG !== '1') return ' (not run: only in npm run test:long)';
  const isMissing = (program: string) => spawnSync(program, ['--version']).error !== undefined;
  if (isMissing('pulseaudio') || isMissing('parec')) return ' (not run: needs pulseaudio and parec)';
  const canSound = await isHeard();
  return canSound ? '' : ' (not run: this browser makes no sound; CHROMIUM_PATH may name a whole Chromium)';
}

/** Whether a tone of the browser's comes out of the sink: one that was built without a head never sounds. */
async function isHeard(): Promise<boolean> {
  const sink = await openNullSink();
  const browser = await launchSounding(sink.env);
  try {
    const page = await browser.newPage();
    await page.evaluate(async () => {
      const context = new AudioContext();
      const tone = new OscillatorNode(context);
      tone.connect(context.destination);
      tone.start();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    });
    return sink.heard().samples.some((sample) => sample !== 0);
  } finally {
    await browser.close();
    await sink.close();
  }
}
