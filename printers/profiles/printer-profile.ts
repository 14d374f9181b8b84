import type { ProfileFacts } from '../../domain/print/profile-facts.ts';
import type { CodePage } from '../text/code-page.ts';

/** The roll of paper: what it takes to lay out and to draw what was printed. */
export type PaperRoll = Pick<ProfileFacts, 'paperMm' | 'dots' | 'columns'>;

/** One kind of printer with its code page at hand. */
export interface PrinterProfile extends Omit<ProfileFacts, 'codePage'> {
  readonly codePage: CodePage;
}
