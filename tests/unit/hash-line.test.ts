import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashLine } from '../../server/access/hash-line.ts';

/** Work that ends when it is told to, and notes when it begins. */
function workshop() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return {
    begun,
    work: (name: string) => () =>
      new Promise<string>((resolve) => {
        begun.push(name);
        ends.push(() => resolve(name));
      }),
    /** Lets the oldest that was begun end, and what follows from it happen. */
    async endOne() {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    get open() {
      return ends.length;
    },
  };
}

const stranger = (key: string) => ({ key, known: false });
const officer = { key: 'desk:1', known: true };

describe('the line before the hashes', () => {
  it('never lets more than two be at it, and every one of its turn come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), known: fc.boolean() }), { maxLength: 40 }),
        async (askers) => {
          const line = createHashLine({ atOnce: 2, waiting: 100, waitingPerKey: 100 });
          const shop = workshop();
          const asked = askers.map((asker, at) => line.run(asker, shop.work(String(at))));
          for (let left = askers.length; left > 0; left -= 1) {
            expect(shop.open).toBe(Math.min(2, left));
            await shop.endOne();
          }
          const answers = await Promise.all(asked);
          expect(answers.map((answer) => answer.ok && answer.value)).toEqual(
            askers.map((_, at) => String(at)),
          );
        },
      ),
    );
  });

  it('lets an officer through before ten thousand strangers, and a stranger before the hundredth of another', async () => {
    const line = createHashLine({ atOnce: 2, waiting: 100, waitingPerKey: 20 });
    const shop = workshop();
    const refused: string[] = [];
    for (let at = 0; at < 10_000; at += 1) {
      const from = stranger(`net:10.0.0.${at % 50}`);
      void line.run(from, shop.work(from.key)).then((answer) => {
        if (!answer.ok) refused.push(answer.error);
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(refused).toHaveLength(9_898);
    void line.run(officer, shop.work('officer'));
    await shop.endOne();
    expect(shop.begun.at(-1)).toBe('officer');
    void line.run(stranger('net:10.9.9.9'), shop.work('newcomer'));
    // Once around all that have somebody waiting, and not behind each of theirs.
    for (let turn = 0; turn < 51; turn += 1) await shop.endOne();
    expect(shop.begun).toContain('newcomer');
  });

  it('does not let known askers starve strangers', async () => {
    const line = createHashLine({ atOnce: 1, waiting: 100, waitingPerKey: 50 });
    const shop = workshop();
    for (let at = 0; at < 30; at += 1) void line.run(officer, shop.work('officer'));
    void line.run(stranger('net:1'), shop.work('stranger'));
    await shop.endOne();
    await shop.endOne();
    expect(shop.begun.slice(0, 3)).toContain('stranger');
  });

  it('refuses whoever has too many in line, and whoever comes when it is full of others', async () => {
    const line = createHashLine({ atOnce: 1, waiting: 3, waitingPerKey: 2 });
    const shop = workshop();
    void line.run(stranger('first'), shop.work('at it'));
    const many = [1, 2, 3].map((at) => line.run(stranger('many'), shop.work(`many ${at}`)));
    expect(await many[2]).toEqual({ ok: false, error: 'too-many-requests' });
    void line.run(stranger('other'), shop.work('other'));
    // Full: the newest of the key that has most makes room, once.
    void line.run(stranger('third'), shop.work('third'));
    expect(await many[1]).toEqual({ ok: false, error: 'too-many-requests' });
    expect(await line.run(stranger('fourth'), shop.work('fourth'))).toEqual({
      ok: false,
      error: 'sign-in-busy',
    });
  });

  it('goes on after work that failed', async () => {
    const line = createHashLine({ atOnce: 1, waiting: 3, waitingPerKey: 3 });
    await expect(line.run(officer, () => Promise.reject(new Error('out of memory')))).rejects.toThrow(
      'out of memory',
    );
    expect(await line.run(officer, async () => 'done')).toEqual({ ok: true, value: 'done' });
  });
});
