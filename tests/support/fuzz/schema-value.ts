import fc from 'fast-check';

/** The parts of JSON Schema that the contract uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** Longer lists say no more about a route. */
const MOST_ITEMS = 4;
const MOST_LETTERS = 80;
const ID = '^[0-9a-f-]{36}$';

/** Values that fit the schema; ids are mostly those of things that are there. */
export function fitting(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const inside = (part: JsonSchema) => fitting(part, ids);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(inside));
  switch (schema.type) {
    case 'string':
      return text(schema, ids);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000_000, max: schema.maximum ?? 2_000_000_000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e9, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const { items = {}, minItems = 0, maxItems = MOST_ITEMS } = schema;
      const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, MOST_ITEMS)) };
      if (!schema.uniqueItems) return fc.array(inside(items), size);
      return fc.uniqueArray(inside(items), { ...size, comparator: 'SameValue' });
    }
    case 'object': {
      const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inside(part)]);
      return fc.record(Object.fromEntries(parts), {
        requiredKeys: [...(schema.required ?? [])] as never[],
      }) as fc.Arbitrary<unknown>;
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function text(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<string> {
  const { pattern, minLength = 0, maxLength = MOST_LETTERS } = schema;
  if (pattern === ID && ids.length > 0) {
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, fc.stringMatching(new RegExp(ID)));
  }
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter((one) => !/\n/.test(one));
  const unit = fc.constantFrom<'grapheme' | 'binary'>('grapheme', 'binary');
  const size = { minLength, maxLength: Math.min(maxLength, MOST_LETTERS) };
  return unit.chain((kind) => fc.string({ unit: kind, ...size })).filter((one) => one.length <= maxLength);
}
