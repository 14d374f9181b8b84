import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { pronounced } from '../../voice/sentence/pronunciation.ts';

/** What the engine makes of a text, in the signs of the IPA without stress and pauses. Its process holds nothing else. */
function ipa(voice: string, text: string): string {
  const script = `
    import espeak from 'espeak-ng';
    const [voice, text] = process.argv.slice(1);
    const args = ['-q', '-v', voice, '--ipa', '--phonout', '/said', text];
    const { FS } = await espeak({ arguments: args, print() {}, printErr() {} });
    process.stdout.write(FS.readFile('/said'));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', voice, text], {
    encoding: 'utf8',
  });
  return stdout.trim().replace(/[ˈˌ]/g, '').replace(/\s+/g, ' ');
}

describe('the engine says, as people here do,', () => {
  it('the four letters, the digits and every word numbers are made of', () => {
    const words = 'A, B, C, D, nol satu dua tiga empat lima enam tujuh delapan sembilan';
    const more = 'sepuluh sebelas dua belas puluh seratus ratus seribu ribu';
    expect(ipa('id', pronounced(`${words}, ${more}`, 'id'))).toBe(
      'a be tʃe de nol satu dua tiɡa əmpat lima ənam tudʒuh dəlapan səmbilan ' +
        'səpuluh səbəlas dua bəlas puluh səratus ratus səribu ribu',
    );
  });

  it('where to go', () => {
    const text = 'silakan menuju loket BPJS Ketenagakerjaan dua, petugas mendatangi Anda';
    expect(ipa('id', pronounced(text, 'id'))).toBe(
      'silakan mənudʒu lokɛt bepedʒe ʔɛs kətənaɡakərdʒaʔan dua pətuɡas məndataŋi anda',
    );
  });

  it('the abbreviations of this office', () => {
    expect(ipa('id', pronounced('JHT, PU, BPU, MPP, JMO', 'id'))).toBe(
      'dʒehate pe u bepe u ɛmpepe dʒe ʔɛm o',
    );
  });

  it('the sound test and the everyday words the kiosk speaks', () => {
    const text =
      'terdengar sekeras ini, tekan, kertas, belum, sebelum, besar, mesin, sentuh, selesai, dengan, kode, online';
    expect(ipa('id', pronounced(text, 'id'))).toBe(
      'tərdəŋar səkəras ini təkan kərtas bəlum səbəlum bəsar məsin səntuh sələsaɪ dəŋan kode onlaɪn',
    );
  });

  it('the agency’s name in an English sentence', () => {
    expect(ipa('en-gb', pronounced('the BPJS Ketenagakerjaan counter', 'en'))).toBe(
      'ðə biːpiːdʒeɪɛs kətənɑːɡakədʒaʔan kaʊntə',
    );
  });
});

describe('pronunciation', () => {
  it('touches whole words alone, and leaves what people read as it is', () => {
    expect(pronounced('Loket tiga, keempatbelas; Tempatkan.', 'id')).toBe(
      "[[l'okEt]] tiga, keempatbelas; Tempatkan.",
    );
    expect(pronounced('loker [[abc]]', 'id')).toBe('loker   abc  ');
    expect(pronounced('constructor toString __proto__', 'id')).toBe('constructor toString __proto__');
  });
});
