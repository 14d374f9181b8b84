import { readdirSync, readFileSync } from 'node:fs';

/** The processes a process has begun and that still live, by what they were started with. Linux only; else none. */
export function childrenOf(pid: number): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        if (!new RegExp(`^PPid:\\s${pid}$`, 'm').test(status)) return [];
        return [readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
}
