import { beforeEach, describe, expect, it } from 'vitest';
import { boardWith, NOW } from '../support/board-samples.ts';
import { displayForEachTest } from '../support/display-for-each-test.ts';

const tv = displayForEachTest();
beforeEach(() => tv.open());

const shown = () => tv.page.locator('current-call .number').allInnerTexts();

const call = (number: string, counter: number, seq: number) =>
  tv.backend.say({
    type: 'ticket-called',
    ...{ seq, number, service: 'BPU', counter, at: NOW, name: `Loket ${counter}` },
    waiting: boardWith().waiting,
  });

describe('the widest number', () => {
  it.each(['C-000', 'D-4444'])('%s stands whole on its card, alone and beside another', async (number) => {
    call(number, 1, 20);
    await expect.poll(shown).toEqual([number]);
    expect(await roomAround()).toBeGreaterThan(12);
    call(number.replace('4', '8').replace('00', '80'), 2, 21);
    await expect.poll(async () => (await shown()).length).toBe(2);
    expect(await roomAround()).toBeGreaterThan(6);
  });
});

/** The least distance of a number from the edge of its card, px; negative when one is cut. */
const roomAround = () =>
  tv.page.locator('current-call .number').evaluateAll((elements) =>
    Math.min(
      ...elements.map((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        const root = element.getRootNode();
        const card = (root instanceof ShadowRoot ? root.host : document.body).getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        return Math.min(left - card.left, card.right - right);
      }),
    ),
  );
