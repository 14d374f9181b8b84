import { describe, expect, it } from 'vitest';
import type { Closed } from '../../contract/closed.ts';
import { quietWords } from '../../display-ui/quiet-words.ts';
import { type FollowFacts, followWords } from '../../words/follow.ts';
import { boardWith, NOW } from '../support/board-samples.ts';

const now = Date.parse(NOW);
const closed: Closed = { reason: 'after-hours', opensAt: '2026-11-24T08:00:00.000+07:00' };
const { waiting: nobody } = boardWith({ waiting: { PU: 0, BPU: 0, JHT: 0, INFO: 0 } });

const WAITING: FollowFacts = {
  ...{ state: 'waiting', day: '2026-11-23', today: '2026-11-23', ahead: 2, estimate: { low: 20, high: 60 } },
  ...{ counterName: null, fetch: false, heldFor: null, next: null, paused: null, now },
  closed: { reason: 'after-hours', opensAt: Date.parse('2026-11-24T08:00:00.000+07:00') },
};

describe('past the hours', () => {
  it('a number that still waits is told to stay, not when it opens again', () => {
    const said = followWords(WAITING, 'id').lines.join(' ');
    expect(said).toContain('Anda tetap dilayani');
    expect(said).not.toContain('Buka kembali');
  });

  it('the TV says that those who hold a number are served, while there are any', () => {
    const detailOf = (waiting: typeof nobody) =>
      quietWords(boardWith({ closed, waiting }), true, now, null).detail;
    expect(detailOf({ ...nobody, BPU: 1 })).toMatch(
      /^Yang sudah memegang nomor tetap dilayani\. Buka kembali/,
    );
    expect(detailOf(nobody)).toMatch(/^Buka kembali/);
  });
});
