import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bpuForm, puForm, worker } from './berkas-samples.ts';

/** One person who does not exist, in words and figures found nowhere else. */
export const CANARY = {
  name: 'Kenarista Contoh Wiratamaputri',
  nik: '1276056512870009',
  phone: '0813-9876-0042',
  email: 'kenarista.wiratamaputri@example.id',
} as const;

/** What the figures of the canary are called where somebody finds them, digits alone. */
const FIGURES = { nik: '1276056512870009', phone: '81398760042' } as const;
const LETTERS = ['kenarista', 'wiratamaputri'] as const;
/** Long enough that chance does not make it, and free of the ends that depend on what stands beside. */
const BASE64 = [CANARY.name, CANARY.nik].flatMap((text) =>
  [0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${text}`)
      .toString('base64')
      .slice(4, 18),
  ),
);

/** What of the canary is in it: in any case, grouped in any way, in UTF-8, UTF-16, percent or base64. */
export function traces(found: string | Uint8Array): string[] {
  const raw = Buffer.from(found).toString('latin1');
  // Without its zeros UTF-16 of plain letters reads as letters.
  const text = raw.replaceAll('\0', '').toLowerCase();
  const figures = text.replace(/(?<=\d)(?:%20|[ .+-])(?=\d)/g, '');
  return [
    ...LETTERS.filter((word) => text.includes(word)),
    ...Object.entries(FIGURES).flatMap(([what, digits]) => (figures.includes(digits) ? what : [])),
    ...BASE64.filter((part) => raw.includes(part)),
  ];
}

/** Every file below the folder that holds a trace, with what it holds. */
export function tracesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .flatMap((name) => {
      const held = traces(readFileSync(join(folder, name)));
      return held.length === 0 ? [] : `${name}: ${held.join(', ')}`;
    });
}

/** The canary registers on her own account. */
export function canaryBpu() {
  return bpuForm({
    ...{ name: CANARY.name, nik: CANARY.nik, phone: CANARY.phone, email: CANARY.email },
    ...{ birthDate: '25/12/1987', motherName: `Ibu ${CANARY.name}`, address: `Rumah ${CANARY.name}` },
  });
}

/** The canary owns a company, answers its phone and works in it. */
export function canaryPu() {
  return puForm({
    ...{ companyName: `CV ${CANARY.name}`, ownerName: CANARY.name, ownerNik: CANARY.nik },
    ...{ contactName: CANARY.name, contactPhone: CANARY.phone, address: `Toko ${CANARY.name}` },
    workers: [worker({ name: CANARY.name, nik: CANARY.nik, birthDate: '25/12/1987', phone: CANARY.phone })],
  });
}

/** The same value with the canary in place of every text in it. */
export function withCanary(value: unknown, at = 0): unknown {
  const texts = [CANARY.nik, CANARY.name, CANARY.phone];
  if (typeof value === 'string') return texts[at % texts.length];
  if (Array.isArray(value)) return value.map((part, i) => withCanary(part, at + i));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part], i) => [key, withCanary(part, at + i)]));
}
