import type { OfficeSaying } from '../../contract/kiosk-voice.ts';
import type { ClosedFacts } from '../../domain/calendar/office-state.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { officeNow } from '../office-day/office-now.ts';
import { quotasLeft } from '../office-day/quotas.ts';
import { serviceClosed } from '../office-day/service-closed.ts';
import type { Deps, Tx } from '../ports.ts';
import type { KioskSentence } from '../ports-listening.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** What the office has to say of itself to whoever listens at its kiosk, by its settings and hours as they are now. */
export async function officeSaying(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  saying: OfficeSaying,
  language: 'id' | 'en',
): Promise<KioskSentence> {
  const { site } = deps;
  const day = await officeDay(tx, deps);
  switch (saying) {
    case 'welcome': {
      const { agency } = await officeSetting(tx, site, 'office.identity', day);
      return { what: 'kiosk-office', language, about: 'welcome', words: agency };
    }
    case 'paper': {
      const { paperPlace } = await officeSetting(tx, site, 'kiosk.words', day);
      return { what: 'kiosk-office', language, about: 'paper', words: paperPlace[language] };
    }
    case 'claim': {
      const { claim } = await officeSetting(tx, site, 'kiosk.words', day);
      return { what: 'kiosk-office', language, about: 'claim', words: claim[language] };
    }
    case 'calls': {
      const { callsSpoken } = await officeSetting(tx, site, 'voice.rules', day);
      return { what: 'kiosk-line', language, line: callsSpoken ? 'calls-heard' : 'calls-seen' };
    }
    case 'closed': {
      const closed = await whyClosed(tx, deps);
      // It has opened since the kiosk asked, and the kiosk is about to hear of it.
      if (closed === null) return { what: 'kiosk-line', language, line: 'loading' };
      return { what: 'kiosk-closed', language, closed, now: deps.clock.now() };
    }
    default:
      return saying satisfies never;
  }
}

/** Why no service gives a number; where all ran out of their own, those of the day are used up. */
async function whyClosed(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<ClosedFacts | null> {
  const office = await officeNow(tx, deps);
  const left = await quotasLeft(tx, deps.site, office.day);
  const reasons = SERVICE_CODES.map((service) => serviceClosed(office, left, service));
  const [first] = reasons;
  if (first === undefined || first === null || reasons.includes(null)) return null;
  return first.reason === 'quota' ? { ...first, reason: 'last-number' } : first;
}
