import type { Browser, Page } from 'playwright';

/** One state of a page as it stands now, in one of its looks. */
export interface Look {
  /** "id-portrait-large": what tells it from the state's other looks. */
  readonly name: string;
  readonly page: Page;
  /**
   * `whole`: a picture is taken and the rules of WCAG are asked. `picture`: everything but those rules, which the other
   * looks of the state are asked. `room`: only whether everything finds its place.
   */
  readonly asked: 'whole' | 'picture' | 'room';
}

/** A page of the office, ready to be brought into any of its states. */
export interface Stage {
  /** Brings the state about and shows each of its looks in turn. */
  show(state: string, see: (look: Look) => Promise<void>): Promise<void>;
  /** Everything the page got wrong since this was asked last: script errors, breaches of its policy, requests elsewhere. */
  takeFaults(): string[];
  close(): Promise<void>;
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
