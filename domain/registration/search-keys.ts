import { maskNumber } from '../identity/mask.ts';
import { checkPhone } from '../identity/phone.ts';
import { bare } from '../identity/typed-number.ts';
import { isPuForm, type RawForm } from './registration.ts';

/** A number by which a berkas is found again, as it is compared: digits alone, telephone as "+62…". */
export interface SearchKey {
  readonly field: 'nik' | 'npwp' | 'phone' | 'payment-code';
  readonly value: string;
}

/** How a list names a berkas; both empty while nothing fitting was typed. */
export interface BerkasTitle {
  /** Company or person. */
  readonly subject: string;
  /** The masked NPWP or NIK. */
  readonly identity: string;
}

/** The title of a form as typed so far. */
export function titleOf(form: RawForm): BerkasTitle {
  const [name, number] = isPuForm(form)
    ? [form.companyName, npwpDigits(form.npwp)]
    : [form.name, nikDigits(form.nik)];
  return {
    subject: name.trim().replace(/\s+/g, ' '),
    identity: number === undefined ? '' : maskNumber(number),
  };
}

/** The numbers in a form as typed so far; incomplete ones are left out. Workers are found by their NIK. */
export function searchKeysOf(form: RawForm): readonly SearchKey[] {
  const keys = isPuForm(form)
    ? [
        key('npwp', npwpDigits(form.npwp)),
        key('phone', checkPhone(form.phone).value),
        key('phone', checkPhone(form.contactPhone).value),
        ...[form.ownerNik, ...form.workers.map(({ nik }) => nik)].map((nik) => key('nik', nikDigits(nik))),
      ]
    : [key('nik', nikDigits(form.nik)), key('phone', checkPhone(form.phone).value)];
  return keys.filter((found) => found !== undefined);
}

/** What a payment code is found by, as typed or as stored. */
export function paymentCodeKey(code: string): SearchKey {
  return { field: 'payment-code', value: bare(code) };
}

/** Everything that what was typed into the search could mean. */
export function keysOfQuery(query: string): readonly SearchKey[] {
  const code = /^[0-9A-Z]{6,20}$/.test(bare(query)) ? paymentCodeKey(query) : undefined;
  const keys = [
    key('nik', nikDigits(query)),
    key('npwp', npwpDigits(query)),
    key('phone', checkPhone(query).value),
    code,
  ];
  return keys.filter((found) => found !== undefined);
}

/** Whether every word of the query begins a word of the name, whatever the case, order, accents and apostrophes. */
export function nameFits(subject: string, query: string): boolean {
  const inName = words(subject);
  return words(query).every((word) => inName.some((part) => part.startsWith(word)));
}

function key(field: SearchKey['field'], value: string | undefined): SearchKey | undefined {
  return value === undefined ? undefined : { field, value };
}

function nikDigits(typed: string): string | undefined {
  const digits = bare(typed);
  return /^\d{16}$/.test(digits) ? digits : undefined;
}

/** Always 16 digits: the old 15 have a 0 put before them. */
function npwpDigits(typed: string): string | undefined {
  const digits = bare(typed);
  return /^\d{15,16}$/.test(digits) ? digits.padStart(16, '0') : undefined;
}

function words(text: string): string[] {
  const bareLetters = text
    .replace(/['‘’`´]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const plain = bareLetters.toLowerCase();
  return plain.split(/[\s.,]+/).filter((word) => word !== '');
}
