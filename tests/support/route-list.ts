import type { FastifyInstance } from 'fastify';

/** Every route of the app as "GET /api/tickets/:id", read from its own router. HEAD goes with GET. */
export function routesOf(app: FastifyInstance): string[] {
  const routes: string[] = [];
  const path: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods] = /^(.*?── )(\S+)(?: \((.*)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    const depth = Math.floor(indent.length / 4) - 1;
    path.length = depth;
    path[depth] = part;
    // The router keeps the slash before a wildcard with the wildcard's parent and does not print it.
    const url = path
      .join('')
      .replace(/^\/\/?/, '/')
      .replace(/([^/])\*$/, '$1/*');
    for (const method of methods?.split(', ') ?? []) if (method !== 'HEAD') routes.push(`${method} ${url}`);
  }
  return routes.sort();
}
