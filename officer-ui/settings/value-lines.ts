import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { type Language, say } from '../../words/phrase.ts';
import { settingAnswer, settingPartName } from '../../words/settings-names.ts';

/** A setting's value as lines to read, "Loket › 1 › Nomor: 3"; an empty list, group or text says "–". */
export function valueLines(
  value: unknown,
  language: Language,
  place: readonly string[] = [],
): readonly string[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
  if (parts === undefined) return [lineOf(place, shown(value, language))];
  if (parts.length === 0) return [lineOf(place, '–')];
  return parts.flatMap(([name, inner]) => {
    const part = Array.isArray(value) ? Number(name) : name;
    return valueLines(inner, language, [...place, settingPartName(part, language)]);
  });
}

function shown(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return say(value ? SETTINGS_WORDS.yes : SETTINGS_WORDS.no, language);
  if (value === '') return '–';
  return typeof value === 'string' || typeof value === 'number'
    ? settingAnswer(value, language)
    : String(value ?? '–');
}

function lineOf(place: readonly string[], text: string): string {
  return place.length > 0 ? `${place.join(' › ')}: ${text}` : text;
}
