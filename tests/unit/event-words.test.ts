import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, type EventKind } from '../../domain/event-kinds.ts';
import { eventFacts, otherSubject } from '../../words/event-facts.ts';
import { EVENT_GROUPS, eventSentence } from '../../words/event-kinds.ts';

const KINDS = Object.keys(EVENT_KINDS) as EventKind[];

describe('the kinds of events', () => {
  it.each(KINDS)('%s is said in a sentence in both languages', (kind) => {
    for (const language of ['id', 'en'] as const)
      expect(eventSentence(kind, language)).toMatch(/^[A-Z].*\.$/);
    expect(eventSentence(kind, 'id')).not.toBe(eventSentence(kind, 'en'));
  });

  it.each(KINDS)('%s stands in exactly one group', (kind) => {
    expect(EVENT_GROUPS.filter(({ has }) => has.test(kind)).map(({ code }) => code)).toHaveLength(1);
  });
});

describe('what an event says', () => {
  it('is said in words, days and times, without ids that name nothing', () => {
    const facts = [
      { name: 'session', value: '01a207cd-342a-7000-94dc-e50b267d344c' },
      { name: 'by', value: 'pin' },
      { name: 'roles', value: '["officer","admin"]' },
      { name: 'day', value: '2026-11-23' },
      { name: 'state', value: 'serving' },
      { name: 'why', value: 'password-changed' },
    ];
    expect(eventFacts(facts, 'id')).toBe(
      'dengan: PIN · peran: Petugas loket, Administrator · hari: 23 November 2026 · keadaan: sedang dilayani · sebab: kata sandi diganti',
    );
    expect(otherSubject('counter:2', 'id')).toBe('Loket 2');
  });
});
