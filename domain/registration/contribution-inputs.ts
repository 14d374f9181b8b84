import { firstDayOf } from '../calendar/month.ts';
import type { BpuInput } from '../contribution/compute-bpu.ts';
import { inOrder, type Programme } from '../contribution/programmes.ts';
import type { PuInput } from '../contribution/pu-input.ts';
import type { Tariff } from '../contribution/tariff.ts';
import { effectiveAt } from '../effective.ts';
import type { BpuForm } from './check-bpu.ts';
import type { PuForm } from './check-pu.ts';

/** What a checked PU form asks the tariff: the programmes its scale obliges to and those it joins by choice. */
export function puInputOf(form: PuForm, tariff: Tariff): PuInput {
  const obliged = effectiveAt(tariff.programmes, firstDayOf(form.firstMonth))?.value[form.scale] ?? [];
  const programmes: readonly Programme[] = inOrder([...obliged, ...form.voluntaryProgrammes]);
  const { firstMonth: month, riskGroup, scale } = form;
  return { month, riskGroup, scale, programmes, workers: form.workers.map(({ wage }) => ({ wage })) };
}

/** What a checked BPU form asks the tariff. */
export function bpuInputOf(form: BpuForm): BpuInput {
  const { firstMonth, months, income, transport, publiclyFunded, jht } = form;
  return { firstMonth, months, income, transport, publiclyFunded, jht };
}
