import { type Static, Type } from 'typebox';
import { PhraseSchema } from './shared.ts';

/** What people are told about their data, as it stands in force today. */
export const NoticeSchema = Type.Object({
  /** The calm line of the kiosk. */
  short: PhraseSchema,
  sections: Type.Array(Type.Object({ title: PhraseSchema, text: PhraseSchema })),
});
export type Notice = Static<typeof NoticeSchema>;
