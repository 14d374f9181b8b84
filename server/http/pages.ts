import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem-reply.ts';

const PAGES = ['kiosk', 'officer', 'display'] as const;

const YEAR_MS = 365 * 24 * 3_600_000;
const KEPT = { cacheControl: true, maxAge: YEAR_MS, immutable: true } as const;

/** Pages are for browsers; the description of the interface leaves them out. */
const anyone = { config: { act: 'visit' as const }, schema: { hide: true } };

export function pagesBuilt(folder: string): boolean {
  return [...PAGES, 'follow'].every((page) => existsSync(join(folder, page, 'index.html')));
}

/** The three pages, and what the one for phones is made of. Built files carry their hash in the name and may be kept; the pages themselves may not. */
export async function installPages(app: FastifyInstance, folder: string): Promise<void> {
  app.get('/', anyone, (_request, reply) => reply.redirect('/officer/'));
  if (!existsSync(folder)) return;
  await installFollowAssets(app, folder);
  for (const page of PAGES) {
    app.get(`/${page}`, anyone, (_request, reply) => reply.redirect(`/${page}/`));
    app.get<{ Params: { '*': string } }>(`/${page}/*`, anyone, (request, reply) => {
      const file = request.params['*'];
      if (file.startsWith('assets/')) {
        // By the sender, not as a header of ours: a file that is not there must not be remembered as missing.
        return reply.sendFile(`${page}/${file}`, KEPT);
      }
      // Addresses inside the officer's page are the page's own business.
      const inside = page === 'officer' && !/\.\w+$/.test(file);
      if (file !== '' && !inside) return sendProblem(request, reply, { code: 'not-found' });
      return reply.header('Cache-Control', 'no-store').sendFile(`${page}/index.html`);
    });
  }
}

/** Script and style of the page for phones, which is shown under every token's own address. No other page's. */
export async function installFollowAssets(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  const assets = join(folder, 'follow/assets');
  app.get<{ Params: { file: string } }>('/t/assets/:file', anyone, (request, reply) =>
    reply.sendFile(request.params.file, assets, KEPT),
  );
}
