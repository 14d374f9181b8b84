import { describe, expect, it } from 'vitest';
import { PRINT_JOB_STATES, PRINTER_STATES, type PrintReason } from '../../domain/print/printer-states.ts';
import { mostUrgent } from '../../domain/print/printer-trouble.ts';
import { arrangeJobs, leftFailed, newsIn } from '../../officer-ui/prints/arrange-jobs.ts';
import { actionsOf, isReplaced } from '../../officer-ui/prints/job-actions.ts';
import { proofWords, stateWords } from '../../officer-ui/prints/job-state.ts';
import { moveTargets } from '../../officer-ui/prints/move-targets.ts';
import { reasonWords } from '../../officer-ui/prints/print-reason.ts';
import { printerAdvice } from '../../officer-ui/prints/printer-advice.ts';
import { reprintNeeds } from '../../officer-ui/prints/reprint-needs.ts';
import { DOUBT_ADVICE } from '../../words/print-advice.ts';
import { idOf, printJob } from '../support/office-samples.ts';
import { printer, threePrinters } from '../support/scripted-printing.ts';

const REASONS = Object.keys(DOUBT_ADVICE) as PrintReason[];
const [TICKET, DESK, SPARE] = threePrinters().map(({ id }) => id);

describe('where a paper stands', () => {
  const jobs = [
    printJob({ id: 'done', state: 'printed' }),
    printJob({ id: 'first', state: 'sending' }),
    printJob({ id: 'doubt', state: 'uncertain' }),
    printJob({ id: 'moved', state: 'queued', movedTo: { id: idOf(302), name: 'Printer cadangan' } }),
    printJob({ id: 'second', state: 'queued' }),
    printJob({ id: 'number', state: 'queued', printer: 'ticket' }),
    printJob({ id: 'late', state: 'expired' }),
  ];

  it('doubtful ones first, waiting ones in line under their printer, the rest newest first', () => {
    expect(arrangeJobs(jobs, threePrinters())).toEqual({
      doubts: ['doubt'],
      lines: [
        { key: TICKET, jobs: ['number'] },
        { key: DESK, jobs: ['first', 'second'] },
        { key: SPARE, jobs: ['moved'] },
      ],
      settled: ['late', 'done'],
    });
  });

  it('by its role while the printers are not known; a printer with nothing in line is then not made up', () => {
    expect(arrangeJobs(jobs, []).lines).toEqual([
      { key: 'ticket', jobs: ['number'] },
      { key: 'receipt', jobs: ['first', 'moved', 'second'] },
    ]);
    expect(arrangeJobs([], []).lines).toEqual([]);
  });

  it('a stand-in without a task is not shown, unless something waits for it', () => {
    const standIn = printer({ id: idOf(303), origin: 'virtual', roles: [] });
    const all = [printer(), standIn];
    expect(arrangeJobs([], all).lines.map(({ key }) => key)).toEqual([TICKET]);
    const sent = printJob({ id: 'sent', state: 'queued', movedTo: { id: idOf(303), name: 'Printer maya' } });
    expect(arrangeJobs([sent], all).lines.at(-1)).toEqual({ key: idOf(303), jobs: ['sent'] });
  });

  it('somewhere in any case, also when its printer was taken away', () => {
    const lost = printJob({ id: 'lost', state: 'queued', movedTo: { id: idOf(399), name: 'Lama' } });
    expect(arrangeJobs([lost], [printer({ roles: [] })]).lines).toEqual([{ key: TICKET, jobs: ['lost'] }]);
  });

  it('is news when it is new or elsewhere, a question before all', () => {
    const before = arrangeJobs(jobs, threePrinters());
    expect(newsIn(before, before)).toBeNull();
    const after = jobs.map((job) => (job.id === 'first' ? { ...job, state: 'uncertain' as const } : job));
    const fresh = [...after, printJob({ id: 'new', state: 'queued' })];
    expect(newsIn(before, arrangeJobs(fresh, threePrinters()))).toEqual({ doubts: 1, others: 1 });
  });
});

describe('what can be done with a paper', () => {
  it('nothing once what stood on it was destroyed', () => {
    for (const state of PRINT_JOB_STATES) expect(actionsOf({ state, purged: true })).toEqual([]);
  });

  it('moved, cancelled or taken over only before a printer began it', () => {
    expect(actionsOf({ state: 'queued' })).toEqual(['move', 'by-browser', 'cancel']);
    expect(actionsOf({ state: 'sending' })).toEqual([]);
  });

  it('a doubtful one is answered for, and printed from the browser again only where it was before', () => {
    expect(actionsOf({ state: 'uncertain', reason: 'connection-lost' })).toEqual(['answer']);
    expect(actionsOf({ state: 'uncertain', reason: 'by-browser' })).toEqual(['answer', 'by-browser']);
  });

  it('what cannot be printed is not offered to be printed again', () => {
    expect(actionsOf({ state: 'failed', reason: 'unprintable' })).toEqual([]);
    expect(actionsOf({ state: 'failed', reason: 'connection-lost' })).toEqual(['reprint']);
  });

  it('a failed one is done with when a later copy came out or is on its way', () => {
    const failed = printJob({ id: 'a', state: 'failed' });
    const copy = printJob({ id: 'b', copy: 1, state: 'queued' });
    expect(isReplaced(failed, [failed, copy])).toBe(true);
    expect(isReplaced(failed, [failed, { ...copy, about: 'BK-2026-00099' }])).toBe(false);
    expect(isReplaced(failed, [failed, { ...copy, state: 'cancelled' }])).toBe(false);
    expect(leftFailed([failed])).toEqual([failed]);
    expect(leftFailed([failed, copy])).toEqual([]);
  });

  it('asks why a proving paper is printed again, unless it is known that it never came out', () => {
    expect(reprintNeeds({ kind: 'payment-slip', state: 'printed' })).toBe('asked');
    expect(reprintNeeds({ kind: 'document-receipt', state: 'failed' })).toBe('asked');
    expect(reprintNeeds({ kind: 'document-receipt', state: 'expired' })).toBe('tidak-keluar');
    expect(reprintNeeds({ kind: 'queue-ticket', state: 'printed' })).toBeNull();
  });

  it('moved to every other printer, its usual one first and by that name', () => {
    const away = { printer: 'receipt', movedTo: { id: idOf(302), name: 'Printer cadangan' } } as const;
    const targets = moveTargets(away, threePrinters(), 'id');
    expect(targets.map(({ value }) => value)).toEqual(['own', TICKET]);
    expect(targets[0]?.hint).toBe('printer yang biasa, siap, 80 mm');
    expect(moveTargets({ printer: 'receipt' }, threePrinters(), 'id').map(({ value }) => value)).toEqual([
      TICKET,
      SPARE,
    ]);
  });
});

describe('a stand-in', () => {
  const standIn = printer({ id: idOf(303), origin: 'virtual', roles: ['receipt'] });

  it('takes no paper away from a printer of iron, but is the way back where it is the usual one', () => {
    const all = [printer(), standIn];
    expect(moveTargets({ printer: 'ticket' }, all, 'id')).toEqual([]);
    const away = { printer: 'receipt', movedTo: { id: idOf(300), name: 'Printer nomor' } } as const;
    expect(moveTargets(away, all, 'id').map(({ value }) => value)).toEqual(['own']);
  });

  it('takes papers where all are stand-ins, as in a demo', () => {
    const all = [printer({ origin: 'virtual' }), standIn];
    expect(moveTargets({ printer: 'ticket' }, all, 'id').map(({ value }) => value)).toEqual([idOf(303)]);
  });
});

describe('what is said of a paper', () => {
  it('every reason has words for waiting and for doubt, in both languages, never the code itself', () => {
    for (const reason of REASONS) {
      for (const state of ['queued', 'uncertain'] as const) {
        for (const language of ['id', 'en'] as const) {
          const words = reasonWords({ state, reason }, language);
          expect(words).toMatch(/\.$/);
          expect(words.length).toBeGreaterThan(25);
        }
      }
    }
  });

  it('out of paper: it goes on by itself while it waits, and is looked at first where it is in doubt', () => {
    expect(reasonWords({ state: 'sending', reason: 'paper-out' }, 'id')).toContain(
      'jangan tekan cetak ulang',
    );
    expect(reasonWords({ state: 'uncertain', reason: 'paper-out' }, 'id')).toContain(
      'Lihat kertasnya, baru jawab',
    );
  });

  it('why it failed is history once somebody said it did not come out', () => {
    expect(reasonWords({ state: 'failed', reason: 'connection-lost' }, 'id')).toBe('');
    expect(reasonWords({ state: 'failed', reason: 'unprintable' }, 'id')).toContain('cetak dari sana');
    expect(reasonWords({ state: 'queued', reason: 'something-new' }, 'id')).toBe('something-new');
  });

  it('no surer than it is known', () => {
    expect(stateWords({ state: 'printed', proof: 'job-id' }, false, 'id')).toBe('Tercetak');
    expect(stateWords({ state: 'printed', proof: 'handed-over' }, false, 'id')).toBe('Diserahkan ke printer');
    expect(proofWords({ state: 'printed', proof: 'handed-over' }, 'id')).toContain('lihat kertasnya');
    expect(proofWords({ state: 'printed', proof: 'echo' }, 'id')).toBe('');
    expect(stateWords({ state: 'failed' }, true, 'id')).toBe('Tidak lengkap, sudah dicetak ulang');
  });
});

describe('what is said of a printer', () => {
  it('what to do in every state that needs a hand, nothing in those that do not', () => {
    const calm = PRINTER_STATES.filter(
      (state) => printerAdvice({ state, address: 'tcp://a:9100' }, 'id') === '',
    );
    expect(calm).toEqual(['ok', 'unknown']);
  });

  it.each([
    ['tcp://192.168.1.50:9100', '(192.168.1.50)'],
    ['tcp://printer.lan:9101', '(printer.lan:9101)'],
    ['windows://POS%2058', '"POS 58"'],
    ['windows://100%', '"100%"'],
    ['device:///dev/usb/lp0', 'kabel USB'],
    ['agent://019ac0de', 'Nyalakan komputer itu'],
    ['file:///srv/kertas', 'Map'],
    ['virtual://ticket', 'tidak menjawab'],
  ])('where to look for %s', (address, place) => {
    expect(printerAdvice({ state: 'offline', address }, 'id')).toContain(place);
  });

  it('the one that needs a hand first is named', () => {
    const states = ['ok', 'paper-near-end', 'offline', 'paper-out'] as const;
    const all = states.map((state) => ({ state }));
    expect(mostUrgent(all)?.state).toBe('paper-out');
    expect(mostUrgent(all.slice(0, 2))?.state).toBe('paper-near-end');
    expect(mostUrgent([])).toBeUndefined();
  });
});
