import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { SERVICE_CODES, type ServiceCode } from '../../../domain/queue/services.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { COUNTER_NAME } from '../../../words/counters.ts';
import { OFFICE_WORDS } from '../../../words/officer-office.ts';
import type { BoxProblem } from '../setting-form.ts';
import { readCount } from './typed-count.ts';

type Counters = OfficeSettings['office.counters'];

/** A counter as typed; `services` are codes parted by spaces, as a check-list keeps them. */
export interface CounterTyped {
  readonly number: string;
  readonly shown: string;
  readonly shownEn: string;
  readonly spoken: string;
  readonly services: string;
}

export interface CountersTyped {
  readonly counters: readonly CounterTyped[];
}

export function readCounters(value: unknown): CountersTyped {
  const { counters } = value as Counters;
  return {
    counters: counters.map(({ number, shown, spoken, services }) => ({
      number: String(number),
      shown: shown.id,
      shownEn: shown.en,
      spoken,
      services: (services ?? SERVICE_CODES).join(' '),
    })),
  };
}

/** The next counter that is not listed yet, with the names it has anyway. */
export function nextCounter({ counters }: CountersTyped): CounterTyped {
  const used = new Set(counters.map(({ number }) => Number(number)));
  let number = 1;
  while (used.has(number)) number += 1;
  return {
    number: String(number),
    shown: COUNTER_NAME.id(number),
    shownEn: COUNTER_NAME.en(number),
    spoken: COUNTER_NAME.id(number).toLowerCase(),
    services: SERVICE_CODES.join(' '),
  };
}

/** A counter that serves everything says nothing of it, so that a service to come is served there as well. */
export function writeCounters({ counters }: CountersTyped): Result<Counters, readonly BoxProblem[]> {
  const problems: BoxProblem[] = [];
  const seen = new Set<number>();
  const written = counters.map((typed, at) => {
    const number = readCount(typed.number, 1, 99);
    const services = typed.services.split(' ').filter((code) => code !== '') as ServiceCode[];
    if (!number.ok) problems.push({ path: `counters.${at}.number`, words: number.error });
    else if (seen.has(number.value)) {
      problems.push({ path: `counters.${at}.number`, words: OFFICE_WORDS.counterTwice });
    } else seen.add(number.value);
    for (const part of ['shown', 'spoken'] as const) {
      if (typed[part].trim() === '') {
        problems.push({ path: `counters.${at}.${part}`, words: OFFICE_WORDS.nameMissing });
      }
    }
    if (services.length === 0) {
      problems.push({ path: `counters.${at}.services`, words: OFFICE_WORDS.noServices });
    }
    const all = SERVICE_CODES.every((code) => services.includes(code));
    return {
      number: number.ok ? number.value : 0,
      shown: { id: typed.shown.trim(), en: typed.shownEn.trim() || typed.shown.trim() },
      spoken: typed.spoken.trim(),
      ...(all ? {} : { services: SERVICE_CODES.filter((code) => services.includes(code)) }),
    };
  });
  return problems.length > 0 ? err(problems) : ok({ counters: written });
}

/** The box of a part of the written counters: "counters.0.shown.en" is "counters.0.shownEn". */
export function countersBoxOf(path: string): string {
  return path
    .replace(/\.shown\.en$/, '.shownEn')
    .replace(/\.shown\.id$/, '.shown')
    .replace(/\.services\..*$/, '.services');
}
