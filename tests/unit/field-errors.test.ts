import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../../server/http/field-errors.ts';

const wrongWorker = (index: number) => ({
  keyword: 'type',
  instancePath: `/workers/${index}`,
  schemaPath: '#/properties/workers/items/type',
  params: { type: 'object' },
});

describe('what a check found, as fields', () => {
  it('names each field once, by the first thing wrong with it', () => {
    const missing = { ...wrongWorker(0), keyword: 'required', params: { missingProperty: 'wage' } };
    const twice = [wrongWorker(0), missing, wrongWorker(0), wrongWorker(1)];
    expect(fieldErrors(twice, 'id').map(({ path, code }) => [path, code])).toEqual([
      ['workers.0', 'type'],
      ['workers.0.wage', 'required'],
      ['workers.1', 'type'],
    ]);
  });

  it('names a hundred fields of a body made to have a hundred thousand faults, and at once', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) => wrongWorker(index));
    const begun = performance.now();
    expect(fieldErrors(findings, 'id')).toHaveLength(100);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
