import { type Static, Type } from 'typebox';

/** What can be wrong with a voice pack; `PACK_FINDINGS` in `words/` has the words for each. */
export const PackFindingSchema = Type.Object({
  what: Type.Enum([
    ...['folder-missing', 'manifest-missing', 'manifest-unreadable', 'check-failed'],
    ...['field-wrong', 'field-unknown'],
    ...['clip-missing', 'clip-unknown', 'file-name-refused', 'file-missing', 'file-too-large'],
    ...['not-a-wav', 'format-unknown', 'rate-unknown', 'silent', 'clipped', 'too-short', 'too-long'],
  ] as const),
  /** The field of the manifest, the clip, or the place it is about; none where it is about the whole pack. */
  name: Type.Optional(Type.String()),
});
export type PackFindingTold = Static<typeof PackFindingSchema>;

/** A pack in the folder of packs. */
export const VoicePackSchema = Type.Object({
  /** Its folder, as the setting names it. */
  name: Type.String(),
  /** Who lent the voice, and what for; empty where the manifest cannot be read. */
  speaker: Type.String(),
  permission: Type.String(),
  findings: Type.Array(PackFindingSchema),
  /** Counters of this office as they are spoken, whose calls the engine says because this pack has no name for them. */
  unnamed: Type.Array(Type.String()),
});
export type VoicePackTold = Static<typeof VoicePackSchema>;

/** Who speaks here, and how it goes: `GET /api/voice/state`. */
export const VoiceStateSchema = Type.Object({
  /** Off by the setting: a call is the chime and the flash alone. */
  callsSpoken: Type.Boolean(),
  /** Whether the last sentence could be made. */
  state: Type.Enum(['on', 'off', 'unknown']),
  /** The engine that spoke last since the server started; null before the first. */
  engine: Type.Union([Type.Enum(['system', 'own']), Type.Null()]),
  /** The pack that is set; empty: none. It may not be among `packs`. */
  pack: Type.String(),
  packs: Type.Array(VoicePackSchema),
});
export type VoiceState = Static<typeof VoiceStateSchema>;
