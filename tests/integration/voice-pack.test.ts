import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPacksIn } from '../support/open-packs.ts';
import { type PackChanges, recordedTone, writePack } from '../support/recorded-pack.ts';
import { tempDir } from '../support/temp-dir.ts';

const looked = async (changes: PackChanges) => {
  const { packs, shelf } = openPacksIn(tempDir());
  writePack(packs, 'rina', changes);
  return shelf.look('rina');
};

describe('a voice pack on the shelf', () => {
  it('is looked at whole: whose voice it is, how long each clip is, nothing wrong', async () => {
    const report = await looked({});
    expect(report).toMatchObject({ speaker: 'Rina', findings: [] });
    expect(report.permission).toContain('Izin tertulis');
    expect(Object.keys(report.clips)).toHaveLength(37);
    expect(report.clips.tujuh?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(report.clips.tujuh?.ms).toBeGreaterThanOrEqual(300);
    expect(report.clips.tujuh?.ms).toBeLessThanOrEqual(390);
    expect(Object.keys(report.places)).toEqual(['loket bpjs ketenagakerjaan']);
  });

  it('is told each fault by the name of its clip', async () => {
    const report = await looked({
      recordings: {
        ...{ nol: { level: 0 }, satu: { level: 3 }, dua: { rate: 8_000 } },
        ...{ tiga: { seconds: 0.02 }, empat: { seconds: 7, rate: 16_000 } },
      },
      files: { lima: Buffer.from('bukan suara'), enam: Buffer.alloc(9_000_001) },
      manifest: { places: { 'loket A': 'tidak-ada.wav' } },
    });
    expect(report.findings).toEqual([
      { what: 'silent', clip: 'nol' },
      { what: 'clipped', clip: 'satu' },
      { what: 'rate-unknown', clip: 'dua' },
      { what: 'too-short', clip: 'tiga' },
      { what: 'too-long', clip: 'empat' },
      { what: 'not-a-wav', clip: 'lima' },
      { what: 'file-too-large', clip: 'enam' },
      { what: 'file-missing', clip: 'loket a' },
    ]);
  });

  it('that lacks clips is told which', async () => {
    expect((await looked({ without: ['tujuh', 'loket', 'nol-akhir'] })).findings).toEqual([
      { what: 'clip-missing', clip: 'tujuh' },
      { what: 'clip-missing', clip: 'loket' },
    ]);
  });

  it.each<[string, (folder: string) => void, object]>([
    ['no manifest', (folder) => rmSync(join(folder, 'manifest.json')), { what: 'manifest-missing' }],
    [
      'a manifest that is a link',
      (folder) => {
        renameSync(join(folder, 'manifest.json'), join(folder, '../manifest.json'));
        symlinkSync('../manifest.json', join(folder, 'manifest.json'));
      },
      { what: 'manifest-missing' },
    ],
    [
      'a manifest as large as a film',
      (folder) => truncateSync(join(folder, 'manifest.json'), 9_000_001),
      { what: 'manifest-unreadable' },
    ],
    [
      'a clip that is a link out of the folder',
      (folder) => {
        renameSync(join(folder, 'tujuh.wav'), join(folder, '../tujuh.wav'));
        symlinkSync('../tujuh.wav', join(folder, 'tujuh.wav'));
      },
      { what: 'file-missing', clip: 'tujuh' },
    ],
    [
      'a clip that is a folder',
      (folder) => {
        rmSync(join(folder, 'tujuh.wav'));
        mkdirSync(join(folder, 'tujuh.wav'));
      },
      { what: 'file-missing', clip: 'tujuh' },
    ],
  ])('with %s is not used', async (_, change, finding) => {
    const { packs, shelf } = openPacksIn(tempDir());
    change(writePack(packs, 'rina'));
    expect((await shelf.look('rina')).findings).toContainEqual(finding);
  });

  it('that is itself a link, or named like a way out, is none', async () => {
    const { packs, shelf } = openPacksIn(tempDir());
    writePack(packs, 'rina');
    symlinkSync('rina', join(packs, 'tautan'));
    writePack(join(packs, '..'), 'luar');
    for (const name of ['tautan', '../luar', '..', '.', '', 'Rina', 'tidak-ada']) {
      expect((await shelf.look(name)).findings).toEqual([{ what: 'folder-missing' }]);
    }
    mkdirSync(join(packs, 'Nama Lain'));
    writeFileSync(join(packs, 'catatan'), '');
    expect(await shelf.names()).toEqual(['rina']);
    expect(await openPacksIn(tempDir()).shelf.names()).toEqual([]);
  });

  it('is looked at again only when something in it changed, and by one program for all who ask', async () => {
    const { packs, shelf, looked: times } = openPacksIn(tempDir());
    const folder = writePack(packs, 'rina');
    await Promise.all([shelf.look('rina'), shelf.look('rina')]);
    await shelf.look('rina');
    expect(times()).toBe(1);
    const before = (await shelf.look('rina')).clips.tujuh?.digest;
    writeFileSync(join(folder, 'tujuh.wav'), recordedTone({ hertz: 300 }));
    const after = (await shelf.look('rina')).clips.tujuh?.digest;
    expect(times()).toBe(2);
    expect(after).not.toBe(before);
    // The same bytes at another time are the same clip.
    utimesSync(join(folder, 'tujuh.wav'), 1, 1);
    expect((await shelf.look('rina')).clips.tujuh?.digest).toBe(after);
  });

  it('that could not be looked at is left alone for a minute, unless something in it changed', async () => {
    const machine = { now: 1_000, isOverburdened: true };
    const { packs, shelf, looked: times } = openPacksIn(tempDir(), machine);
    const folder = writePack(packs, 'rina');
    for (let second = 0; second < 60; second += 1) {
      expect((await shelf.look('rina')).findings).toEqual([{ what: 'check-failed' }]);
      machine.now += 999;
    }
    expect(times()).toBe(1);
    writeFileSync(join(folder, 'catatan.txt'), 'lagi');
    await shelf.look('rina');
    expect(times()).toBe(2);
    machine.isOverburdened = false;
    machine.now += 60_000;
    expect((await shelf.look('rina')).findings).toEqual([]);
    expect(times()).toBe(3);
  });
});
