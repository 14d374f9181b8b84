const BREAK = '\n--> statement-breakpoint\n';

/** Tables nobody may rewrite once a row stands. */
const APPEND_ONLY = ['events'];

/** Adds to generated SQL what drizzle-kit has no words for: STRICT, and triggers on the tables that only grow. */
export function strictSql(generated: string): string {
  const strict = generated.replaceAll(/^\);$/gm, ') STRICT;');
  const triggers = APPEND_ONLY.filter((table) => strict.includes(`CREATE TABLE \`${table}\``)).flatMap(
    (table) =>
      ['UPDATE', 'DELETE'].map(
        (verb) =>
          `CREATE TRIGGER \`${table}_no_${verb.toLowerCase()}\` BEFORE ${verb} ON \`${table}\`\n` +
          `BEGIN\n\tSELECT RAISE(ABORT, '${table} cannot be changed');\nEND;`,
      ),
  );
  return [strict.trimEnd(), ...triggers].join(BREAK).concat('\n');
}
