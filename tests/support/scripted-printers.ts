import type { Printer } from '../../contract/printers.ts';
import type { ProbeAnswers, ProbeFindings } from '../../domain/print/profile-facts.ts';
import { NOW } from './board-samples.ts';
import { idOf, printJob } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { Answer, Heard } from './scripted-backend.ts';
import type { ScriptedOffice } from './scripted-office.ts';
import { ScriptedPairing } from './scripted-pairing.ts';

const TM_T82: Printer['profile'] = {
  ...{ name: 'tm-t82', paperMm: 80, columns: 48, cutter: true, qr: 'native', barcode: 'native' },
  ...{ confirm: 'job-id', automaticStatus: true },
};

/** What a good printer answers. */
export const FOUND: ProbeFindings = {
  ...{ status: true, automaticStatus: true, echo: true, jobId: true, model: 'TM-T82III' },
};

/** A printer of the list. */
export function printer(over: Partial<Printer> & Pick<Printer, 'id' | 'name'>): Printer {
  return {
    ...{ address: 'tcp://192.168.1.50:9100', roles: [], origin: 'registered', state: 'ok', waiting: 0 },
    profile: TM_T82,
    ...over,
  };
}

/** The stand-ins of an office without printers. */
export function standIns(): Printer[] {
  const standIn = (number: number, role: 'ticket' | 'receipt', name: string) =>
    printer({
      ...{ id: idOf(number), name, address: `virtual://${role}`, roles: [role], origin: 'virtual' },
    });
  return [
    standIn(700, 'ticket', 'Printer maya (nomor antrian)'),
    standIn(701, 'receipt', 'Printer maya (meja loket)'),
  ];
}

/** The printers of a scripted office: registered, given tasks, probed and taken away by script. */
export class ScriptedPrinters {
  printers: Printer[];
  /** How the next probe ends. */
  probing: (id: string) => Answer | Promise<Answer> = (id) => done(this.#found(id));
  readonly pairing: ScriptedPairing;
  readonly #office: ScriptedOffice;

  constructor(office: ScriptedOffice, printers: Printer[] = standIns()) {
    this.#office = office;
    this.printers = printers;
    this.pairing = new ScriptedPairing(office);
    const { backend } = office;
    backend.route('GET /api/printers', () => done(this.printers));
    backend.route('POST /api/printers', (heard) => this.#add(heard));
    backend.route('PUT /api/printer-roles', ({ body }) => this.#roles(body as Record<string, string>));
    for (const { id } of printers) this.#know(id);
  }

  #know(id: string): void {
    const { backend } = this.#office;
    backend.route(`PUT /api/printers/${id}`, ({ body }) => {
      const { name, address } = body as { name: string; address: string };
      return done(this.#set(id, { name, address }));
    });
    backend.route(`DELETE /api/printers/${id}`, () => {
      this.printers = this.printers.filter((one) => one.id !== id);
      return done(this.printers);
    });
    backend.route(`POST /api/printers/${id}/test-page`, () => done(printJob({ id: idOf(790) }), 201));
    backend.route(`POST /api/printers/${id}/probe`, () => this.probing(id));
    backend.route(`POST /api/printers/${id}/probe/answers`, ({ body }) => {
      const { columns, cut } = body as ProbeAnswers;
      const { profile } = this.#one(id);
      return done(
        this.#set(id, {
          profile: { ...profile, columns, cutter: cut },
          probed: { at: NOW, findings: FOUND, answered: true },
        }),
      );
    });
  }

  #add({ body }: Heard): Answer {
    const { name, address } = body as { name: string; address: string };
    if (!address.includes('://')) {
      const errors = [
        { path: 'address', code: 'unknown-scheme', message: 'Alamat harus dimulai dengan cara sambungnya.' },
      ];
      return problem('invalid-printer', { errors });
    }
    const added = printer({ id: idOf(710 + this.printers.length), name, address, state: 'unknown' });
    this.printers = [...this.printers, added];
    this.#know(added.id);
    return done(added, 201);
  }

  #roles(wish: Record<string, string>): Answer {
    const roles = ['ticket', 'receipt'] as const;
    this.printers = this.printers.map((one) => ({
      ...one,
      roles: roles.filter((role) => wish[role] === one.id),
    }));
    return done(this.printers);
  }

  #found(id: string): Printer {
    return this.#set(id, { probed: { at: NOW, findings: FOUND, answered: false } });
  }

  #one(id: string): Printer {
    const found = this.printers.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no printer ${id}`);
    return found;
  }

  #set(id: string, changes: Partial<Printer>): Printer {
    const changed = { ...this.#one(id), ...changes };
    this.printers = this.printers.map((one) => (one.id === id ? changed : one));
    return changed;
  }
}
