import type { OfficeSettings } from '../../contract/setting-schemas.ts';
import type { StandardPage } from '../../contract/standard.ts';
import { documentsFor } from '../../domain/registration/documents.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { JMO_UP_TO } from '../../words/follow-berkas.ts';
import { formatRupiah } from '../../words/formats.ts';
import type { Phrase, PhraseOf } from '../../words/phrase.ts';
import { SERVICE_MATTERS } from '../../words/services.ts';
import { DOCUMENTS_OF, ONLINE_OF, PROCEDURE_OF, STANDARD_TITLES } from '../../words/standard.ts';

/** The services with a standard of their own, in its order; a question has none. */
const WITH_STANDARD = ['PU', 'BPU', 'JHT'] as const;
type Standardized = (typeof WITH_STANDARD)[number];

/** What the office's own settings hold of the standard. */
export interface StandardValues {
  readonly standard: OfficeSettings['office.standard'];
  readonly online: OfficeSettings['office.online'];
  /** Where complaints go; names and numbers, posted in one language. */
  readonly complaints: readonly string[];
  /** What is said before a number for a claim is given. */
  readonly claim: Phrase;
}

/** The pages of the service standard in the order it is posted. */
export function composePages({ standard, online, complaints, claim }: StandardValues): StandardPage[] {
  const { guarantees, legalBasis, time, cost, procedures } = standard;
  return [
    ...WITH_STANDARD.map((service) => documents(service)),
    ...WITH_STANDARD.map((service) => procedure(service, procedures[service], claim)),
    ...WITH_STANDARD.flatMap((service) => onlinePages(service, online)),
    page('time-and-cost', STANDARD_TITLES.timeAndCost, [...cost, ...time]),
    page('guarantees', STANDARD_TITLES.guarantees, guarantees),
    page('legal-basis', STANDARD_TITLES.legalBasis, legalBasis),
    page(
      'complaints',
      STANDARD_TITLES.complaints,
      complaints.map((line) => ({ id: line, en: line })),
    ),
  ];
}

function documents(service: Standardized): StandardPage {
  const names = documentsFor(service).map(({ code }) => DOCUMENT_NAMES[code]);
  return { ...page('documents', titleOf(DOCUMENTS_OF, service), names), service };
}

/** A claim is filed elsewhere in one of several ways; that is said first, and the ways are no steps. */
function procedure(service: Standardized, lines: readonly Phrase[], claim: Phrase): StandardPage {
  const title = titleOf(PROCEDURE_OF, service);
  return service === 'JHT'
    ? { ...page('procedure', title, [claim, ...lines]), service }
    : { ...page('procedure', title, lines), service, numbered: true };
}

/** One page of steps a service; before that of a claim, the application for small balances and up to what they are. */
function onlinePages(service: Standardized, online: OfficeSettings['office.online']): StandardPage[] {
  const { portal, steps } = online[service];
  const inSteps = { service, numbered: true, portal };
  if (service !== 'JHT') return [{ ...page('online', titleOf(ONLINE_OF, service), steps), ...inSteps }];
  const limit = formatRupiah(online.jmo.maxBalance);
  const upTo = { id: JMO_UP_TO.id(limit), en: JMO_UP_TO.en(limit) };
  return [
    { ...page('online', STANDARD_TITLES.jmo, [online.jmo.text, upTo]), service },
    { ...page('online', STANDARD_TITLES.lapakAsik, steps), ...inSteps },
  ];
}

function page(subject: StandardPage['subject'], title: Phrase, lines: readonly Phrase[]): StandardPage {
  return { subject, title, lines: [...lines], numbered: false };
}

function titleOf(words: PhraseOf<[matter: string]>, service: Standardized): Phrase {
  const { id, en } = SERVICE_MATTERS[service];
  return { id: words.id(id), en: words.en(en) };
}
