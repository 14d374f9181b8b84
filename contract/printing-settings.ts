import { Type } from 'typebox';
import { strict } from './shared.ts';

const Minutes = Type.Integer({ minimum: 1, maximum: 10_080 });

/**
 * How papers are dealt with. `wantedMinutes`: a paper that could not be printed for so long, counted while the office
 * runs, is not printed any more. `keepDays`: so many days after it is known what became of a paper, what stood on it is
 * destroyed; the line in the list stays.
 */
export const PrintRulesSchema = Type.Object(
  {
    wantedMinutes: Type.Object(
      {
        'queue-ticket': Minutes,
        'document-list': Minutes,
        'missing-documents': Minutes,
        'claim-guidance': Minutes,
        'payment-slip': Minutes,
        'document-receipt': Minutes,
        'day-closing': Minutes,
        'test-page': Minutes,
      },
      strict,
    ),
    keepDays: Type.Integer({ minimum: 1, maximum: 365 }),
    /** How long a device may ask to be paired after the administrator allowed it, in minutes. */
    pairingMinutes: Type.Integer({ minimum: 1, maximum: 60 }),
  },
  strict,
);
