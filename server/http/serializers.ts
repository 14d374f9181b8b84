import fastJson from 'fast-json-stringify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';

/** What gives each route its serializers. */
export type Serializers = FastifySerializerCompiler<unknown>;

/**
 * Makes what writes an answer of a given shape. Routes that answer in the same shape share one: making it takes longer
 * than anything else at the start, and each keeps its own code in memory.
 */
export function createSerializers(): Serializers {
  const made = new Map<string, (answer: unknown) => string>();
  return ({ schema }) => {
    const shape = JSON.stringify(schema);
    const known = made.get(shape) ?? fastJson(schema as fastJson.AnySchema);
    made.set(shape, known);
    return known;
  };
}
