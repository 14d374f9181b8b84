import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, type EventKind } from '../../domain/event-kinds.ts';
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
