/** What a wage earner is insured for and pays at this counter. JKP is paid out of JKK by the state and never billed. */
export const PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** Size of a business, as the officer is told it; never derived (Perpres 109/2013 Ps 6). */
export const SCALES = ['mikro', 'kecil', 'menengah', 'besar'] as const;
export type Scale = (typeof SCALES)[number];

/** JKK risk groups, from very low to very high (PP 44/2015 Lampiran I). */
export const RISK_GROUPS = [1, 2, 3, 4, 5] as const;
export type RiskGroup = (typeof RISK_GROUPS)[number];

export function isScale(text: string): text is Scale {
  return (SCALES as readonly string[]).includes(text);
}

export function isRiskGroup(value: number): value is RiskGroup {
  return (RISK_GROUPS as readonly number[]).includes(value);
}

/** The programmes in their usual order, each once. */
export function inOrder(programmes: readonly Programme[]): readonly Programme[] {
  return PROGRAMMES.filter((programme) => programmes.includes(programme));
}
