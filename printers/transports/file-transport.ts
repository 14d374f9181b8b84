import { access, constants, mkdir } from 'node:fs/promises';
import { err, ok } from '../../domain/result.ts';
import type { Ids } from '../../server/ports.ts';
import { writeDurableFile } from './durable-file.ts';
import type { Transport } from './transport.ts';

/** A folder in the place of a printer: every paper becomes one file, named so that they sort in the order of printing. */
export function createFileTransport(directory: string, ids: Ids): Transport {
  return {
    async connect() {
      try {
        await mkdir(directory, { recursive: true });
        await access(directory, constants.W_OK);
      } catch {
        return err('offline');
      }
      return ok({
        twoWay: false,
        async send(bytes) {
          try {
            await writeDurableFile(directory, `${ids.next()}.escpos`, bytes);
            return ok();
          } catch {
            return err({ reason: 'connection-lost', left: 'nothing' });
          }
        },
        listen() {},
        lost: new Promise(() => {}),
        close: () => Promise.resolve(),
      });
    },
  };
}
