/** The whole rupiah someone typed, as figures: "Rp 5.000.000,00" is "5000000". Undefined if it is no amount. */
export function rupiahFigures(text: string): string | undefined {
  const bare = text.trim().replace(/^rp\.?\s*/i, '').replace(/,0{1,2}$/, '').replaceAll(/\s/g, '');
  const plain = /^\d+$/.test(bare) || /^\d{1,3}(\.\d{3})+$/.test(bare);
  return plain ? bare.replaceAll('.', '').replace(/^0+(?=\d)/, '') : undefined;
}

/** Figures with a dot at every thousand, "5.000.000"; what is no amount stays as typed. */
export function withThousands(text: string): string {
  const figures = rupiahFigures(text);
  return figures === undefined ? text : figures.replaceAll(/\B(?=(\d{3})+$)/g, '.');
}
