import net, { type Socket } from 'node:net';
import { print } from 'receiptio';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { picturesOn, readQr } from '../support/printing/read-qr.ts';

const URL = 'http://10.20.30.40:8080/t/k7mf3xqp';
const RECEIPT = [
  '^^^B-004',
  '',
  '"Jaminan Hari Tua" | 12.000',
  '{code:TT-2026-000013;option:code128,2,72}',
  `{code:${URL};option:qrcode,4,m}`,
  'Terima kasih',
].join('\n');
const IN_THE_MIDDLE = { afterLines: 3 };

describe('receiptio, a client of other people, says of the virtual printer', () => {
  let printer: ListeningPrinter;
  let papers: Uint8Array[];

  beforeEach(async () => {
    papers = [];
    printer = await listenAsPrinter({
      paceMs: 20,
      deliver: async (bytes) => void papers.push(bytes),
      report(error) {
        throw error;
      },
    });
    const { connect } = net;
    // receiptio knows no port but 9100, which may be taken on this machine.
    const toPrinter = (_port: number, host: string): Socket => connect(printer.port, host);
    vi.spyOn(net, 'connect').mockImplementation(toPrinter as typeof net.connect);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await printer.close();
  });

  const sent = (printerOption = 'generic') =>
    print(RECEIPT, `-d 127.0.0.1 -p ${printerOption} -c 48 -l en -t 2`);
  const asked = () => print('', '-d 127.0.0.1 -p escpos -q');

  it.each(['generic', 'epson', 'escpos'])(
    'success, to its dialect %s, and our decoder reads the paper',
    async (dialect) => {
      expect(await sent(dialect)).toBe('success');
      expect(papers).toHaveLength(1);
      const paper = decodePaper(papers[0] ?? new Uint8Array(), PAPER_80);
      const words = paperText(paper).map((line) => line.trim());
      expect(words).toEqual(
        expect.arrayContaining(['B-004', '[bars TT-2026-000013]', 'Terima kasih', '[cut]']),
      );
      expect(words.find((line) => line.startsWith('Jaminan'))).toMatch(/^Jaminan Hari Tua {10,}12\.000$/);
      expect(picturesOn(paper).map(readQr)).toContain(URL);
      expect(paper.warnings).toEqual([]);
    },
  );

  it.each([
    ['ok', 'online'],
    ['paper-near-end', 'online'],
    ['cover-open', 'coveropen'],
    ['paper-out', 'paperempty'],
    ['cutter', 'error'],
  ] as const)('when it is asked of one that is %s: %s', async (state, word) => {
    printer.setState(state);
    expect(await asked()).toBe(word);
    expect(papers).toEqual([]);
  });

  it.each([
    ['cover-open', 'coveropen'],
    ['paper-out', 'paperempty'],
  ] as const)(
    '%s in the middle of a job: %s, though one paper comes out when it is put right',
    async (fault, word) => {
      printer.provoke(fault, IN_THE_MIDDLE);
      expect(await sent()).toBe(word);
      expect(papers).toEqual([]);
      printer.mend(fault);
      await vi.waitFor(() => expect(papers).toHaveLength(1));
    },
  );

  it('error when the blade is jammed', async () => {
    printer.provoke('cutter-jammed');
    expect(await sent()).toBe('error');
  });

  it('timeout when it is mute, though the paper came out', async () => {
    printer.provoke('mute');
    expect(await sent()).toBe('timeout');
    expect(papers).toHaveLength(1);
  });

  it('disconnect when its power is cut in the middle, and when it has none', async () => {
    printer.provoke('power-cut', IN_THE_MIDDLE);
    expect(await sent()).toBe('disconnect');
    expect(await sent()).toBe('disconnect');
  });
});
