import { spawn } from 'node:child_process';

/** Longer than the slowest office PC takes. */
const PATIENCE_MS = 60_000;

/** Runs `loket tls renew` for these keys; whether it did what it was asked. */
export function renewByProgram(program: string, keyDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'renew'], {
      env: { ...process.env, LOKET_KEY_DIR: keyDir },
      stdio: 'ignore',
      timeout: PATIENCE_MS,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
  });
}
