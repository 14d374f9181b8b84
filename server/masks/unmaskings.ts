import type { Deps, Unmaskings } from '../ports.ts';

const MINUTE_MS = 60_000;

/** Keeps in memory which session may see which visit file; a server that starts anew has closed them all. */
export function createUnmaskings({ running }: Pick<Deps, 'running'>): Unmaskings {
  const open = new Map<string, { by: 'desk' | 'reason'; minutes: number; until: number }>();
  const keyOf = (session: string, berkas: string) => `${session} ${berkas}`;
  const untilAfter = (minutes: number) => running.ms() + minutes * MINUTE_MS;
  const forgetOld = () => {
    for (const [key, { until }] of open) if (until <= running.ms()) open.delete(key);
  };
  return {
    open(session, berkas, { by, minutes }) {
      forgetOld();
      open.set(keyOf(session, berkas), { by, minutes, until: untilAfter(minutes) });
    },
    opened(session, berkas) {
      const found = open.get(keyOf(session, berkas));
      return found !== undefined && found.until > running.ms() ? found.by : null;
    },
    used(session, berkas) {
      const found = open.get(keyOf(session, berkas));
      if (found !== undefined && found.until > running.ms()) found.until = untilAfter(found.minutes);
    },
  };
}
