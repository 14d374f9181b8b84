import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftSaved } from '../../contract/berkas.ts';
import type { RawForm } from '../../contract/registration.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { DraftKeeper, type DraftState } from '../../officer-ui/berkas/draft-keeper.ts';
import { emptyBpuForm } from '../../officer-ui/berkas/empty-forms.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';

const SAVED_AT = '2026-11-23T09:41:00.000+07:00';

const typed = (name: string): RawForm => ({ ...emptyBpuForm('2026-11-23'), name });

/** A server that answers when told, and refuses a revision that is not its own. */
function slowServer() {
  const asked: { revision: number; name: string }[] = [];
  const states: DraftState[] = [];
  let revision = 0;
  const waiting: (() => void)[] = [];
  let refusal: ApiProblem | undefined;
  const keeper: DraftKeeper = new DraftKeeper(
    {
      save: async (from, form): Promise<Result<DraftSaved, ApiProblem>> => {
        asked.push({ revision: from, name: 'name' in form ? form.name : '' });
        await new Promise<void>((answer) => waiting.push(answer));
        if (refusal) return err(refusal);
        if (from !== revision) return err({ code: 'stale-revision', type: '', title: '', status: 409 });
        revision += 1;
        return ok({ revision, savedAt: SAVED_AT });
      },
      onChange: () => states.push(keeper.state),
    },
    0,
    null,
  );
  return {
    keeper,
    asked,
    states,
    fail: (problem: ApiProblem | undefined) => {
      refusal = problem;
    },
    async answer() {
      for (const go of waiting.splice(0)) go();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('keeping a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves 800 ms after the last key, once for all keys before', async () => {
    const { keeper, asked, answer } = slowServer();
    keeper.change(typed('A'));
    await vi.advanceTimersByTimeAsync(799);
    keeper.change(typed('An'));
    await vi.advanceTimersByTimeAsync(799);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([{ revision: 0, name: 'An' }]);
    await answer();
    expect(keeper.state).toBe('saved');
    expect(keeper.savedAt).toBe(SAVED_AT);
  });

  it('never has two requests under way, however often a box is left, and ends with the newest text', async () => {
    const { keeper, asked, answer } = slowServer();
    keeper.change(typed('A'));
    void keeper.flush();
    keeper.change(typed('An'));
    void keeper.flush();
    keeper.change(typed('Ani'));
    void keeper.flush();
    void keeper.flush();
    await answer();
    expect(asked).toHaveLength(2);
    await answer();
    await answer();
    expect(asked).toEqual([
      { revision: 0, name: 'A' },
      { revision: 1, name: 'Ani' },
    ]);
    expect(keeper.state).toBe('saved');
  });

  it('tries again after a failure with everything typed since', async () => {
    const { keeper, asked, answer, fail } = slowServer();
    fail({ code: 'unreachable' });
    keeper.change(typed('A'));
    await vi.advanceTimersByTimeAsync(800);
    await answer();
    expect(keeper.state).toBe('failed');
    keeper.change(typed('Ani'));
    fail(undefined);
    await vi.advanceTimersByTimeAsync(4000);
    await answer();
    expect(asked.at(-1)).toEqual({ revision: 0, name: 'Ani' });
    expect(keeper.state).toBe('saved');
  });

  it('asks again by itself when nothing more is typed after a failure', async () => {
    const { keeper, asked, answer, fail } = slowServer();
    fail({ code: 'unreachable' });
    keeper.change(typed('A'));
    await vi.advanceTimersByTimeAsync(800);
    await answer();
    fail(undefined);
    await vi.advanceTimersByTimeAsync(4000);
    await answer();
    expect(asked).toHaveLength(2);
    expect(keeper.state).toBe('saved');
  });

  it('stops sending when another screen was faster', async () => {
    const { keeper, asked, answer, fail } = slowServer();
    fail({ code: 'stale-revision', type: '', title: '', status: 409 });
    keeper.change(typed('A'));
    await vi.advanceTimersByTimeAsync(800);
    await answer();
    expect(keeper.state).toBe('stale');
    keeper.change(typed('Ani'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(1);
  });
});
