import { expect, it } from 'vitest';
import { ensureBuilt } from '../../deploy/ensure-built.ts';
import { runServer } from '../support/running-server.ts';

it('ends in an orderly way when npm, which started it, is told to stop', async () => {
  ensureBuilt();
  const server = await runServer({}, 'start', 'npm');
  expect((await fetch(`${server.address}/health/live`)).ok).toBe(true);
  await server.stop('SIGTERM');
  await expect
    .poll(
      () =>
        fetch(`${server.address}/health/live`).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 10_000 },
    )
    .toBe('closed');
  await expect.poll(() => server.said(), { timeout: 10_000 }).toContain('Sudah berhenti.');
  await server.discard();
});
