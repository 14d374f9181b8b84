import { type Static, Type } from 'typebox';
import { CONFIRMATIONS } from '../domain/print/print-proofs.ts';
import { PRINTER_STATES } from '../domain/print/printer-states.ts';
import { PROFILE_NAMES } from '../domain/print/profile-facts.ts';
import { IdSchema, InstantSchema, strict } from './shared.ts';

const RoleSchema = Type.Enum(['ticket', 'receipt']);

export const ProbeFindingsSchema = Type.Object(
  {
    status: Type.Boolean(),
    automaticStatus: Type.Boolean(),
    echo: Type.Boolean(),
    jobId: Type.Boolean(),
    model: Type.Union([Type.String({ maxLength: 80 }), Type.Null()]),
  },
  strict,
);

/** What a person saw on the probe page: `POST /api/printers/{id}/probe/answers`. */
export const ProbeAnswersSchema = Type.Object(
  {
    columns: Type.Union([Type.Literal(32), Type.Literal(42), Type.Literal(48)]),
    nativeQr: Type.Boolean(),
    nativeBarcode: Type.Boolean(),
    accents: Type.Boolean(),
    cut: Type.Boolean(),
    stray: Type.Boolean(),
  },
  strict,
);

/** A machine papers come out of: `GET /api/printers`. */
export const PrinterSchema = Type.Object({
  id: IdSchema,
  name: Type.String(),
  address: Type.String(),
  /** Which papers it prints now; none for a spare one. */
  roles: Type.Array(RoleSchema),
  /** Those of them it has from the environment; no one can take these from it here. */
  fixedRoles: Type.Optional(Type.Array(RoleSchema)),
  /** `virtual`: a stand-in of this program; `environment`: set where the server is started, not to be changed here. */
  origin: Type.Enum(['virtual', 'environment', 'registered']),
  state: Type.Enum([...PRINTER_STATES]),
  /** Papers in line for it. */
  waiting: Type.Integer(),
  profile: Type.Object({
    name: Type.Enum([...PROFILE_NAMES]),
    paperMm: Type.Integer(),
    columns: Type.Integer(),
    cutter: Type.Boolean(),
    qr: Type.Enum(['native', 'raster']),
    barcode: Type.Enum(['native', 'raster']),
    confirm: Type.Enum([...CONFIRMATIONS]),
    automaticStatus: Type.Boolean(),
  }),
  /** When it was last found out what it can do, and whether a person has looked at the page. */
  probed: Type.Optional(
    Type.Object({ at: InstantSchema, findings: ProbeFindingsSchema, answered: Type.Boolean() }),
  ),
});
export type Printer = Static<typeof PrinterSchema>;

const NameSchema = Type.String({ minLength: 1, maxLength: 60 });
/** "tcp://192.168.1.50:9100", "device:///dev/usb/lp0", "windows://POS58", "file://folder", "agent://<id>". */
const AddressSchema = Type.String({ minLength: 1, maxLength: 300 });
const ProfileNameSchema = Type.Enum([...PROFILE_NAMES]);

/** `POST /api/printers`. */
export const AddPrinterBody = Type.Object(
  { name: NameSchema, address: AddressSchema, profile: ProfileNameSchema },
  strict,
);

/** `PUT /api/printers/{id}`. Another address or kind forgets what a probe found out. */
export const ChangePrinterBody = AddPrinterBody;

/** `PUT /api/printer-roles`; null is the virtual printer. */
export const PrinterRolesBody = Type.Object(
  { ticket: Type.Union([IdSchema, Type.Null()]), receipt: Type.Union([IdSchema, Type.Null()]) },
  strict,
);
