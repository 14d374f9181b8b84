import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPOOLER_EXIT } from '../../../printers/transports/windows-script.ts';

/**
 * Stands in for the PowerShell child: a process that keeps to the same words and exit codes, with a folder in the
 * place of the queue. What `trouble` holds in that folder goes wrong.
 */
const [folder = ''] = process.argv.slice(2);
const troubleFile = join(folder, 'trouble');
const trouble = existsSync(troubleFile) ? readFileSync(troubleFile, 'utf8') : '';

if (process.env.LOKET_QUEUE !== 'POS 58 "depan"') process.exit(SPOOLER_EXIT.absent);
if (trouble === 'absent') process.exit(SPOOLER_EXIT.absent);
if (trouble === 'refused') process.exit(SPOOLER_EXIT.refused);
if (trouble === 'paused') process.exit(SPOOLER_EXIT.paused);
if (trouble === 'never-ready') setInterval(() => {}, 1_000);
else serve();

function serve(): void {
  let input: Buffer = Buffer.alloc(0);
  let count = 0;
  say('ready');
  process.stdin.on('data', (bytes: Buffer) => {
    input = Buffer.concat([input, bytes]);
    while (input.length >= 4 && input.length >= 4 + input.readUInt32BE()) {
      const end = 4 + input.readUInt32BE();
      take(input.subarray(4, end));
      input = input.subarray(end);
    }
  });
  process.stdin.on('end', () => process.exit(0));

  function take(document: Buffer): void {
    if (trouble === 'stops-before') process.exit(1);
    if (trouble === 'stalls-before') return;
    say('begin');
    if (trouble === 'not-begun') process.exit(SPOOLER_EXIT.notBegun);
    if (trouble === 'cut-off') process.exit(SPOOLER_EXIT.cutOff);
    if (trouble === 'stalls-after') return;
    count += 1;
    const name = join(folder, `${process.hrtime.bigint()}-${count}`);
    writeFileSync(`${name}.part`, document);
    renameSync(`${name}.part`, `${name}.raw`);
    say('done');
  }
}

function say(word: string): void {
  // Written at once, so that a word is out before the process ends.
  writeFileSync(1, `${word}\r\n`);
}
