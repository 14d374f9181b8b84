/** What a part of the house may look at. Paths are prefixes from the root of the project. */
export interface Zone {
  readonly name: string;
  /** The files it holds; the first zone that fits a file is its zone. */
  readonly holds: RegExp;
  readonly may: readonly RegExp[];
  /** Packages and builtins it may use; `[]` is none. */
  readonly packages: readonly RegExp[];
  readonly sentence: string;
}

const DOMAIN = /^domain\//;
const WORDS = /^words\//;
const CONTRACT = /^contract\//;
const DB = /^db\//;
const PORTS = /^server\/(ports(-[a-z]+)?|refusal|actor)\.ts$/;
const HTTP = /^server\/http\//;
const SLIPS = /^printers\/slips\//;
/** Kinds and addresses of printers: data and pure functions over them, no machine. */
const PRINTER_DATA = /^printers\/(profiles\/|transports\/parse-address\.ts$)/;
const NODE = /^node:/;
const LIT = /^lit(\/|$)/;
const FASTIFY = /^@?fastify(\/|$)/;
const TYPEBOX = /^typebox(\/|$)/;
/** A use case or another helper of an area: everything in it but what speaks HTTP. */
const AREA_INSIDE = /^server\/(?!http\/|composition\/|demo\/)[a-z-]+\/(?!.*routes\.ts$)/;

function page(name: string, ...packages: readonly RegExp[]): Zone {
  return {
    name: `${name}-ui`,
    holds: new RegExp(`^${name}-ui/`),
    may: [new RegExp(`^${name}-ui/`), /^ui-kit\//, CONTRACT, WORDS, DOMAIN],
    packages: [LIT, TYPEBOX, /^@fontsource/, ...packages],
    sentence: `The ${name}'s page knows the kit, the contract, the words and the rules: no server, no other page.`,
  };
}

export const ZONES: readonly Zone[] = [
  {
    name: 'domain',
    holds: DOMAIN,
    may: [DOMAIN],
    packages: [],
    sentence: 'The rules of the office know nothing but one another: no package, no builtin, no other part.',
  },
  {
    name: 'words',
    holds: WORDS,
    may: [WORDS, DOMAIN],
    packages: [],
    sentence: 'The dictionary knows the rules it speaks about, and nothing else.',
  },
  {
    name: 'contract',
    holds: CONTRACT,
    may: [CONTRACT, WORDS, DOMAIN],
    packages: [TYPEBOX],
    sentence: 'What crosses the wire is told in schemas, words and rules, on both sides alike.',
  },
  {
    name: 'ui-kit',
    holds: /^ui-kit\//,
    may: [/^ui-kit\//, CONTRACT, WORDS, DOMAIN],
    packages: [LIT, /^@fontsource/],
    sentence: 'What the pages share knows no page and no server.',
  },
  // Codes for phones are drawn where they are shown.
  page('kiosk', /^uqr$/),
  page('officer'),
  page('display'),
  page('follow'),
  {
    name: 'printers/slips',
    holds: SLIPS,
    may: [SLIPS, WORDS, DOMAIN],
    packages: [],
    sentence: 'What a paper says is told without any printer.',
  },
  {
    name: 'printers',
    holds: /^printers\//,
    may: [/^printers\//, /^server\/ports(-[a-z]+)?\.ts$/, WORDS, DOMAIN],
    packages: [NODE, /^escpos$/, /^pdfkit$/, /^uqr$/],
    sentence: 'Printing knows the ports it serves, and neither database nor HTTP.',
  },
  {
    name: 'voice: the engine’s process',
    holds: /^voice\/engine\/espeak-program\.ts$/,
    may: [],
    packages: [NODE, /^espeak-ng$/],
    sentence: 'The process of the GPL’s engine holds that engine and nothing of the house.',
  },
  {
    name: 'voice',
    holds: /^voice\//,
    may: [/^voice\//, /^server\/ports(-[a-z]+)?\.ts$/, WORDS, DOMAIN],
    packages: [NODE],
    sentence: 'Speaking knows the ports it serves, and neither database nor HTTP nor what a kiosk is.',
  },
  {
    name: 'db',
    holds: DB,
    may: [DB, /^server\/ports(-[a-z]+)?\.ts$/, DOMAIN],
    packages: [NODE, /^drizzle-orm(\/|$)/, /^better-sqlite3$/],
    sentence: 'Storage knows the ports it serves, and no use case.',
  },
  {
    name: 'backup',
    holds: /^backup\//,
    may: [
      /^backup\//,
      DB,
      /^server\/(ports(-[a-z]+)?|config|log|machine|program-files|composition\/(keys-fit|open-keys|start-problem))\.ts$/,
      WORDS,
      DOMAIN,
    ],
    packages: [NODE, /^age-encryption$/],
    sentence:
      'Backups are made, tried and put back beside the server: by programs that know the database and no use case.',
  },
  {
    name: 'print-agent',
    holds: /^print-agent\//,
    may: [/^print-agent\//, /^printers\/transports\//, /^server\/machine\.ts$/, CONTRACT, WORDS, DOMAIN],
    packages: [NODE, /^ws$/],
    sentence: 'The agent knows the ways to printers, and nothing of what is printed: no server, no database.',
  },
  {
    name: 'server root',
    holds: /^server\/(ports(-[a-z]+)?|refusal|actor|machine|log|redact|config|program-files)\.ts$/,
    may: [/^server\/(ports(-[a-z]+)?|refusal|actor|redact)\.ts$/, CONTRACT, SLIPS, DOMAIN],
    packages: [NODE],
    sentence: 'What every area stands on knows no area.',
  },
  {
    name: 'server/http',
    holds: HTTP,
    may: [HTTP, PORTS, DB, CONTRACT, WORDS, DOMAIN],
    packages: [NODE, FASTIFY, /^fast-json-stringify$/],
    sentence: 'How requests are taken and answered is the same for every area and knows none.',
  },
  {
    name: 'server/app',
    holds: /^server\/(follow-)?app\.ts$/,
    may: [/^server\/(?!composition\/|demo\/|main\.ts)/, CONTRACT, WORDS, DOMAIN],
    packages: [FASTIFY],
    sentence: 'The app hangs the areas’ routes on one server, and knows no machinery.',
  },
  {
    name: 'server composition',
    holds: /^server\/(composition\/|demo\/|main\.ts)/,
    may: [/^server\//, DB, /^printers\//, /^voice\//, /^backup\//, WORDS, CONTRACT, DOMAIN],
    packages: [NODE, /^fastify$/],
    sentence: 'Only the composition sees everything, because it puts everything together.',
  },
  {
    name: 'server/tls: the program that makes certificates',
    holds: /^server\/tls\/program\//,
    may: [/^server\/tls\//, /^server\/(ports|config|machine)\.ts$/, DB, WORDS, DOMAIN],
    packages: [NODE, /^@peculiar\/x509$/, /^reflect-metadata$/],
    sentence:
      'Certificates are made by a program of their own, so that the server never loads what makes them.',
  },
  {
    name: 'server areas',
    holds: /^server\/[a-z-]+\//,
    may: [AREA_INSIDE, HTTP, PORTS, DB, SLIPS, PRINTER_DATA, CONTRACT, WORDS, DOMAIN],
    packages: [NODE, FASTIFY, TYPEBOX, /^ws$/, /^otpauth$/],
    sentence: 'An area calls another’s use cases, never its routes, and reaches machines through ports.',
  },
  {
    name: 'pictures',
    holds: /^deploy\/take-(pictures|screens)\.ts$/,
    may: [/^tests\/support\//, /^deploy\//],
    packages: [NODE, /^playwright$/],
    sentence: 'Pictures are taken with the hands of the tests.',
  },
  {
    name: 'deploy',
    holds: /^deploy\//,
    may: [/^deploy\//, /^server\/(main|demo\/run-demo)\.ts$/],
    packages: [NODE, /^vite$/],
    sentence: 'Building and starting knows where the server’s door is, and nothing behind it.',
  },
];

/** Something that may stand only in the files named here. */
export interface Reservation {
  readonly what: string;
  readonly pattern: RegExp;
  /** Which files are held to it. */
  readonly among: RegExp;
  readonly except: readonly string[];
  readonly sentence: string;
}

const PROGRAM =
  /^(domain|words|contract|db|server|backup|printers|print-agent|voice|ui-kit|kiosk-ui|officer-ui|display-ui|follow-ui|deploy)\//;
const SERVER_SIDE = /^(domain|words|contract|db|server|backup|printers|print-agent|voice)\//;
const PAGES = /^(ui-kit|kiosk-ui|officer-ui|display-ui|follow-ui)\//;

export const RESERVATIONS: readonly Reservation[] = [
  {
    what: 'the machine’s clock',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bprocess\.hrtime\b/,
    among: SERVER_SIDE,
    except: ['server/machine.ts', 'server/log.ts'],
    sentence: 'Time is handed in; only the machine reads its clock, and the log when it writes a line.',
  },
  {
    what: 'chance',
    pattern: /\bMath\.random\b|\brandom(Bytes|Fill|FillSync|Int|UUID)\b|\bgetRandomValues\b/,
    among: SERVER_SIDE,
    except: ['server/machine.ts'],
    sentence: 'Randomness is handed in, so that a test can hand in its own.',
  },
  {
    what: 'a browser’s wall clock and chance',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bgetRandomValues\b/,
    among: PAGES,
    except: [
      'ui-kit/office-clock.ts',
      'ui-kit/live-wires.ts',
      'ui-kit/api-client.ts',
      'officer-ui/desk/desk-controller.ts',
    ],
    sentence: 'A page goes by the server’s time; a browser’s own clock may be wrong.',
  },
  {
    what: 'what a browser keeps for secure contexts',
    pattern:
      /\b(randomUUID|crypto\.subtle|serviceWorker|caches|clipboard|mediaDevices|getUserMedia|[aA]udioWorklet|showSaveFilePicker)\b|\bnavigator\.(locks|storage|usb|serial|hid|bluetooth|share)\b|\bwakeLock\b(?!\?\.|' in )/,
    among: PAGES,
    except: [],
    sentence:
      'A page uses nothing that is missing on http://antrian.lan; where a screen may be kept awake it is asked first.',
  },
  {
    what: 'import.meta',
    pattern: /\bimport\.meta\b/,
    among: PROGRAM,
    except: [
      'server/program-files.ts',
      'db/make-migration.ts',
      'deploy/build.ts',
      'deploy/ensure-built.ts',
      'deploy/take-pictures.ts',
      'deploy/take-screens.ts',
    ],
    sentence: 'One file knows where the program lies, so that source and bundle find the same things.',
  },
  {
    what: 'SQLite’s own way to run a query',
    pattern: /\)\s*\.(get|all|run)\(/,
    among: /^(db|server|backup)\//,
    except: [
      'db/open-tx.ts',
      'db/migrate.ts',
      'db/open-database.ts',
      // Files of SQLite itself are copied and examined here.
      'db/backup-copy.ts',
      'db/copied-database.ts',
    ],
    sentence: 'Queries are awaited: get, all and run exist on one engine only.',
  },
  {
    what: 'the byte builder',
    pattern: /from 'escpos'/,
    among: PROGRAM,
    except: ['printers/encoder/byte-builder.ts'],
    sentence: 'One file stands between us and the package that makes printer bytes.',
  },
  {
    what: 'the maker of one-time codes',
    pattern: /from 'otpauth'/,
    among: PROGRAM,
    except: ['server/access/totp.ts'],
    sentence: 'One file stands between us and the package that makes one-time codes.',
  },
  {
    what: 'the engine under the GPL',
    pattern: /from 'espeak-ng'/,
    among: PROGRAM,
    except: ['voice/engine/espeak-program.ts'],
    sentence: 'The GPL’s program runs as a process of its own; nothing of ours is linked with it.',
  },
  {
    what: 'the encryption of backups',
    pattern: /from 'age-encryption'/,
    among: PROGRAM,
    except: ['backup/encrypted-file.ts'],
    sentence: 'One file encrypts what leaves the office, in a program of its own.',
  },
  {
    what: 'a default export',
    pattern: /^export default\b/m,
    among: PROGRAM,
    except: [],
    sentence: 'A thing has one name, the same wherever it is used.',
  },
  {
    what: 'a barrel',
    pattern: /^export (\*|(type )?\{[^}]*\}) from\b/m,
    among: PROGRAM,
    except: [],
    sentence: 'What is imported is imported from where it stands.',
  },
];

/** Lines a file may have before it must be split, and the few that are one long list. */
export const LONGEST = 250;
export const LONG_LISTS: readonly string[] = ['domain/identity/regions.ts'];
