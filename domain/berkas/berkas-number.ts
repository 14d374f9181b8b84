/** What the citizen reads on the tanda terima and the officer types to find the file again: "BK-2026-00017". */
export function berkasNumber(year: number, serial: number): string {
  return `BK-${year}-${String(serial).padStart(5, '0')}`;
}

/** Reads a number as typed, with or without prefix, dashes and leading zeros; null when it is none. */
export function parseBerkasNumber(text: string): { year: number; serial: number } | null {
  const match = /^(?:BK)?[\s-]*(20\d\d)[\s/-]+0*(\d{1,7})$/i.exec(text.trim());
  return match ? { year: Number(match[1]), serial: Number(match[2]) } : null;
}
