import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFirstAdmin } from '../access/first-admin.ts';
import { assembleOffice } from '../composition/assemble-office.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { main } from '../main.ts';
import { DEMO_STARTS, MONDAY } from './monday-morning.ts';
import { openingClock, playMorning } from './play-morning.ts';
import { letPeopleIn } from './walk-ins.ts';

/** Known to everybody, and good for nothing but made-up data. */
const DEMO_PASSWORD = 'peragaan-loket';

/** A throw-away office on a Monday morning: plays what has happened so far, then opens its doors. */
export async function runDemo(env: NodeJS.ProcessEnv): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loket-demo-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const demoEnv = {
    ...env,
    LOKET_DATA_DIR: dataDir,
    LOKET_KEY_DIR: join(dataDir, 'keys'),
    LOKET_ADMIN_PASSWORD: DEMO_PASSWORD,
    LOKET_NOW: `${MONDAY}T${DEMO_STARTS}:00+07:00`,
  };
  await playBeforehand(demoEnv);
  const office = await main(demoEnv, { demo: true });
  if (office === undefined) return;
  process.stdout.write(`  Masuk / sign in: admin, ${DEMO_PASSWORD}\n\n`);
  letPeopleIn(office.app);
}

/** The morning so far, on virtual printers and a clock that jumps from scene to scene. */
async function playBeforehand(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig({ ...env, LOKET_TICKET_PRINTER: '', LOKET_RECEIPT_PRINTER: '' });
  if (!config.ok) throw new Error(config.error.join('; '));
  const clock = openingClock();
  const log = createLog((line) => process.stderr.write(line));
  const stage = await assembleOffice(config.value, { clock, log });
  if (!stage.ok) throw new Error(stage.error);
  await makeFirstAdmin(stage.value.deps, DEMO_PASSWORD);
  await playMorning(stage.value, clock, DEMO_PASSWORD);
  await stage.value.close();
}
