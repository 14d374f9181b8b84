import { describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import type { StandardPage } from '../../contract/standard.ts';
import { claimAccepted, serviceTouched } from '../../kiosk-ui/claim-steps.ts';
import { heard } from '../../kiosk-ui/kiosk-news.ts';
import { answered, type KioskState, prioritySwitched, startedKiosk } from '../../kiosk-ui/kiosk-state.ts';
import { secondsToAnswer, ticked } from '../../kiosk-ui/kiosk-time.ts';
import { titleOf } from '../../kiosk-ui/kiosk-title.ts';
import { viewOf } from '../../kiosk-ui/kiosk-view.ts';
import { leafTurned, readingAsked, topicOpened } from '../../kiosk-ui/reading-steps.ts';
import { comeBack, purposeChosen, replaceOffered, steppedBack } from '../../kiosk-ui/steps.ts';
import { asksForService, partsOf, TOPICS } from '../../kiosk-ui/topics.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, services } from '../support/board-samples.ts';

const ready = (over: Partial<KioskState> = {}): KioskState => ({
  ...startedKiosk(0),
  screen: KIOSK_SCREEN,
  services: services(),
  link: { state: 'open', since: 0 },
  ...over,
});
const topics = () => readingAsked(ready(), 0);
const titleAt = (state: KioskState, now: number) => titleOf(viewOf(state, now), state);

describe('somebody who wants to read', () => {
  it('chooses a topic, then a service where it differs by service, and reads', () => {
    expect(viewOf(topics(), 0)).toBe('topics');
    const papers = topicOpened(topics(), 'documents', null, 1000);
    expect(viewOf(papers, 1000)).toBe('topic-services');
    expect(viewOf(topicOpened(papers, 'documents', 'BPU', 2000), 2000)).toBe('reading');
    for (const topic of TOPICS) {
      const state = topicOpened(topics(), topic, null, 1000);
      expect(viewOf(state, 1000), topic).toBe(asksForService(topic) ? 'topic-services' : 'reading');
    }
  });

  it('reads in the evening too, when no number is given', () => {
    const closed = ready({ services: services({ open: false }) });
    expect(viewOf(closed, 0)).toBe('closed');
    expect(viewOf(readingAsked(closed, 0), 0)).toBe('topics');
  });

  it('goes back one screen at a time, from wherever in the text, to the first', () => {
    let state = topicOpened(topicOpened(topics(), 'online', null, 1000), 'online', 'PU', 2000);
    state = leafTurned(state, 2, 3000);
    expect(state.visit).toMatchObject({ leaf: 2 });
    const seen = [4000, 5000, 6000].map((now) => {
      state = steppedBack(state, now);
      return viewOf(state, now);
    });
    expect(seen).toEqual(['topic-services', 'topics', 'choosing']);
    const law = topicOpened(topics(), 'guarantees', null, 1000);
    expect(viewOf(steppedBack(law, 2000), 2000)).toBe('topics');
  });

  it('turns one leaf with one touch, however nervous the finger', () => {
    const law = topicOpened(topics(), 'guarantees', null, 1000);
    const turned = leafTurned(law, 1, 2000);
    expect(leafTurned(turned, 2, 2600)).toBe(turned);
    expect(leafTurned(turned, 2, 2700).visit).toMatchObject({ leaf: 2 });
    expect(leafTurned(turned, -1, 2700).visit).toMatchObject({ leaf: 0 });
  });

  it('is asked after a minute whether they are still there, and twenty seconds later it is over', () => {
    const state = { ...topicOpened(topics(), 'complaints', null, 1000), touchedAt: 10_000 };
    expect(viewOf(state, 69_999)).toBe('reading');
    expect(secondsToAnswer(state, 70_000)).toBe(20);
    expect(viewOf(state, 70_000)).toBe('still-there');
    expect(ticked(state, 90_000).visit).toEqual({ step: 'choosing' });
  });

  it('is told over the text what it is about', () => {
    expect(titleAt(topics(), 0)).toBe('Apa yang ingin Anda baca?');
    expect(titleAt(topicOpened(topics(), 'complaints', null, 1000), 1000)).toBe('Pengaduan');
    expect(titleAt(topicOpened(topics(), 'own-data', null, 1000), 1000)).toBe(
      'Data pribadi Anda di loket ini',
    );
  });
});

describe('what is read about a topic', () => {
  const page = (subject: StandardPage['subject'], service?: 'PU' | 'BPU'): StandardPage => ({
    ...{ subject, title: { id: subject, en: subject }, lines: [], numbered: false },
    ...(service && { service }),
  });
  const standard = [
    page('documents', 'PU'),
    page('documents', 'BPU'),
    page('guarantees'),
    page('legal-basis'),
    page('complaints'),
  ];
  const subjectsOf = (...[topic, service]: [(typeof TOPICS)[number], ('PU' | 'BPU')?]) =>
    partsOf(topic, service ?? null, standard, KIOSK_SCREEN.notice).map(({ title }) => title.id);

  it('is of that service only, and the law stands beside what is promised', () => {
    expect(partsOf('documents', 'BPU', standard, KIOSK_SCREEN.notice)).toEqual([standard[1]]);
    expect(subjectsOf('guarantees')).toEqual(['guarantees', 'legal-basis']);
    expect(subjectsOf('complaints')).toEqual(['complaints']);
  });

  it('is, of one’s own data, the whole notice of the office', () => {
    const { short, sections } = KIOSK_SCREEN.notice;
    expect(subjectsOf('own-data')).toEqual([short.id, ...sections.map(({ title }) => title.id)]);
  });
});

describe('a number for a claim', () => {
  const told = () => serviceTouched(ready(), 'JHT', 0);

  it('is asked for only when it was said that none is paid here', () => {
    expect(viewOf(told(), 0)).toBe('claim');
    expect(claimAccepted(told(), 699)).toEqual(told());
    const asked = claimAccepted(told(), 700);
    expect(asked.visit).toMatchObject({
      step: 'asking',
      wish: { path: '/api/tickets', body: { service: 'JHT' } },
      from: null,
    });
    expect(claimAccepted(asked, 5000)).toBe(asked);
  });

  it.each(['PU', 'BPU', 'INFO'] as const)('%s has no such screen: one touch is a number', (code) => {
    expect(serviceTouched(ready(), code, 0).visit).toMatchObject({ step: 'asking' });
  });

  it('keeps the way to be called that was chosen before', () => {
    const state = claimAccepted(serviceTouched(prioritySwitched(ready(), 0), 'JHT', 0), 1000);
    expect(state.visit).toMatchObject({ wish: { body: { service: 'JHT', priority: true } } });
  });

  it('is given at once to somebody who comes back with a claim that goes on', () => {
    const returning = purposeChosen(comeBack(ready(), 0), 'melengkapi', 1000);
    expect(serviceTouched(returning, 'JHT', 2000).visit).toMatchObject({
      step: 'asking',
      wish: { body: { service: 'JHT', purpose: 'melengkapi' } },
    });
  });

  it('is not taken by somebody who thinks better of it', () => {
    expect(steppedBack(told(), 1000).visit).toEqual({ step: 'choosing' });
  });

  it('is not spoken of while none is given: the service says why', () => {
    const closed = ready({ services: services({ open: false }) });
    expect(serviceTouched(closed, 'JHT', 0)).toBe(closed);
    const closing = { ...told(), services: services({ open: false }) };
    expect(claimAccepted(closing, 1000).visit).toEqual({ step: 'choosing' });
  });

  it('is explained too where it would replace another number, which stays until it is taken', () => {
    const issued = answered(serviceTouched(ready(), 'BPU', 0), issuedTicket(), 500);
    const replacing = replaceOffered(issued, 3000);
    const state = serviceTouched(replacing, 'JHT', 4000);
    expect(viewOf(state, 4000)).toBe('claim');
    expect(steppedBack(state, 5000).visit).toEqual(replacing.visit);
    const { id } = issuedTicket();
    expect(claimAccepted(state, 5000).visit).toMatchObject({
      wish: { path: `/api/tickets/${id}/replace`, body: { service: 'JHT' } },
      from: { step: 'replacing' },
    });
    const call: LiveMessage = {
      ...{ type: 'ticket-called', seq: 11, at: boardWith().now, name: 'Loket 1', number: 'B-004' },
      ...{ service: 'BPU', counter: 1, waiting: boardWith().waiting },
    };
    expect(heard(state, call, 6000).visit).toMatchObject({ step: 'issued', calledTo: 'Loket 1' });
  });
});
