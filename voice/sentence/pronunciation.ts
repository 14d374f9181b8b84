import type { Language } from '../../words/phrase.ts';

/**
 * What the engine says wrongly by the rules of its language, in its own phonemes. Its Indonesian takes every stressed
 * "e" for the one of "meja", so "empat", "enam" and "belas" come out as no Indonesian says them, and "loket" the other
 * way round; names and abbreviations are read as words. What people read is not touched by it.
 */
const SAID: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    // Numbers.
    ...{ empat: "@mp'at", keempat: "k@@mp'at", enam: "@n'am", belas: "b@l'as", sebelas: "s@b@l'as" },
    // Names and abbreviations.
    ...{ bpjs: "b,ep,edZ,e ?'Es", bpu: "b,ep,e 'u", pu: "p,e 'u", jmo: "dZ,e ?,Em 'o", wa: "w,e 'a" },
    ...{ ketenagakerjaan: "k@t@n,agak@RdZ'a?an", kependudukan: "k@p@nd,ud'ukan", tebing: "t@b'iN" },
    // Everyday words of this hall.
    ...{ loket: "l'okEt", ojek: "'odZEk", belum: "b@l'um", sebelum: "s@b@l'um", besar: "b@s'ar" },
    ...{ dengan: "d@N'an", depan: "d@p'an", detik: "d@t'ik", diketik: "dik@t'ik", karena: "kar@n'a" },
    ...{ keras: "k@R'as", sekeras: "s@k@R'as", kerja: "k@RdZ'a", pekerja: "p@k@RdZ'a", kertas: "k@Rt'as" },
    ...{ lebih: "l@b'ih", memberi: "m@mb@R'i", memegang: "m@m@g'aN", mendengar: "m@nd@N'ar" },
    ...{ terdengar: "t@Rd@N'ar", menekan: "m@n@k'an", tekan: "t@k'an", menit: "m@n'it", mesin: "m@s'in" },
    ...{ perlu: "p@Rl'u", pesan: "p@s'an", sedang: "s@d'aN", selesai: "s@l@s'aI", sentuh: "s@nt'uh" },
    ...{ tempat: "t@mp'at", tentang: "t@nt'aN", terus: "t@R'us", tetap: "t@t'ap", berhenti: "b@Rh@nt'i" },
    ...{ kecil: "k@tS'il", kode: "k'ode", online: "'onlaIn", senin: "s@n'in", indonesia: "indon'Esia" },
  },
  en: {
    ketenagakerjaan: "k@t@n,A:gak@dZ'a?an",
  },
};

/** A text as the engine is to be given it; brackets somebody typed into a name are no phonemes. */
export function pronounced(text: string, language: Language): string {
  const said = SAID[language];
  return text.replace(/[[\]]/g, ' ').replace(/\p{L}+/gu, (word) => {
    const known = word.toLowerCase();
    return Object.hasOwn(said, known) ? `[[${said[known]}]]` : word;
  });
}
