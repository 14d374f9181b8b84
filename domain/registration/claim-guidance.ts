import type { ServiceCode } from '../queue/services.ts';

/** Whether the matter is one in which somebody may ask how a JHT claim is filed. */
export function guidesToClaim(service: ServiceCode): boolean {
  return service === 'JHT' || service === 'INFO';
}
