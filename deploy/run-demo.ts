import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.ts';

/** `npm run demo`: builds if needed, then opens a throw-away office in the middle of a Monday morning. */
ensureBuilt();
const built = join(import.meta.dirname, '../dist/server/demo.js');
const { runDemo } = (await import(built)) as typeof import('../server/demo/run-demo.ts');
await runDemo(process.env);
