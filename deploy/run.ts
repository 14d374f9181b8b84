import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.ts';

/** What `npm start` and the `loket` command run: builds if needed, then hands over to the built server. */
ensureBuilt();
const { main } = (await import(
  join(import.meta.dirname, '../dist/server/main.js')
)) as typeof import('../server/main.ts');
await main(process.env);
