import type { Mend, Provoke, StandIn } from '../../contract/demo-panel.ts';

/** The troubles of the stand-ins, at hand while the program shows itself; a real office has no such panel. */
export interface VirtualPrinterPanel {
  list(): StandIn[];
  /** Does nothing where that trouble is there already. */
  provoke(trouble: Provoke): void;
  /** Does nothing where nothing is wrong. */
  mend(trouble: Mend): void;
}
