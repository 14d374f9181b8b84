import type { RawForm } from '../../contract/registration.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { isPuForm } from '../../domain/registration/registration.ts';

/** Whether the form is the one of the service: only PU and BPU have forms at this counter. */
export function formIsFor(service: ServiceCode, form: RawForm): boolean {
  return service === (isPuForm(form) ? 'PU' : 'BPU');
}
