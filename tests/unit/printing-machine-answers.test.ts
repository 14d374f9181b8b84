import { describe, expect, it, vi } from 'vitest';
import { CLONE_80_ABILITIES } from '../../printers/virtual-printer/printer-abilities.ts';
import {
  ASB_ON,
  CLEAR,
  CUT,
  ECHO,
  INIT,
  JOB_NAMED,
  jobOf,
  NAME_JOB,
  RECOVER,
  talkWithMachine,
} from '../support/printing/machine-talk.ts';

const settled = () => new Promise((resolve) => void setTimeout(resolve, 10));
const askStatus = (about: number) => [0x10, 4, about];

describe('a virtual printer answers', () => {
  it('with the name of the job, once its last line is on paper', async () => {
    const order: string[] = [];
    const deliver = async () => {
      await settled();
      order.push('paper');
    };
    const { say, heard } = talkWithMachine({ deliver });
    await say(INIT, 'x\n', CUT, NAME_JOB);
    expect(heard()).toBe('');
    await vi.waitFor(() => expect(order).toEqual(['paper']));
    await vi.waitFor(() => expect(heard()).toBe(JOB_NAMED));
  });

  it('nothing in order while the paper is out, and everything when it is loaded', async () => {
    const { machine, say, heard, papers } = talkWithMachine();
    machine.setState('paper-out');
    await say(INIT, 'x\n', CUT, ECHO, NAME_JOB, askStatus(4));
    await settled();
    expect([heard(), papers]).toEqual(['7e', []]);
    machine.setState('ok');
    await settled();
    expect([heard(), papers.length]).toEqual([`00 ${JOB_NAMED}`, 1]);
  });

  it('with its paper sensor to GS r 1', async () => {
    const { machine, say, heard } = talkWithMachine();
    machine.setState('paper-near-end');
    await say(ECHO, [0x1d, 0x72, 2]);
    await settled();
    expect(heard()).toBe('03 00');
  });

  it('with its state at once and at every change, as long as that is switched on', async () => {
    const { machine, say, heard } = talkWithMachine();
    await say(ASB_ON);
    await settled();
    expect(heard()).toBe('10 00 00 0f');
    machine.setState('paper-near-end');
    expect(heard()).toBe('10 00 03 0f');
    machine.setState('paper-out');
    expect(heard()).toBe('18 00 0f 0f');
    machine.setState('cover-open');
    machine.setState('cutter');
    machine.setState('ok');
    expect(heard()).toBe('38 00 00 0f 18 08 00 0f 10 00 00 0f');
    await say([0x1d, 0x61, 0]);
    await settled();
    machine.setState('cover-open');
    expect(heard()).toBe('');
  });

  it('nothing unasked any more after an init', async () => {
    const { machine, say, heard } = talkWithMachine();
    await say(ASB_ON, INIT);
    await settled();
    heard();
    machine.setState('cover-open');
    expect(heard()).toBe('');
  });

  it('unasked also while its buffer is full and DLE EOT does not get through', async () => {
    const { machine, say, heard } = talkWithMachine({ bufferBytes: 64 });
    await say(ASB_ON);
    await settled();
    heard();
    machine.setState('paper-out');
    void say('x\n'.repeat(100));
    void say(askStatus(1));
    await settled();
    expect(heard()).toBe('18 00 0f 0f');
    machine.setState('ok');
    await settled();
    expect(heard()).toBe('10 00 00 0f 12');
  });

  it('with its maker and its name', async () => {
    const { say, heard } = talkWithMachine();
    await say([0x1d, 0x49, 66, 0x1d, 0x49, 67]);
    await settled();
    expect(Buffer.from(heard().replaceAll(' ', ''), 'hex').toString('latin1')).toBe('_EPSON\0_TM-T82III\0');
  });

  it('on arrival even where a picture holds the question by chance', async () => {
    const { say, heard } = talkWithMachine();
    await say([0x1d, 0x76, 0x30, 0, 4, 0, 1, 0, ...askStatus(1), 0xff]);
    await settled();
    expect(heard()).toBe('12');
  });

  it('only what its class can answer', async () => {
    const { machine, say, heard } = talkWithMachine({ abilities: CLONE_80_ABILITIES });
    await say(ASB_ON, askStatus(1), [0x1d, 0x49, 66], 'x\n', CUT, NAME_JOB, CLEAR, ECHO);
    await settled();
    machine.setState('cover-open');
    expect(heard()).toBe('12 00');
  });
});

describe('a virtual printer drops what is not on paper', () => {
  it.each([
    ['DLE DC4 8, and says so', CLEAR, '37 25 00'],
    ['DLE ENQ 2', RECOVER, ''],
  ])('at %s', async (_name, command, answer) => {
    const { machine, say, heard, papers } = talkWithMachine();
    machine.setState('paper-out');
    await say(INIT, 'lama\n', CUT, NAME_JOB);
    const next = jobOf(INIT, 'baru\n', CUT);
    await say(command, next);
    expect(heard()).toBe(answer);
    machine.setState('ok');
    await vi.waitFor(() => expect(papers).toEqual([next]));
    expect(heard()).toBe('');
  });

  it('and leaves what is on paper as it is', async () => {
    const { machine, say, papers } = talkWithMachine();
    machine.provoke('paper-out', { afterLines: 2 });
    await say(INIT, 'satu\ndua\ntiga\n', CUT);
    await settled();
    await say(CLEAR);
    machine.mend('paper-out');
    await vi.waitFor(() => expect(papers).toEqual([jobOf(INIT, 'satu\ndua\n')]));
  });
});

describe('the buffer of a virtual printer', () => {
  it('has all its room again after it was cleared', async () => {
    const { machine, say } = talkWithMachine({ bufferBytes: 64 });
    machine.setState('paper-out');
    for (let round = 0; round < 3; round += 1) {
      await say(CLEAR);
      const taken = await Promise.race([say('x\n'.repeat(24)).then(() => true), settled()]);
      expect(taken).toBe(true);
    }
  });

  it('lets a picture through that is larger than itself', async () => {
    const { say, papers } = talkWithMachine({ bufferBytes: 64 });
    const picture = jobOf(INIT, [0x1d, 0x76, 0x30, 0, 72, 0, 240, 0], new Uint8Array(72 * 240), CUT);
    await say(picture);
    await vi.waitFor(() => expect(papers).toEqual([picture]));
  });

  it('keeps a line until it is whole: without power it is not on paper', async () => {
    const { machine, say, papers } = talkWithMachine();
    await say(INIT, 'satu\ndua');
    await settled();
    machine.provoke('power-cut');
    await vi.waitFor(() => expect(papers).toEqual([jobOf(INIT, 'satu\n')]));
  });
});

describe('a virtual printer serves one host at a time', () => {
  it('and the next one when the first has hung up, with what it said meanwhile', async () => {
    const { machine, say, papers, hangUp } = talkWithMachine();
    const heard: number[] = [];
    const second = machine.plugIn((bytes) => void heard.push(...bytes));
    void second.receive(jobOf('kedua\n', CUT, ECHO));
    await say('pertama\n', CUT);
    await settled();
    expect([papers.length, heard]).toEqual([1, []]);
    hangUp();
    await vi.waitFor(() => expect([papers.length, heard]).toEqual([2, [0]]));
  });

  it('and tells what was asked before to the one it serves then: it does not know who asked', async () => {
    const { machine, say, hangUp } = talkWithMachine();
    machine.setState('paper-out');
    await say('x\n', CUT, NAME_JOB);
    hangUp();
    const heard: number[] = [];
    machine.plugIn((bytes) => void heard.push(...bytes));
    machine.setState('ok');
    await vi.waitFor(() => expect(Buffer.from(heard).toString('latin1')).toBe('7"JOB1\0'));
  });
});
