import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../contract/setting-schemas.ts';
import { blankOf, type JsonSchema, withValueAt } from '../../officer-ui/settings/json-schema.ts';
import { byImportance } from '../../officer-ui/settings/setting-order.ts';
import { valueLines } from '../../officer-ui/settings/value-lines.ts';
import { settingName } from '../../words/settings-names.ts';

const schemas = Object.entries(SETTINGS) as unknown as [string, JsonSchema][];

describe('the settings screen', () => {
  it('has a name in both languages for every setting there is', () => {
    for (const [key] of schemas) {
      expect(settingName(key, 'id'), key).not.toBe(key);
      expect(settingName(key, 'en'), key).not.toBe(key);
    }
  });

  it('puts the payment channels on top', () => {
    const settings = schemas.map(([key]) => ({ key, schema: {}, rows: [] }));
    expect(byImportance(settings, 'id')[0]?.key).toBe('payment.channels');
  });

  it('begins a new line of a list with its parts empty', () => {
    const counters = SETTINGS['office.counters'] as unknown as JsonSchema;
    expect(blankOf(counters.properties?.counters?.items ?? {})).toEqual({
      number: 1,
      shown: { id: '', en: '' },
      spoken: '',
    });
  });

  it('begins a TV of the list as all others are: as large, and heard', () => {
    const screens = SETTINGS['display.screens'] as unknown as JsonSchema;
    expect(blankOf(screens.properties?.screens?.items ?? {})).toEqual({ name: '', zoom: 100, sound: true });
  });

  it('leaves optional parts out of a new line', () => {
    expect(
      blankOf({ type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: {} } }),
    ).toEqual({
      a: '',
    });
  });

  it('changes one part of a value and nothing else', () => {
    const before = {
      lines: [
        { id: 'a', en: 'b' },
        { id: 'c', en: 'd' },
      ],
    };
    const after = withValueAt(before, ['lines', 1, 'en'], 'x');
    expect(after).toEqual({
      lines: [
        { id: 'a', en: 'b' },
        { id: 'c', en: 'x' },
      ],
    });
    expect(before.lines[1]?.en).toBe('d');
  });

  it('tells a past value in lines', () => {
    expect(valueLines({ ownCodes: ['Bank Sumut'] }, 'id')).toEqual([
      'Kanal untuk kode buatan loket › 1: Bank Sumut',
    ]);
    expect(valueLines({ callsSpoken: true }, 'id')).toEqual(['Panggilan diucapkan: ya']);
    expect(valueLines({ callsSpoken: false }, 'en')).toEqual(['Calls are spoken: no']);
    expect(valueLines({ ownCodes: [] }, 'id')).toEqual(['Kanal untuk kode buatan loket: –']);
  });
});
