import type { EventKind } from '../../domain/event-kinds.ts';
import type { PaperKind } from '../../domain/print/paper-kinds.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { DocumentCode } from '../../domain/registration/documents.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { formatDay, formatMoment, formatRupiah } from '../../words/formats.ts';
import { BPU_LABELS, PU_LABELS, WORKER_LABELS, workerNumber } from '../../words/officer-forms.ts';
import { PAPER_TITLES } from '../../words/papers.ts';
import type { Language, Phrase } from '../../words/phrase.ts';
import { DATA_COPY_PAPER, othersLeftOut } from '../../words/privacy-papers.ts';
import { PROCESSING_WORDS } from '../../words/privacy-trail.ts';
import { SERVICE_MATTERS } from '../../words/services.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import { list } from './list.ts';
import type { Sheet } from './sheet.ts';
import type { SlipBlock } from './slip.ts';

/** One step of what was done with somebody's data. */
export interface ProcessingStep {
  /** ISO 8601. */
  readonly at: string;
  readonly what: EventKind;
  /** The shown name of who did it; null for a machine. */
  readonly who: string | null;
  /** A code, where a reason was asked for. */
  readonly why: string | null;
}

/** What is held about somebody in one visit file. Instants ISO 8601, amounts whole rupiah. */
export interface DataCopyFile {
  readonly number: string;
  readonly service: ServiceCode;
  readonly stage: string;
  readonly openedDay: string;
  readonly state: 'open' | 'restricted' | 'erased';
  readonly visits: readonly string[];
  /** The boxes about this person, as typed; null where there is no form. */
  readonly form: Readonly<Record<string, unknown>> | null;
  /** How many other people stand in the form. */
  readonly others: number;
  readonly contribution: unknown;
  readonly codes: readonly {
    readonly code: string;
    readonly amount: number;
    readonly dueDate: string;
    readonly issuedAt: string;
    readonly counts: boolean;
  }[];
  readonly documents: readonly { readonly code: string; readonly state: string }[];
  readonly papers: readonly {
    readonly kind: PaperKind;
    readonly copy: number;
    readonly state: string;
    readonly at: string;
  }[];
  readonly trail: readonly ProcessingStep[];
}

/** "Salinan data": everything held about one person, as it is handed over to them, on paper or as JSON. */
export interface DataCopy {
  readonly request: string;
  readonly madeAt: string;
  readonly name: string;
  readonly contact: string;
  readonly words: string;
  readonly files: readonly DataCopyFile[];
}

/** The copy on A4, in plain words. */
export function dataCopySheet(copy: DataCopy, letterhead: Letterhead, language: Language): Sheet {
  const words = DATA_COPY_PAPER;
  const moment = (at: string) => formatMoment(Date.parse(at), language);
  return {
    title: words.title[language],
    blocks: [
      ...letterheadBlocks(letterhead),
      { kind: 'text', text: words.title[language], align: 'center', bold: true, size: 'large' },
      { kind: 'gap' },
      { kind: 'pair', label: words.request[language], value: copy.request },
      { kind: 'pair', label: words.made[language], value: moment(copy.madeAt) },
      { kind: 'pair', label: words.asked[language], value: `${copy.name}, ${copy.contact}` },
      { kind: 'gap' },
      { kind: 'text', text: words.law[language] },
      ...(copy.files.length === 0
        ? [{ kind: 'text', text: words.nothing[language], bold: true } as const]
        : copy.files.flatMap((file) => fileBlocks(file, language))),
    ],
  };
}

function fileBlocks(file: DataCopyFile, language: Language): readonly SlipBlock[] {
  const words = DATA_COPY_PAPER;
  const moment = (at: string) => formatMoment(Date.parse(at), language);
  const states: Readonly<Record<string, Phrase>> = {
    received: words.received,
    missing: words.missing,
    'not-needed': words.notNeeded,
  };
  const say = (text: string): SlipBlock => ({ kind: 'text', text, bold: true });
  return [
    { kind: 'rule' },
    { kind: 'text', text: file.number, bold: true, size: 'large' },
    { kind: 'pair', label: words.service[language], value: SERVICE_MATTERS[file.service][language] },
    { kind: 'pair', label: words.opened[language], value: formatDay(file.openedDay, language) },
    ...(file.state === 'erased' ? [say(words.erased[language])] : []),
    ...(file.state === 'restricted' ? [say(words.onlyKept[language])] : []),
    ...(file.form === null ? [] : [say(words.form[language]), ...formBlocks(file.form, language)]),
    ...(file.others === 0 ? [] : [{ kind: 'text', text: othersLeftOut[language](file.others) } as const]),
    ...list(
      words.documents[language],
      file.documents.map(
        ({ code, state }) =>
          `${DOCUMENT_NAMES[code as DocumentCode][language]}: ${states[state]?.[language] ?? state}`,
      ),
      'bullet',
    ),
    ...list(
      words.codes[language],
      file.codes.map(
        ({ code, amount, dueDate }) => `${code}, ${formatRupiah(amount)}, ${formatDay(dueDate, language)}`,
      ),
      'bullet',
    ),
    ...list(
      words.papers[language],
      file.papers.map(({ kind, at }) => `${moment(at)}: ${PAPER_TITLES[kind][language]}`),
      'bullet',
    ),
    ...list(
      words.trail[language],
      file.trail.map(
        ({ at, what, who, why }) =>
          `${moment(at)}: ${PROCESSING_WORDS[what]?.[language] ?? what} (${who ?? words.machine[language]}${why === null ? '' : `, ${why}`})`,
      ),
      'bullet',
    ),
  ];
}

function formBlocks(form: Readonly<Record<string, unknown>>, language: Language): readonly SlipBlock[] {
  const labels: Readonly<Record<string, Phrase>> = 'companyName' in form ? PU_LABELS : BPU_LABELS;
  const { workers, ...boxes } = form;
  return [
    ...boxBlocks(boxes, labels, language),
    ...(Array.isArray(workers) ? workers : []).flatMap((worker: Record<string, unknown>, at): SlipBlock[] => [
      { kind: 'text', text: workerNumber[language](at + 1), bold: true },
      ...boxBlocks(worker, WORKER_LABELS, language),
    ]),
  ];
}

function boxBlocks(
  boxes: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, Phrase>>,
  language: Language,
): readonly SlipBlock[] {
  return Object.entries(boxes).flatMap(([name, typed]): SlipBlock[] => {
    const value = Array.isArray(typed) ? typed.join(', ') : String(typed);
    return value === '' ? [] : [{ kind: 'pair', label: labels[name]?.[language] ?? name, value }];
  });
}
