import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { PROVING_PAPERS } from '../../domain/print/paper-kinds.ts';
import type { PrintJobState } from '../../domain/print/printer-states.ts';
import { idOf, printJob } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { Answer } from './scripted-backend.ts';
import type { ScriptedOffice } from './scripted-office.ts';

/** A printer of the hall as the server shows it. */
export function printer(over: Partial<Printer> = {}): Printer {
  return {
    id: idOf(300),
    name: 'Printer nomor',
    address: 'tcp://192.168.1.50:9100',
    roles: ['ticket'],
    origin: 'registered',
    state: 'ok',
    waiting: 0,
    profile: {
      name: 'tm-t82',
      paperMm: 80,
      columns: 48,
      cutter: true,
      qr: 'native',
      barcode: 'native',
      confirm: 'job-id',
      automaticStatus: true,
    },
    ...over,
  };
}

/** Three printers: one for numbers, one at the desk, one to spare. */
export function threePrinters(): Printer[] {
  return [
    printer(),
    printer({ id: idOf(301), name: 'Printer meja', address: 'device:///dev/usb/lp0', roles: ['receipt'] }),
    printer({ id: idOf(302), name: 'Printer cadangan', address: 'windows://POS58', roles: [] }),
  ];
}

/** Lets a scripted office print: keeps jobs and printers, and does with them what the contract says. */
export class ScriptedPrinting {
  printers: Printer[] = threePrinters();
  readonly #office: ScriptedOffice;

  constructor(office: ScriptedOffice, jobs: readonly PrintJob[] = []) {
    this.#office = office;
    office.backend.route('GET /api/printers', () => done(this.printers));
    for (const { id } of this.printers) {
      office.backend.route(`POST /api/printers/${id}/test-page`, () => this.#testPage(id));
    }
    this.have(jobs);
  }

  get jobs(): readonly PrintJob[] {
    return this.#office.jobs;
  }

  /** These are the papers now, newest last. */
  have(jobs: readonly PrintJob[]): void {
    this.#office.jobs = [...jobs];
    for (const { id } of jobs) this.#route(id);
  }

  /** Changes one of them and tells every screen, as the server does. */
  change(id: string, over: Partial<PrintJob>): void {
    this.have(this.jobs.map((job) => (job.id === id ? { ...job, ...over } : job)));
    const state: PrintJobState = this.#find(id).state;
    this.tell([{ job: id, state }]);
  }

  /** Says that something about papers changed. */
  tell(jobs: { job: string; state: PrintJobState }[] = []): void {
    this.#office.backend.say({
      type: 'print-updated',
      seq: 99,
      jobs,
      printer: this.#office.backend.board.printer,
    });
  }

  #find(id: string): PrintJob {
    const job = this.jobs.find((one) => one.id === id);
    if (!job) throw new Error(`no print job ${id}`);
    return job;
  }

  #set(id: string, over: Partial<PrintJob>): Answer {
    this.have(this.jobs.map((job) => (job.id === id ? { ...job, ...over } : job)));
    return done(this.#find(id));
  }

  #copy(of: PrintJob, over: Partial<PrintJob> = {}): Answer {
    const { reason: _, proof: __, ...rest } = of;
    const id = idOf(400 + this.jobs.length);
    const copy = printJob({ ...rest, id, state: 'queued', attempts: 0, copy: of.copy + 1, ...over });
    this.have([...this.jobs, copy]);
    return done(copy, 201);
  }

  #testPage(id: string): Answer {
    const found = this.printers.find((one) => one.id === id);
    if (found?.state !== 'ok') return problem('printer-not-well');
    const movedTo = { id, name: found.name };
    const job = printJob({
      id: idOf(400 + this.jobs.length),
      kind: 'test-page',
      about: found.name,
      state: 'queued',
      movedTo,
    });
    this.have([...this.jobs, job]);
    return done(job, 201);
  }

  #route(id: string): void {
    const { backend } = this.#office;
    const path = `/api/print-jobs/${id}`;
    backend.route(`GET ${path}/picture`, () => ({ status: 200, body: PICTURE, type: 'image/svg+xml' }));
    backend.route(`POST ${path}/reprint`, ({ body }) => {
      const job = this.#find(id);
      if (job.berkas && !this.#office.open) return problem('berkas-masked', { berkas: job.berkas });
      const { reason } = body as { reason?: PrintJob['reprintReason'] };
      if (PROVING_PAPERS.includes(job.kind) && reason === undefined) return problem('reprint-reason-missing');
      return this.#copy(job, reason === undefined ? {} : { reprintReason: reason });
    });
    backend.route(`POST ${path}/answer`, ({ body }) => {
      const job = this.#find(id);
      if (job.state !== 'uncertain') return problem('print-not-uncertain');
      if ((body as { printed: boolean }).printed) return this.#set(id, { state: 'printed', proof: 'person' });
      this.#set(id, { state: 'failed' });
      return { ...(this.#copy(job) as Exclude<Answer, 'cut'>), status: 200 };
    });
    const waiting = (change: (body: unknown) => Partial<PrintJob>) => (heard: { body: unknown }) =>
      this.#find(id).state === 'queued' ? this.#set(id, change(heard.body)) : problem('print-not-waiting');
    backend.route(
      `POST ${path}/cancel`,
      waiting(() => ({ state: 'cancelled' })),
    );
    backend.route(
      `POST ${path}/by-browser`,
      waiting(() => ({ state: 'uncertain', reason: 'by-browser' })),
    );
    backend.route(
      `POST ${path}/move`,
      waiting((body) => {
        const to = this.printers.find((one) => one.id === (body as { printer: string | null }).printer);
        return { movedTo: to && { id: to.id, name: to.name } };
      }),
    );
  }
}

/** A paper of 80 by 45 mm, 8 units to the millimetre. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80mm" height="45mm" viewBox="0 0 640 360"><text x="40" y="120" font-size="60">SLIP UJI</text></svg>';
