import { ensureBuilt } from '../../deploy/ensure-built.ts';

/** Before tests that open pages or start the server: what is built is what the sources say. */
export function setup(): void {
  ensureBuilt();
}
