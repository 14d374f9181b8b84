/**
 * The paper forms as the officer has typed them so far: every field is the text in its box, so that a draft
 * loses nothing and a wrong entry can be shown back as it was typed. An empty text is an empty box.
 */
export interface PuRawForm {
  readonly companyName: string;
  readonly legalForm: string;
  readonly npwp: string;
  readonly nib: string;
  /** SIUP or SITU number, where there is no NIB. */
  readonly businessLicence: string;
  readonly businessType: string;
  /** "1" to "5": the JKK risk group. */
  readonly riskGroup: string;
  /** "mikro", "kecil", "menengah" or "besar". */
  readonly scale: string;
  /** Programmes beyond those the scale obliges, e.g. ["JHT"]. */
  readonly voluntaryProgrammes: readonly ('JHT' | 'JP')[];
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly ownerName: string;
  readonly ownerNik: string;
  readonly contactName: string;
  readonly contactPhone: string;
  /** "MM/YYYY" or "YYYY-MM". */
  readonly firstMonth: string;
  readonly workers: readonly PuRawWorker[];
}

export interface PuRawWorker {
  readonly name: string;
  readonly nik: string;
  readonly birthDate: string;
  /** "female" or "male". */
  readonly sex: string;
  readonly motherName: string;
  readonly phone: string;
  readonly wage: string;
  readonly startDate: string;
}

export interface BpuRawForm {
  readonly name: string;
  readonly nik: string;
  readonly birthDate: string;
  /** "female" or "male". */
  readonly sex: string;
  readonly motherName: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly occupation: string;
  readonly workplace: string;
  readonly income: string;
  /** "yes" or "no": works in transport (other discount window). */
  readonly transport: string;
  /** "yes" or "no": the contribution is paid from APBN or APBD. */
  readonly publiclyFunded: string;
  /** "yes" or "no": also saves for old age. */
  readonly jht: string;
  readonly firstMonth: string;
  /** Number of months paid at once, "1" to "12". */
  readonly months: string;
  readonly heirName: string;
  readonly heirRelation: string;
}
