import type { Notice } from '../contract/privacy-notice.ts';
import type { StandardPage } from '../contract/standard.ts';

/** What one can read about at the kiosk, in the order it is offered. */
export const TOPICS = [
  'documents',
  'procedure',
  'online',
  'time-and-cost',
  'guarantees',
  'complaints',
  'own-data',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The services with pages of their own. */
export const READ_SERVICES = ['PU', 'BPU', 'JHT'] as const;
export type ReadService = (typeof READ_SERVICES)[number];

/** A heading with what stands below it; a page of the standard, or a section of what is told of one's data. */
export type ReadingPart = Pick<StandardPage, 'title' | 'lines' | 'numbered' | 'portal'>;

const DIFFERS_BY_SERVICE: readonly Topic[] = ['documents', 'procedure', 'online'];

/** Whether one has to say for which service. */
export function asksForService(topic: Topic): boolean {
  return DIFFERS_BY_SERVICE.includes(topic);
}

/** What is read about a topic: of one service where it differs by service. */
export function partsOf(
  topic: Topic,
  service: ReadService | null,
  standard: readonly StandardPage[],
  notice: Notice,
): ReadingPart[] {
  if (topic === 'own-data') {
    const sections = notice.sections.map(({ title, text }) => ({ title, lines: [text], numbered: false }));
    return [{ title: notice.short, lines: [], numbered: false }, ...sections];
  }
  // What is promised, and by which law.
  const subjects: readonly string[] = topic === 'guarantees' ? [topic, 'legal-basis'] : [topic];
  return standard.filter((page) => subjects.includes(page.subject) && (page.service ?? null) === service);
}
