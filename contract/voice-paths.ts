/** Where the reminder of a number can be heard, as `audio/wav`. */
export function reminderPath(number: string, language: string): string {
  return `/api/voice/ticket-reminder/${language}/${number}`;
}
