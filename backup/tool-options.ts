import { parseArgs } from 'node:util';

export interface ToolOptions {
  readonly verb: 'restore' | 'drill' | 'backup';
  /** The backup; a drill takes the newest without one. */
  readonly file: string | null;
  readonly to: string | null;
  readonly identityFile: string | null;
  readonly journal: string | null;
  readonly withoutManifest: boolean;
  readonly withoutKeys: boolean;
}

/** Reads what follows the verb; null when it makes no sense. The key itself is never taken here: others could see it. */
export function readToolOptions(verb: string, args: readonly string[]): ToolOptions | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch {
    return null;
  }
  const { values, positionals } = parsed;
  const options = {
    file: positionals[0] ?? null,
    to: values.to ?? null,
    identityFile: values['identity-file'] ?? null,
    journal: values.journal ?? null,
    withoutManifest: values['without-manifest'] ?? false,
    withoutKeys: values['without-keys'] ?? false,
  };
  if (positionals.length > 1) return null;
  if (verb === 'backup') return options.file === 'init' ? { verb, ...options } : null;
  if (verb === 'drill') return { verb, ...options };
  return verb === 'restore' && options.file !== null ? { verb, ...options } : null;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      'identity-file': { type: 'string' },
      journal: { type: 'string' },
      'without-manifest': { type: 'boolean' },
      'without-keys': { type: 'boolean' },
    },
  });
}
