import { type Static, Type } from 'typebox';
import { PRINTER_ROLES } from '../domain/print/printer-roles.ts';
import { PRINTER_STATES } from '../domain/print/printer-states.ts';
import { PRINTER_FAULTS } from '../domain/print/stand-in-faults.ts';
import { strict } from './shared.ts';

const RoleSchema = Type.Enum([...PRINTER_ROLES]);
const FaultSchema = Type.Enum([...PRINTER_FAULTS]);

/** A stand-in for a printer and its troubles, in the demo only: `GET /api/demo-panel` lists them. */
export const StandInSchema = Type.Object({
  role: RoleSchema,
  state: Type.Enum([...PRINTER_STATES]),
  /** Those that hold now, and those that wait for the next paper. */
  faults: Type.Array(FaultSchema),
  /** Those of them that still wait. */
  coming: Type.Array(FaultSchema),
});
export type StandIn = Static<typeof StandInSchema>;

/** Something goes wrong, at once or in the middle of the next paper: `POST /api/demo-panel/provoke`. */
export const ProvokeBody = Type.Object(
  { role: RoleSchema, fault: FaultSchema, when: Type.Enum(['now', 'mid-paper']) },
  strict,
);
export type Provoke = Static<typeof ProvokeBody>;

/** Somebody puts it right: `POST /api/demo-panel/mend`. */
export const MendBody = Type.Object({ role: RoleSchema, fault: FaultSchema }, strict);
export type Mend = Static<typeof MendBody>;
