import type { Lookups } from '../../contract/lookups.ts';
import type { TrailEvent, TrailState } from '../../contract/trail.ts';
import { NOW } from './board-samples.ts';
import { idOf, TODAY } from './office-samples.ts';
import { done } from './scripted-answers.ts';
import type { ScriptedOffice } from './scripted-office.ts';

const CODE = '7K3M-9QXA-0B2C-DEFG';

function event(seq: number, over: Partial<TrailEvent> = {}): TrailEvent {
  return {
    ...{ seq, at: NOW, kind: 'berkas-opened', actor: { kind: 'user', name: 'Dewi Lubis' } },
    subject: { kind: 'berkas', id: idOf(100), shown: 'BK-2026-00042' },
    facts: [{ name: 'service', value: 'PU' }],
    ...over,
  };
}

/** The part of a scripted office that keeps its trail. */
export class ScriptedTrail {
  state: TrailState = {
    verified: { at: NOW, seq: 184_213 },
    broken: null,
    anchor: { at: NOW, seq: 184_000, where: 'closing-paper' },
  };
  lookups: Lookups = {
    days: [
      {
        ...{ person: idOf(300), name: 'Dewi Lubis', day: TODAY, files: 9, opened: 2 },
        ...{ searches: 14, emptySearches: 6, usual: 2, unusual: true },
      },
    ],
    looks: [
      {
        ...{ at: NOW, person: idOf(300), name: 'Dewi Lubis', what: 'file', reason: 'telepon' },
        berkas: { id: idOf(100), number: 'BK-2026-00042' },
      },
    ],
    more: false,
  };

  constructor({ backend }: ScriptedOffice) {
    backend.route('GET /api/trail/state', () => done(this.state));
    backend.route('POST /api/trail/verify', () => {
      this.state = { ...this.state, broken: { seq: 4_711, why: 'changed' } };
      return done({ seq: 4_710, broken: this.state.broken });
    });
    backend.route('POST /api/trail/check-anchor', ({ body }) => {
      const { code } = body as { code: string };
      return done({ anchor: code === CODE ? 'same' : 'different', broken: null });
    });
    backend.route('GET /api/trail/people', () => done([{ id: idOf(300), name: 'Dewi Lubis' }]));
    backend.route('GET /api/trail/span', () => done({ first: 184_001, last: 184_213 }));
    backend.route('POST /api/trail/search', ({ body }) => {
      const { before } = body as { before?: number };
      if (before !== undefined) return done({ events: [event(7)], next: null });
      const unmasked = event(9, {
        kind: 'identity-unmasked',
        facts: [{ name: 'reason', value: 'telepon' }],
      });
      const system = event(8, {
        ...{ kind: 'trail-verified', actor: { kind: 'system', name: null } },
        ...{ subject: { kind: 'other', id: 'trail', shown: 'trail' }, facts: [{ name: 'seq', value: '7' }] },
      });
      return done({ events: [unmasked, system], next: 8 });
    });
    backend.route('GET /api/lookups', () => done(this.lookups));
    backend.route('GET /api/lookups/own', () => done({ days: [], looks: [], more: false }));
  }
}
