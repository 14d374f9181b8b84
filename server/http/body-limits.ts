import type { FastifyInstance } from 'fastify';
import type { Act } from '../../domain/access/acts.ts';

/** A command with a few fields; a complaint or a reason written out. */
export const BODY_BYTES = 32_768;
/** What everybody may send without an account: a name, a password, a code. */
const SMALL_BYTES = 4_096;
/** The forms of five hundred workers; all holidays of some years. */
const FORM_BYTES = 262_144;

const BYTES: Partial<Record<Act, number>> = {
  visit: SMALL_BYTES,
  'watch-board': SMALL_BYTES,
  'issue-number': SMALL_BYTES,
  'change-own-number': SMALL_BYTES,
  'keep-berkas': FORM_BYTES,
  'run-settings': FORM_BYTES,
};

/** Lets each route read as much as what it does needs, and no more. */
export function installBodyLimits(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { act } = route.config ?? {};
    route.bodyLimit ??= (act === undefined ? undefined : BYTES[act]) ?? BODY_BYTES;
  });
}
