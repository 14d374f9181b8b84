/** The part of JSON Schema that settings are written in. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** A place in a setting's value, from the top. */
export type ValuePath = readonly (string | number)[];

/** The value a new line of a list begins with. */
export function blankOf(schema: JsonSchema): unknown {
  if (schema.enum) return schema.enum[0] ?? '';
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
