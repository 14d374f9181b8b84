/** The part of JSON Schema that settings are written in. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: string | number | boolean;
}

/** A place in a setting's value, from the top. */
export type ValuePath = readonly (string | number)[];

/** What a value is when it is there, of a part that may also be `null`; undefined for any other part. */
export function orNull({ anyOf }: JsonSchema): JsonSchema | undefined {
  const [one, ...more] = anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const nullable = anyOf?.some(({ type }) => type === 'null') ?? false;
  return nullable && more.length === 0 ? one : undefined;
}

/** The value a new line of a list begins with. */
export function blankOf(schema: JsonSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0] ?? '';
  if (orNull(schema)) return null;
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) ?? true)
          .map(([name, inner]) => [name, blankOf(inner)]),
      );
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return '';
  }
}

/** The value with the part at `path` replaced; everything else is shared with the old value. */
export function withValueAt(value: unknown, path: ValuePath, part: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((item, at) => (at === head ? withValueAt(item, rest, part) : item));
  }
  const whole = (value ?? {}) as Record<string, unknown>;
  return { ...whole, [head]: withValueAt(whole[head], rest, part) };
}
