import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { SERVICE_CODES, type ServiceCode } from '../../../domain/queue/services.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { BoxProblem } from '../setting-form.ts';
import { readCount } from './typed-count.ts';

type Quotas = OfficeSettings['queue.quotas'];

/** Most numbers a day as typed; nothing typed is no limit. */
export type QuotasTyped = Readonly<Record<ServiceCode, string>>;

export function readQuotas(value: unknown): QuotasTyped {
  const quotas = value as Quotas;
  return inAll((code) => String(quotas[code] ?? ''));
}

export function writeQuotas(typed: QuotasTyped): Result<Quotas, readonly BoxProblem[]> {
  const problems: BoxProblem[] = [];
  const quotas = inAll((code): number | null => {
    if (typed[code].trim() === '') return null;
    const count = readCount(typed[code], 0, 9_999);
    if (!count.ok) problems.push({ path: code, words: count.error });
    return count.ok ? count.value : null;
  });
  return problems.length > 0 ? err(problems) : ok(quotas);
}

function inAll<T>(make: (code: ServiceCode) => T): Record<ServiceCode, T> {
  return Object.fromEntries(SERVICE_CODES.map((code) => [code, make(code)])) as Record<ServiceCode, T>;
}
