import { runPrintAgent } from '../../../print-agent/main.ts';

/** `loket print-agent` from its sources: a test starts it as a process of its own. */
await runPrintAgent(process.argv.slice(2), process.env);
