import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileAfterProbe } from '../../domain/print/profile-after-probe.ts';
import type { ProbeAnswers, ProbeFindings } from '../../domain/print/profile-facts.ts';
import { CLONE_58, factsOf, PAPER_80, TM_T82 } from '../../printers/profiles/profiles.ts';

const EPSON: ProbeFindings = {
  ...{ status: true, automaticStatus: true, echo: true, jobId: true },
  model: 'TM-T82X',
};
const MUTE: ProbeFindings = { status: false, automaticStatus: false, echo: false, jobId: false, model: null };
const PERFECT: ProbeAnswers = {
  ...{ columns: 48, nativeQr: true, nativeBarcode: true, accents: true, cut: true, stray: false },
};

const probed = (findings: Partial<ProbeFindings>, answers: Partial<ProbeAnswers>, kind = PAPER_80) =>
  profileAfterProbe(factsOf(kind), { ...EPSON, ...findings }, { ...PERFECT, ...answers });

describe('the profile after a probe', () => {
  it('is that of the TM-T82 when everything came and all of it was seen', () => {
    expect(probed({}, {})).toEqual({ ...factsOf(TM_T82), name: 'paper-80' });
  });

  it('is that of the clone when nothing came beyond the state and the page says so', () => {
    const answers = { columns: 32, nativeQr: false, nativeBarcode: false, cut: false } as const;
    expect(
      profileAfterProbe(factsOf(CLONE_58), { ...MUTE, status: true }, { ...PERFECT, ...answers }),
    ).toEqual(factsOf(CLONE_58));
  });

  it.each([
    ['job-id', {}],
    ['echo', { jobId: false }],
    ['echo', { jobId: false, status: false }],
    ['status', { jobId: false, echo: false }],
    ['none', MUTE],
  ] as const)('confirms by %s, the best that came', (confirm, findings) => {
    expect(probed(findings, {}).confirm).toBe(confirm);
  });

  it.each([
    [32, 58, 384],
    [42, 80, 512],
    [48, 80, 576],
  ] as const)('with %i signs on a line has a roll of %i mm and %i dots', (columns, paperMm, dots) => {
    expect(probed({}, { columns })).toMatchObject({ columns, paperMm, dots });
  });

  it('goes back to the first code page when the accents were wrong', () => {
    expect(probed({}, { accents: false })).toMatchObject({ codePage: 'cp437', codeTable: 0 });
    expect(probed({}, { accents: true })).toMatchObject({ codePage: 'cp858', codeTable: 19 });
  });

  it.each([
    ['cuts', true, PAPER_80, { cutter: true, tearFeed: 0 }],
    ['cuts against expectation', true, CLONE_58, { cutter: true, tearFeed: 0 }],
    ['is torn off', false, CLONE_58, { cutter: false, tearFeed: 5 }],
    ['is torn off against expectation', false, PAPER_80, { cutter: false, tearFeed: 5 }],
  ])('of a printer that %s says so', (_, cut, kind, expected) => {
    expect(probed({}, { cut }, kind)).toMatchObject(expected);
  });

  it('draws QR and bars itself where the printer’s own cannot be read', () => {
    expect(probed({}, { nativeQr: false })).toMatchObject({ qr: 'raster', barcode: 'native' });
    expect(probed({}, { nativeBarcode: false })).toMatchObject({ qr: 'native', barcode: 'raster' });
  });

  it('has nothing beyond what clones know once stray signs were seen', () => {
    expect(probed({}, { stray: true })).toMatchObject({
      ...{ confirm: 'echo', automaticStatus: false, qr: 'raster', barcode: 'raster' },
    });
    expect(probed({ echo: false }, { stray: true }).confirm).toBe('status');
  });

  it('never depends on what the printer calls itself', () => {
    fc.assert(
      fc.property(fc.string(), (model) => {
        expect(probed({ model }, {})).toEqual(probed({ model: null }, {}));
      }),
    );
  });
});
