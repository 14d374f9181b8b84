import type { FastifyReply } from 'fastify';
import type { Sheet } from '../../printers/slips/sheet.ts';
import type { Deps } from '../ports.ts';

/** Answers with a paper for A4. `name`: of the file, with a number in it and never a person. */
export async function sendSheet(
  { paperMaker, clock }: Pick<Deps, 'paperMaker' | 'clock'>,
  reply: FastifyReply,
  sheet: Sheet,
  name: string,
): Promise<FastifyReply> {
  const pdf = await paperMaker.sheet(sheet, clock.now());
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .send(Buffer.from(pdf));
}
