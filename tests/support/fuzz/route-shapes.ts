import type { FastifyInstance } from 'fastify';
import { routesOf } from '../route-list.ts';
import type { JsonSchema } from './schema-value.ts';

/** What a route takes, as its own description says. */
export interface RouteShape {
  readonly method: string;
  /** "/api/tickets/:id". */
  readonly path: string;
  readonly params: Readonly<Record<string, JsonSchema>>;
  readonly query: Readonly<Record<string, JsonSchema>>;
  readonly body: JsonSchema | null;
}

interface Described {
  readonly parameters?: readonly { name: string; in: string; schema: JsonSchema }[];
  readonly requestBody?: { content: Readonly<Record<string, { schema: JsonSchema }>> };
}

/** Every route of the app; of those the description leaves out only their path is known. */
export function routeShapes(app: FastifyInstance): RouteShape[] {
  const paths = (app.swagger() as { paths: Record<string, Record<string, Described>> }).paths;
  return routesOf(app).map((route) => {
    const [method = '', path = ''] = route.split(' ');
    const described = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()] ?? {};
    const inside = (where: string) =>
      Object.fromEntries(
        (described.parameters ?? []).filter((one) => one.in === where).map((one) => [one.name, one.schema]),
      );
    const named = [...path.matchAll(/:(\w+)|\*/g)].map((found) => found[1] ?? '*');
    const params = {
      ...Object.fromEntries(named.map((name) => [name, { type: 'string' }])),
      ...inside('path'),
    };
    const body = described.requestBody?.content['application/json']?.schema ?? null;
    return { method, path, params, query: inside('query'), body };
  });
}
