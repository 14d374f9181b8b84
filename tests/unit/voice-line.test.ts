import { describe, expect, it } from 'vitest';
import { createMakingLine, type Job, type Rank } from '../../voice/line/making-line.ts';

/** A line whose work is done when the test says so. */
function openLine({ most = 3 } = {}) {
  const begun: string[] = [];
  const under = new Map<string, PromiseWithResolvers<string>>();
  const job = (key: string): Job<string> => ({
    key,
    make() {
      begun.push(key);
      const made = Promise.withResolvers<string>();
      under.set(key, made);
      return made.promise;
    },
  });
  const line = createMakingLine<string>(most, (made) => made !== 'nothing');
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    ...{ line, begun, settled, job },
    ask: (key: string, rank?: Rank) => line.ask(job(key), rank),
    ahead: (...keys: string[]) => line.ahead(keys.map(job)),
    async finish(key: string, made = `made ${key}`) {
      await settled();
      under.get(key)?.resolve(made);
      under.delete(key);
      await settled();
    },
    async fail(key: string) {
      await settled();
      under.get(key)?.reject(new Error(key));
      await settled();
    },
    async now() {
      await settled();
      return [...begun];
    },
  };
}

describe('the line before the voice', () => {
  it('makes one at a time, in the order of asking', async () => {
    const { ask, finish, now } = openLine();
    const [a, b] = [ask('a'), ask('b')];
    expect(await now()).toEqual(['a']);
    await finish('a');
    expect(await now()).toEqual(['a', 'b']);
    await finish('b');
    expect([await a, await b]).toEqual(['made a', 'made b']);
  });

  it('makes once what is asked for twice, waiting or begun', async () => {
    const { ask, finish, now } = openLine();
    const asked = [ask('a'), ask('a'), ask('b'), ask('b')];
    await now();
    asked.push(ask('a'));
    await finish('a');
    await finish('b');
    expect(await Promise.all(asked)).toEqual(['made a', 'made a', 'made b', 'made b', 'made a']);
    expect(await now()).toEqual(['a', 'b']);
  });

  it('takes only so many, and again when one is made', async () => {
    const { ask, finish } = openLine({ most: 2 });
    void ask('a');
    void ask('b');
    expect(ask('c')).toBeNull();
    expect(ask('b')).not.toBeNull();
    await finish('a');
    expect(ask('c')).not.toBeNull();
  });

  it('goes on after a failure', async () => {
    const { ask, fail, finish, now } = openLine();
    const [a, b] = [ask('a'), ask('b')];
    await fail('a');
    await expect(a).rejects.toThrow('a');
    await finish('b');
    expect(await b).toBe('made b');
    expect(await now()).toEqual(['a', 'b']);
  });
});

describe('what the whole hall waits for', () => {
  it('goes before all that others asked for, and keeps its own order', async () => {
    const { ask, finish, now } = openLine({ most: 4 });
    for (const key of ['a', 'b', 'c']) void ask(key);
    for (const key of ['x', 'y']) void ask(key, 'first');
    for (const key of ['a', 'x', 'y', 'b', 'c']) await finish(key);
    expect(await now()).toEqual(['a', 'x', 'y', 'b', 'c']);
  });

  it('is never refused because others wait, and is itself not endless', async () => {
    const { ask } = openLine({ most: 2 });
    for (const key of ['a', 'b']) void ask(key);
    expect(ask('c')).toBeNull();
    expect(ask('x', 'first')).not.toBeNull();
    expect(ask('y', 'first')).not.toBeNull();
    expect(ask('z', 'first')).toBeNull();
  });

  it('goes before also where one person had asked for the same already', async () => {
    const { ask, finish, now } = openLine();
    for (const key of ['a', 'b', 'c']) void ask(key);
    const again = ask('c', 'first');
    for (const key of ['a', 'c', 'b']) await finish(key);
    expect(await again).toBe('made c');
    expect(await now()).toEqual(['a', 'c', 'b']);
  });
});

describe('what is made in advance', () => {
  it('is made in its order, one at a time', async () => {
    const { ahead, finish, now } = openLine();
    ahead('a', 'b', 'c');
    expect(await now()).toEqual(['a']);
    await finish('a');
    await finish('b');
    expect(await now()).toEqual(['a', 'b', 'c']);
  });

  it('is replaced by what is to be made then; what was begun is finished and not begun again', async () => {
    const { ahead, finish, now } = openLine();
    ahead('a', 'b', 'c');
    await now();
    ahead('d', 'a', 'b');
    await finish('a');
    await finish('d');
    await finish('b');
    expect(await now()).toEqual(['a', 'd', 'b']);
  });

  it('lets go first whoever waits, who waits for no more than the one begun', async () => {
    const { ahead, ask, finish, now } = openLine();
    ahead('a', 'b', 'c');
    await now();
    const asked = [ask('x'), ask('y')];
    await finish('a');
    await finish('x');
    await finish('y');
    expect(await Promise.all(asked)).toEqual(['made x', 'made y']);
    expect(await now()).toEqual(['a', 'x', 'y', 'b']);
  });

  it('comes first as soon as somebody asks for it, and is made once', async () => {
    const { ahead, ask, finish, now } = openLine();
    ahead('a', 'b', 'c');
    await now();
    const asked = [ask('c'), ask('a')];
    await finish('a');
    await finish('c');
    await finish('b');
    expect(await Promise.all(asked)).toEqual(['made c', 'made a']);
    expect(await now()).toEqual(['a', 'c', 'b']);
  });

  it('takes nobody’s place', async () => {
    const { ahead, ask } = openLine({ most: 1 });
    ahead('a', 'b');
    expect(ask('x')).not.toBeNull();
  });

  it('is given up where nothing can be made, until it is wanted anew', async () => {
    const { ahead, ask, finish, fail, now } = openLine();
    ahead('a', 'b');
    await finish('a', 'nothing');
    expect(await now()).toEqual(['a']);
    ahead('b', 'c');
    await fail('b');
    expect(await now()).toEqual(['a', 'b']);
    ahead('c');
    void ask('x');
    await finish('c', 'nothing');
    expect(await now()).toEqual(['a', 'b', 'c', 'x']);
  });

  it('goes on when only what somebody asked for could not be made', async () => {
    const { ahead, ask, finish, now } = openLine();
    void ask('x');
    ahead('a');
    await finish('x', 'nothing');
    expect(await now()).toEqual(['x', 'a']);
  });
});

describe('a line that stops', () => {
  it('takes nothing any more, and is over when all that was asked for is', async () => {
    const { ahead, ask, line, finish, now } = openLine();
    const asked = [ask('a'), ask('b')];
    ahead('c');
    let isOver = false;
    const over = line.stop().then(() => {
      isOver = true;
    });
    expect(ask('d')).toBeNull();
    ahead('e');
    await finish('a');
    expect(isOver).toBe(false);
    await finish('b');
    await over;
    expect(await Promise.all(asked)).toEqual(['made a', 'made b']);
    expect(await now()).toEqual(['a', 'b']);
  });
});
