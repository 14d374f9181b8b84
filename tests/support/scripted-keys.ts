import type { Keys, KeyYear } from '../../contract/keys.ts';
import { done, problem } from './scripted-answers.ts';
import type { ScriptedOffice } from './scripted-office.ts';

/** A year with its keys: whole and still kept unless said otherwise. */
export function keyYear(year: number, over: Partial<KeyYear> = {}): KeyYear {
  return {
    ...{ year, state: 'whole', percent: 100, generation: 1, berkas: 412 },
    ...{ keptUntil: `${year + 2}-12-31`, mayGo: false },
    ...over,
  };
}

/** The keys of a scripted office: changed and destroyed as they are asked to be. */
export class ScriptedKeys {
  keys: Keys;

  constructor({ backend }: ScriptedOffice, keys: Partial<Keys> = {}) {
    this.keys = { kept: 'plain', years: [], ...keys };
    backend.route('GET /api/keys', () => done(this.keys));
    for (const { year } of this.keys.years) {
      backend.route(`POST /api/keys/${year}/rotate`, () => {
        this.change(year, { state: 'sealing', percent: 0, generation: 2 });
        return done(this.keys);
      });
      backend.route(`POST /api/keys/${year}/destroy`, ({ body }) => {
        if ((body as { typed: string }).typed !== String(year)) return problem('key-year-unconfirmed');
        this.change(year, { state: 'destroyed', generation: 0, berkas: 0, mayGo: false });
        return done(this.keys);
      });
    }
  }

  /** A year is another than it was. */
  change(year: number, over: Partial<KeyYear>): void {
    const years = this.keys.years.map((one) => (one.year === year ? { ...one, ...over } : one));
    this.keys = { ...this.keys, years };
  }
}
