import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorSummaryTitle } from '../../words/officer-access.ts';
import { PRINT_WORDS } from '../../words/officer-prints.ts';
import { FREE_OF_CHARGE, REPRINT } from '../../words/papers.ts';
import { SERVICE_NAMES } from '../../words/services.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Everything people of the office or the hall may read. */
const SOURCES = [
  ...readdirSync(join(ROOT, 'words')).map((file) => `words/${file}`),
  'server/settings/first-settings.ts',
  'contract/problems.ts',
];

/** One spelling and the plain word for each, as the posted standard and the office write them. */
const NOT_OURS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bantrean\b/i, 'antrian'],
  [/\bsilahkan\b/i, 'silakan'],
  [/\bgalat\b/i, 'Perlu diperbaiki'],
  [/\b(kios|kiosk)\b/i, 'mesin antrian'],
  [/\bsupervisor\b/i, 'atasan langsung'],
  [/\b(counter|konter)\b/i, 'loket'],
  [/\berror\b/i, 'what is wrong and what to do'],
  [/\bkamu\b/i, 'Anda'],
  [/\banda\b/, 'Anda with its capital'],
  [/\bpraktek\b|\bijin\b|\bnomer\b|\bresiko\b|\bjadual\b/i, 'the standard spelling'],
];

/** The Indonesian texts of a source: whatever stands after `id:` on one line or the next. */
function indonesian(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const texts = [...source.matchAll(/\bid:\s*(?:\([^)]*\)\s*=>\s*)?([\s\S]*?)(?=\ben:|\n\s*\},|\},\s*$)/g)];
  return texts.flatMap(([, text = '']) =>
    [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, plain, pattern]) =>
      (plain ?? pattern ?? '').replaceAll(/\$\{[^}]*\}/g, 'x'),
    ),
  );
}

describe('the Indonesian words', () => {
  it('are found in every source that has some', () => {
    const count = SOURCES.flatMap(indonesian).length;
    expect(count).toBeGreaterThan(400);
  });

  it.each(SOURCES)('of %s have one spelling', (file) => {
    for (const text of indonesian(file)) {
      for (const [wrong, right] of NOT_OURS) expect(wrong.test(text), `${text} -> ${right}`).toBe(false);
    }
  });

  it('say what the office agreed to say', () => {
    expect(FREE_OF_CHARGE.id).toBe(
      'Pendaftaran gratis. Yang dibayar hanya iuran, lewat bank atau kanal resmi. Jangan menyerahkan uang kepada petugas.',
    );
    expect(REPRINT.id(2)).toBe('CETAK ULANG 2');
    expect(PRINT_WORDS.question.id).toBe('Apakah kertasnya tercetak lengkap?');
    expect(errorSummaryTitle.id(3)).toMatch(/^Perlu diperbaiki:/);
    expect(Object.values(SERVICE_NAMES).map(({ id }) => id)).toEqual([
      'Daftarkan perusahaan & karyawan (PU)',
      'Daftar untuk diri sendiri – pedagang, petani, ojek, nelayan (BPU)',
      'Bantuan klaim JHT',
      'Tanya informasi',
    ]);
  });
});
