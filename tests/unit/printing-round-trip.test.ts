import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { readCommands } from '../../printers/decoder/read-commands.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { paymentSlip } from '../../printers/slips/payment-slip.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { printable } from '../../printers/text/printable.ts';

const profiles = fc.constantFrom(PAPER_80, CLONE_58);

function slipSaying(text: string): Slip {
  return { template: 'test-page', version: 1, blocks: [{ kind: 'text', text }] };
}

function paymentOf(payer: string): Slip {
  return paymentSlip(
    {
      letterhead: { agency: 'BPJS Ketenagakerjaan', hall: 'MPP Kota Tebing Tinggi' },
      berkasNumber: 'TT-2026-000013',
      payer,
      kind: 'BPU',
      months: ['2026-11'],
      amounts: [{ programme: 'JKK', amount: 10_000 }],
      total: 10_000,
      code: '8210 0456 7712',
      codeOrigin: 'official',
      issuedAt: Date.parse('2026-11-23T09:41:00+07:00'),
      dueDate: '2026-11-30',
      overdue: false,
      channels: [],
    },
    'id',
  );
}

describe('from a slip to paper', () => {
  it('what goes in is what the paper says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), profiles, (text, profile) => {
        const paper = decodePaper(encodeSlip(slipSaying(text), profile, { copy: 0 }), profile);
        const said = paperText(paper).join('').replace('[cut]', '').replaceAll(' ', '');
        expect(said).toBe(printable(text, profile.codePage).replaceAll(' ', ''));
        expect(paper.warnings).toEqual([]);
      }),
    );
  });

  it('the same slip makes the same bytes', () => {
    const slip = paymentOf('Siti Rahmawati');
    expect(encodeSlip(slip, PAPER_80, { copy: 1 })).toEqual(encodeSlip(slip, PAPER_80, { copy: 1 }));
  });
});

describe('a name that is a printer command', () => {
  const commandsOf = (payer: string) =>
    readCommands(encodeSlip(paymentOf(payer), PAPER_80, { copy: 0 }))
      .commands.filter(({ kind }) => kind !== 'text')
      .map(({ kind }) => kind);
  const honest = commandsOf('Siti Rahmawati');

  it.each([
    ['init', 'Siti\u001b@Rahmawati'],
    ['cut', 'Siti\u001dV\u0000Rahmawat'],
    ['cash drawer, at once', 'Siti\u0010\u0014\u0001\u0000\u0001Rahm'],
    ['line feeds', 'Siti\n\n\nRahmawa'],
    ['picture', 'Siti\u001dv0\u0000\u0001\u0000\u0001\u0000'],
  ])('is printed as a name and not obeyed: %s', (_what, payer) => {
    expect(commandsOf(payer)).toEqual(honest);
  });

  it('changes no command whatever it is made of', () => {
    const control = fc.constantFrom(0x10, 0x1b, 0x1c, 0x1d, 0x0a, 0x04, 0x05, 0x14, 0x40, 0x56, 0x41);
    const name = fc
      .array(control, { minLength: 1, maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(name, (payer) => {
        expect(commandsOf(payer)).toEqual(honest);
      }),
    );
  });

  it('does not get out of a QR either', () => {
    const slip: Slip = {
      template: 'test-page',
      version: 1,
      blocks: [{ kind: 'qr', data: 'http://x/\u001b@\u0010\u0014\u0001', caption: '' }],
    };
    for (const profile of [PAPER_80, CLONE_58]) {
      const paper = decodePaper(encodeSlip(slip, profile, { copy: 0 }), profile);
      expect(paper.warnings).toEqual([]);
      expect(paper.rows.filter(({ kind }) => kind === 'qr' || kind === 'picture')).toHaveLength(1);
    }
  });
});
