import type { Followed, FollowedBerkas, FollowedTicket } from '../../contract/follow.ts';
import { followFacts } from '../../contract/follow-facts.ts';
import type { Notice } from '../../contract/privacy-notice.ts';
import type { BerkasStage } from '../../domain/berkas/berkas-stages.ts';
import type { DocumentCode } from '../../domain/registration/documents.ts';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { FOLLOW_WORDS, followWords } from '../../words/follow.ts';
import { BERKAS_STAGE_WORDS, FOLLOW_BERKAS } from '../../words/follow-berkas.ts';
import { formatWeekday } from '../../words/formats.ts';
import type { Phrase } from '../../words/phrase.ts';
import { NOTICE_WORDS } from '../../words/privacy-notice.ts';
import type { PlainWords } from './follow-page.ts';

/** The state in sentences, for a phone that runs no script. */
export function plainWords(state: Followed): PlainWords {
  return state.what === 'ticket' ? ticketWords(state) : berkasWords(state);
}

/** What people are told about their data, section by section. */
export function noticeWords({ short, sections }: Notice): PlainWords {
  return {
    title: NOTICE_WORDS.ownData,
    heading: NOTICE_WORDS.title,
    lines: [short, ...sections.map(({ title, text }) => labelled(title, (language) => text[language]))],
  };
}

function ticketWords(ticket: FollowedTicket): PlainWords {
  const facts = followFacts(ticket);
  const [id, en] = [followWords(facts, 'id'), followWords(facts, 'en')];
  return {
    title: FOLLOW_WORDS.title,
    heading: { id: `${ticket.number} – ${id.heading}`, en: `${ticket.number} – ${en.heading}` },
    lines: [...id.lines.map((line, at) => ({ id: line, en: en.lines[at] ?? '' })), FOLLOW_WORDS.keep],
  };
}

function berkasWords({ number, stage, missing, code, returnDay, endedDay }: FollowedBerkas): PlainWords {
  const lines: Phrase[] = [BERKAS_STAGE_WORDS[stage as BerkasStage]];
  if (endedDay !== null) lines.push(FOLLOW_BERKAS.ended);
  else if (missing.length === 0) lines.push(FOLLOW_BERKAS.complete);
  else lines.push(listed(FOLLOW_BERKAS.bring, missing));
  if (returnDay !== null) {
    lines.push(labelled(FOLLOW_BERKAS.comeBack, (language) => formatWeekday(returnDay, language)));
  }
  if (code !== null) lines.push(labelled(FOLLOW_BERKAS.code, () => code));
  return { title: FOLLOW_BERKAS.title, heading: labelled(FOLLOW_BERKAS.number, () => number), lines };
}

function listed(label: Phrase, codes: readonly string[]): Phrase {
  return labelled(label, (language) =>
    codes.map((code) => DOCUMENT_NAMES[code as DocumentCode][language]).join('; '),
  );
}

function labelled(label: Phrase, value: (language: keyof Phrase) => string): Phrase {
  return { id: `${label.id}: ${value('id')}`, en: `${label.en}: ${value('en')}` };
}
