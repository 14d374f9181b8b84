import { ACTS, type ActRule } from '../domain/access/acts.ts';
import { ROLES } from '../domain/access/roles.ts';
import { PLACES_OUTSIDE, REGISTER } from '../domain/privacy/register.ts';
import { DATA_CLASSES, type RegisterEntry } from '../domain/privacy/register-entry.ts';
import {
  BASIS_NAMES,
  CLASS_MEANINGS,
  CLASS_NAMES,
  KEEPING_NAMES,
  OUTSIDE_NAMES,
  PURPOSE_NAMES,
  ROLE_TITLES,
  TABLE_NAMES,
} from './register.ts';

const INTRODUCTION = `# Register pemrosesan data pribadi

Catatan seluruh kegiatan pemrosesan menurut UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 31. Dokumen ini dibuat dari
\`domain/privacy/register.ts\`; sebuah uji membandingkannya dengan setiap kolom basis data, sehingga kolom baru tanpa
penggolongan tidak lolos. Jangan disunting dengan tangan: jalankan uji \`tests/unit/processing-register.test.ts\` dengan \`-u\`.

Pengendali data adalah BPJS Ketenagakerjaan; MPP Kota Tebing Tinggi menyediakan tempat dan jaringan. Data diperoleh dari
orangnya sendiri di meja loket, dan hanya diteruskan kepada BPJS Ketenagakerjaan. Tidak ada yang dikirim ke luar negeri,
tidak ada keputusan otomatis tentang seseorang, dan nomor antrian tidak meminta data pribadi.
`;

/** The register as it stands in `docs/register-pemrosesan.md`: Markdown, in Indonesian. */
export function registerDocument(): string {
  return [
    INTRODUCTION,
    '## Golongan data\n',
    table(
      ['Golongan', 'Artinya'],
      DATA_CLASSES.map((one) => [CLASS_NAMES[one], CLASS_MEANINGS[one]]),
    ),
    '## Basis data\n',
    ...Object.entries(REGISTER).map(([name, entry]) => section(name, entry)),
    '## Di luar basis data\n',
    table(
      ['Tempat', 'Isi dan perlindungan'],
      PLACES_OUTSIDE.map((place) => [OUTSIDE_NAMES[place].what, OUTSIDE_NAMES[place].how]),
    ),
  ].join('\n');
}

function section(name: string, entry: RegisterEntry): string {
  const columns = DATA_CLASSES.flatMap((one) => {
    const held = entry.columns[one] ?? [];
    return held.length === 0 ? [] : [[CLASS_NAMES[one], held.map((column) => `\`${column}\``).join(', ')]];
  });
  return [
    `### ${TABLE_NAMES[name] ?? name} (\`${name}\`)\n`,
    `- Tujuan: ${PURPOSE_NAMES[entry.purpose]}`,
    `- Dasar: ${BASIS_NAMES[entry.basis]}`,
    `- Masa simpan: ${KEEPING_NAMES[entry.keeping]}`,
    `- Dapat dilihat oleh: ${seenBy(entry)}\n`,
    table(['Golongan', 'Kolom'], columns),
  ].join('\n');
}

function seenBy({ seenBy: acts }: RegisterEntry): string {
  const rules: ActRule[] = acts.map((act) => ACTS[act]);
  if (rules.length === 0) return 'tidak seorang pun melalui Loket';
  if (rules.some(({ people }) => people === 'everyone')) return 'setiap pegawai yang masuk';
  return ROLES.filter((role) => rules.some(({ people }) => people.includes(role)))
    .map((role) => ROLE_TITLES[role])
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
