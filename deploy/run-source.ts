import { main } from '../server/main.ts';

/** `npm run dev`: the server from its sources, without a build; pages are those of the last build. */
await main(process.env);
