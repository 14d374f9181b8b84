import type { ScreenOffice } from '../contract/screens.ts';

/** The hall and its city as one line, the city only once: "Mal Pelayanan Publik Kota Tebing Tinggi". */
export function hallName({ hall, city }: ScreenOffice): string {
  return hall.includes(city) ? hall : `${hall} ${city}`;
}
