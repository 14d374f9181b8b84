/** Where the reminder of a number can be heard, as `audio/wav`. */
export function reminderPath(number: string, language: string): string {
  return `/api/voice/ticket-reminder/${language}/${number}`;
}

/** The whole announcement of a call or recall, by the number of its event, as `audio/wav`: chime, sentences, gaps. */
export function callSoundPath(seq: number | string): string {
  return `/api/voice/calls/${seq}`;
}

/** What a TV plays for "Uji suara": the chime and one sentence, as loud as a call. */
export const SOUND_TEST_PATH = '/api/voice/sound-test';
