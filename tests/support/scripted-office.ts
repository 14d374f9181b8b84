import type { Session } from '../../contract/access.ts';
import type { Berkas } from '../../contract/berkas.ts';
import type { Paper, PrintJob } from '../../contract/printing.ts';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import type { RawForm } from '../../contract/registration.ts';
import { checkNik } from '../../domain/identity/nik.ts';
import { type BerkasPaperKind, PROVING_PAPERS } from '../../domain/print/paper-kinds.ts';
import { checkPuForm } from '../../domain/registration/check-pu.ts';
import { sayFormProblem } from '../../words/problems-registration.ts';
import { boardWith, NOW } from './board-samples.ts';
import {
  berkas,
  idOf,
  morningQueue,
  PU_CONTRIBUTION,
  printJob,
  SETTINGS,
  session,
  TODAY,
} from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import { type Answer, type Heard, ScriptedBackend } from './scripted-backend.ts';
import { type DeskByScript, placed, scriptDesk } from './scripted-desk.ts';
import { type HallByScript, quietHall, scriptHall } from './scripted-hall.ts';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 360"><rect width="288" height="360" fill="#fff"/><text x="20" y="60" font-size="28">Kertas</text></svg>';

/** One counter and one berkas of an office by script: enough to walk the officer's page through a visit. */
export class ScriptedOffice implements DeskByScript {
  readonly backend: ScriptedBackend;
  session: Session | null = session();
  queue: Queue = morningQueue();
  undoable = true;
  hall: HallByScript = quietHall();
  berkas: Berkas = berkas();
  /** The berkas as it is once a reason was given for looking at it. */
  whole: Berkas | undefined;
  /** Whether the berkas takes changes and shows its papers. */
  open = true;
  jobs: PrintJob[] = [];
  papers: Paper[] = [{ id: 'ticket-1', printer: 'ticket', at: NOW }];

  constructor(page: string) {
    this.backend = new ScriptedBackend({ pages: { officer: page }, board: boardWith(), routes: {} });
    this.#access();
    this.#desk();
    this.#file();
    this.#papers();
  }

  get atDesk(): QueueTicket | undefined {
    return this.queue.atCounters[0];
  }

  /** Puts a ticket at counter 1 as it is. */
  seat(one: QueueTicket): void {
    this.queue = placed({ ...this.queue, atCounters: [] }, { ...one, counter: 1 });
  }

  #route(name: string, script: (heard: Heard) => Answer): void {
    this.backend.route(name, (heard) => {
      if (this.session === null && heard.path !== '/api/session') return problem('not-signed-in');
      if (this.session?.locked && !heard.path.startsWith('/api/session')) return problem('session-locked');
      return script(heard);
    });
  }

  #access(): void {
    this.#route('GET /api/session', () => (this.session ? done(this.session) : problem('not-signed-in')));
    this.#route('POST /api/session', ({ body }) => {
      if ((body as { password: string }).password !== 'rahasia') return problem('wrong-password');
      this.session = session(this.session ?? {});
      return done(this.session);
    });
    this.#route('DELETE /api/session', () => {
      this.session = null;
      return done(undefined, 204);
    });
    this.#route('POST /api/session/active', () => done(undefined, 204));
    this.#route('POST /api/session/lock', () => {
      this.session = this.session && { ...this.session, locked: true };
      return done(undefined, 204);
    });
    this.#route('POST /api/session/unlock', ({ body }) => {
      const { pin, password } = body as { pin?: string; password?: string };
      if (pin !== undefined && pin !== '193746') return problem('wrong-pin');
      if (pin === undefined && password !== 'rahasia') return problem('wrong-password');
      this.session = this.session && { ...this.session, locked: false };
      return done(undefined, 204);
    });
    this.#route('POST /api/session/password/check', ({ body }) => {
      const short = (body as { next: string }).next.length < 12;
      return done({ weakness: short ? 'too-short' : null, minLength: 12 });
    });
    this.#route('PUT /api/session/password', ({ body }) => {
      if ((body as { next: string }).next.length < 12) return problem('weak-password');
      this.session = session();
      return done(undefined, 204);
    });
  }

  #desk(): void {
    const route = (name: string, script: (heard: Heard) => Answer) => this.#route(name, script);
    scriptDesk(this, route);
    scriptHall(this.hall, route);
    this.#route(`POST /api/tickets/${idOf(1)}/berkas`, () => {
      if (this.atDesk)
        this.seat({ ...this.atDesk, berkas: [{ id: this.berkas.id, number: this.berkas.number }] });
      return done(this.berkas, 201);
    });
  }

  #file(): void {
    const path = `/api/berkas/${this.berkas.id}`;
    this.#route('POST /api/berkas/search', () => {
      const { id, number, service, stage, openedDay } = this.berkas;
      const line = {
        id,
        number,
        service,
        stage,
        openedDay,
        subject: 'CV Maju Jaya',
        identity: '1276••••••••0001',
      };
      return done({ results: [line] });
    });
    this.#route(`GET ${path}`, () => done(this.berkas));
    this.#route(`POST ${path}/visits`, () => done(this.berkas));
    this.#route(`POST ${path}/unmask`, () => {
      this.open = true;
      this.berkas = this.whole ?? this.berkas;
      return done(this.berkas);
    });
    this.#route(`PUT ${path}/draft`, ({ body }) => {
      if (!this.open) return problem('berkas-masked');
      const { revision, form } = body as { revision: number; form: RawForm };
      if (revision !== (this.berkas.draft?.revision ?? 0)) return problem('stale-revision');
      this.berkas = { ...this.berkas, draft: { revision: revision + 1, form, savedAt: NOW } };
      return done({ revision: revision + 1, savedAt: NOW });
    });
    this.#route(`PUT ${path}/return-day`, ({ body }) => {
      this.berkas = { ...this.berkas, returnDay: (body as { day: string | null }).day };
      return done(this.berkas);
    });
    this.#route(`PUT ${path}/documents`, ({ body }) => {
      this.berkas = { ...this.berkas, ...(body as Pick<Berkas, 'documents'>) };
      return done(this.berkas);
    });
    this.#route(`POST ${path}/registration`, ({ body }) => this.#register((body as { form: RawForm }).form));
    this.#route(`POST ${path}/payment-code`, ({ body }) => {
      const wish = body as { origin: 'counter' | 'official'; code?: string };
      if (wish.code === 'salah') return problem('invalid-payment-code');
      const payment = {
        code: '12762611230001',
        shown: '1276 2611 2300 01',
        dueDate: '2026-12-15',
        overdue: false,
      } as const;
      const amount = { amount: 624_000, issuedAt: NOW, payable: wish.origin === 'official', channels: [] };
      this.berkas = {
        ...this.berkas,
        stage: 'awaiting-payment',
        payment: { ...payment, ...amount, origin: wish.origin },
      };
      return done(this.berkas);
    });
    this.#route(`POST ${path}/prints`, ({ body }) => {
      const { paper: kind, reason } = body as { paper: BerkasPaperKind; reason?: string };
      const isReprint = this.jobs.some((job) => job.kind === kind && job.state === 'printed');
      if (isReprint && PROVING_PAPERS.includes(kind) && !reason) return problem('reprint-reason-missing');
      const job = printJob({ id: idOf(200 + this.jobs.length), kind, state: 'queued' });
      this.jobs = [...this.jobs, job];
      this.berkas = { ...this.berkas, prints: [...this.berkas.prints, job] };
      return done(job, 201);
    });
    this.#route('POST /api/identity/nik', ({ body }) => {
      const { valid, problems, warnings, birthDate, sex, region } = checkNik(
        (body as { nik: string }).nik,
        TODAY,
      );
      return done({ valid, problems, warnings, birthDate, sex, region });
    });
  }

  #register(form: RawForm): Answer {
    if (!('workers' in form)) return problem('wrong-form');
    const checked = checkPuForm(form, TODAY);
    if (!checked.ok) {
      const errors = checked.error.map((one) => ({
        path: one.path,
        code: one.code,
        message: sayFormProblem(one, 'id'),
      }));
      return problem('invalid-form', { errors });
    }
    this.berkas = {
      ...this.berkas,
      stage: 'registered',
      draft: { revision: (this.berkas.draft?.revision ?? 0) + 1, form, savedAt: NOW },
      registration: { savedAt: NOW, warnings: [] },
      contribution: PU_CONTRIBUTION,
    };
    return done(this.berkas);
  }

  #papers(): void {
    this.#route('GET /api/print-jobs', () => done(this.jobs));
    this.#route('GET /api/papers', () => done(this.papers));
    this.#route('GET /api/papers/ticket-1/picture', () => ({
      status: 200,
      body: PICTURE,
      type: 'image/svg+xml',
    }));
    this.#route(`GET /api/print-jobs/${idOf(200)}/picture`, () =>
      this.open ? { status: 200, body: PICTURE, type: 'image/svg+xml' } : problem('berkas-masked'),
    );
    this.#route(`POST /api/print-jobs/${idOf(200)}/answer`, ({ body }) => {
      const state = (body as { printed: boolean }).printed ? 'printed' : 'failed';
      this.jobs = this.jobs.map((job) => (job.id === idOf(200) ? { ...job, state } : job));
      return done(this.jobs[0]);
    });
    this.#route('GET /api/settings', () => done(SETTINGS));
    this.#route('PUT /api/settings/payment.channels', () => done(SETTINGS[1]));
  }
}
