/** The services of the counter, in the order of their series letters. Posted in the service standard. */
export const SERVICE_CODES = ['PU', 'BPU', 'JHT', 'INFO'] as const;

export type ServiceCode = (typeof SERVICE_CODES)[number];

/** The letter that opens a ticket number. */
export type Series = 'A' | 'B' | 'C' | 'D';

const SERIES: Record<ServiceCode, Series> = { PU: 'A', BPU: 'B', JHT: 'C', INFO: 'D' };

export function seriesOf(service: ServiceCode): Series {
  return SERIES[service];
}

/** Something for each service. */
export function perService<T>(of: (service: ServiceCode) => T): Record<ServiceCode, T> {
  return { PU: of('PU'), BPU: of('BPU'), JHT: of('JHT'), INFO: of('INFO') };
}

/** Whether the service is a registration: it begins with a paper form and ends with a membership. */
export function isRegistration(service: ServiceCode): boolean {
  return service === 'PU' || service === 'BPU';
}
