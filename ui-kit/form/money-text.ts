import { readRupiah } from '../../domain/registration/typed-values.ts';

/** The whole rupiah someone typed, as figures: "Rp 5.000.000,00" is "5000000". Undefined if it is no amount. */
export function rupiahFigures(text: string): string | undefined {
  const amount = readRupiah(text);
  return amount.ok ? String(amount.value) : undefined;
}

/** Figures with a dot at every thousand, "5.000.000"; what is no amount stays as typed. */
export function withThousands(text: string): string {
  return rupiahFigures(text)?.replaceAll(/\B(?=(\d{3})+$)/g, '.') ?? text;
}
