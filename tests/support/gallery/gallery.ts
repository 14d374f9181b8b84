import type { Browser, Page } from 'playwright';
import { axeFindings } from '../axe-check.ts';

/** One state of a page as it stands now, in one of its looks. */
export interface Look {
  /** "id-portrait-large": what tells it from the state's other looks. */
  readonly name: string;
  readonly page: Page;
  /**
   * What is held against it besides the room everything needs: all rules of WCAG (`whole`), those of its `colours`
   * or of its `words` where the rest is as in another look, or none because the other looks are asked (`picture`).
   * Of a look that is only asked for `room` no picture is taken.
   */
  readonly asked: 'whole' | 'colours' | 'words' | 'picture' | 'room';
}

/** A page of the office, ready to be brought into any of its states. */
export interface Stage {
  /** Brings the state about and shows each of its looks in turn. */
  show(state: string, see: (look: Look) => Promise<void>): Promise<void>;
  /** Everything the page got wrong since this was asked last: script errors, breaches of its policy, requests elsewhere. */
  takeFaults(): string[];
  close(): Promise<void>;
}

const ABOUT = { whole: 'everything', colours: 'colours', words: 'words' } as const;

/** What axe finds in this look, of what it is asked. */
export async function breaches({ page, asked }: Look): Promise<string[]> {
  if (asked === 'picture' || asked === 'room') return [];
  // What fades in, and colours that change slowly, are judged by what they become; a call may flash on.
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => {
      const { duration, iterations } = one.effect?.getTiming() ?? {};
      return one.playState !== 'running' || iterations !== 1 || Number(duration) > 1_000;
    }),
  );
  return axeFindings(page, ABOUT[asked]);
}

/** Every state of a page, in one list: pictures are taken of it, and every rule for pages is held against it. */
export interface Gallery {
  readonly page: string;
  /** In the order of the pictures; kebab-case. */
  readonly states: readonly string[];
  open(browser: Browser): Promise<Stage>;
  /** What is wrong with the page as it stands, one line a finding. */
  findings(look: Look): Promise<string[]>;
}
