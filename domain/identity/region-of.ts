import { DISTRICTS, PROVINCES } from './regions.ts';
import { HISTORIC_REGENCIES } from './regions-historic.ts';

/** Where a NIK was first issued, by today's names: "Sumatera Utara", "Kota Tebing Tinggi", "Padang Hulu". */
export interface Region {
  readonly province: string;
  readonly regency: string;
  readonly district?: string;
}

export type RegionProblem = 'nik-province-unknown' | 'nik-regency-unknown';
export type RegionWarning = 'nik-district-unknown' | 'nik-region-historic';

export interface RegionFinding {
  readonly region?: Region;
  readonly problem?: RegionProblem;
  readonly warnings: readonly RegionWarning[];
}

/** Reads the six leading digits of a NIK. An unknown district only warns: districts are split and renumbered. */
export function regionOf(code: string): RegionFinding {
  const typed = code.slice(0, 4);
  const regencyCode = HISTORIC_REGENCIES[typed] ?? typed;
  const warnings: RegionWarning[] = regencyCode === typed ? [] : ['nik-region-historic'];
  const province = PROVINCES[regencyCode.slice(0, 2)];
  if (province === undefined) return { problem: 'nik-province-unknown', warnings };
  const regency = regencyName(province.regencies, regencyCode.slice(2));
  if (regency === undefined) return { problem: 'nik-regency-unknown', warnings };
  const region = { province: province.name, regency };
  const district = DISTRICTS[code];
  if (district !== undefined) return { region: { ...region, district }, warnings };
  // Only a regency whose districts are on file can have an unknown one; district 00 exists nowhere.
  const onFile = Object.keys(DISTRICTS).some((known) => known.startsWith(regencyCode));
  if (onFile || code.endsWith('00')) warnings.push('nik-district-unknown');
  return { region, warnings };
}

function regencyName(regencies: string, number: string): string | undefined {
  const entry = regencies
    .split(',')
    .map((text) => text.trim())
    .find((text) => text.startsWith(`${number} `));
  if (entry === undefined) return undefined;
  return `${Number(number) > 70 ? 'Kota' : 'Kabupaten'} ${entry.slice(3)}`;
}
