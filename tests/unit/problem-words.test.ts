import { describe, expect, it } from 'vitest';
import { DOCUMENT_NAMES } from '../../words/documents.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { CONTRIBUTION_PROBLEMS, CONTRIBUTION_WARNINGS } from '../../words/problems-contribution.ts';
import { IDENTITY_PROBLEMS } from '../../words/problems-identity.ts';
import { PAYMENT_CODE_PROBLEMS } from '../../words/problems-payment.ts';
import { REGISTRATION_PROBLEMS, sayFormProblem } from '../../words/problems-registration.ts';

const tables = {
  CONTRIBUTION_PROBLEMS,
  CONTRIBUTION_WARNINGS,
  IDENTITY_PROBLEMS,
  PAYMENT_CODE_PROBLEMS,
  REGISTRATION_PROBLEMS,
};

describe('a sentence about a problem', () => {
  it('says how many figures were typed', () => {
    const problem = { path: 'workers.0.nik', code: 'nik-length', facts: { typed: 15 } } as const;
    expect(sayFormProblem(problem, 'id')).toBe('NIK harus 16 angka. Anda mengetik 15.');
    expect(sayFormProblem(problem, 'en')).toBe('NIK has 16 figures. You typed 15.');
  });

  it('names the programmes that are missing', () => {
    const problem = { code: 'programme-required', facts: { programmes: 'JHT, JP' } } as const;
    expect(sayProblem(CONTRIBUTION_PROBLEMS, problem, 'id')).toContain('JHT, JP');
  });

  it('is whole in both languages even when no facts are at hand', () => {
    for (const [table, words] of Object.entries(tables)) {
      for (const code of Object.keys(words)) {
        for (const language of ['id', 'en'] as const) {
          const sentence = sayProblem(
            words as Record<string, { id: string; en: string }>,
            { code },
            language,
          );
          expect(sentence, `${table} ${code}`).toMatch(/^[A-Z].*\.$/);
          expect(sentence, `${table} ${code}`).not.toMatch(/undefined| {2}|silahkan|antrean/);
        }
      }
    }
  });

  it('is another one in every code of the forms, so that none hides another', () => {
    const shared = Object.keys(IDENTITY_PROBLEMS).filter((code) => code in REGISTRATION_PROBLEMS);
    expect(shared).toEqual([]);
  });
});

describe('the name of a document', () => {
  it('differs from every other of the same service', () => {
    const byService = Object.groupBy(Object.entries(DOCUMENT_NAMES), ([code]) => code.split('-')[0] ?? '');
    for (const names of Object.values(byService)) {
      const texts = (names ?? []).map(([, name]) => name.id);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
