import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Clock } from '../../server/ports.ts';
import { type DeviceFiles, NODE_DEVICE_FILES } from './device-files.ts';
import type { Connection, SendFailure, Transport } from './transport.ts';

/** How long the device may take; all in ms. */
export interface DeviceLimits {
  /** How long the device may take nothing before a send ends. */
  readonly stallMs: number;
  /** Between two tries while the device is full, or silent. */
  readonly retryMs: number;
}

const DEVICE_LIMITS: DeviceLimits = { stallMs: 30_000, retryMs: 25 };
const MAX_PIECE = 4_096;

interface DeviceOptions {
  readonly clock: Clock;
  /** `out` for a printer that cannot answer on this cable. */
  readonly way: 'both' | 'out';
  readonly files?: DeviceFiles;
  readonly limits?: DeviceLimits;
}

/** A printer at this machine's own USB port, `/dev/usb/lp0`. */
export function createDeviceTransport(path: string, options: DeviceOptions): Transport {
  const { files = NODE_DEVICE_FILES, limits = DEVICE_LIMITS, way, clock } = options;
  return {
    async connect() {
      try {
        const fd = await files.open(path, way);
        return ok(converse(fd, files, way, limits, clock));
      } catch (error) {
        return err(codeOf(error) === 'EBUSY' ? 'busy' : 'offline');
      }
    },
  };
}

function converse(
  fd: number,
  files: DeviceFiles,
  way: DeviceOptions['way'],
  limits: DeviceLimits,
  clock: Clock,
): Connection {
  let listener: (bytes: Uint8Array) => void = () => {};
  let isOpen = true;
  let lose = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });

  async function write(bytes: Uint8Array): Promise<Result<void, SendFailure>> {
    let sent = 0;
    let movedAt = clock.monotonic();
    const failed = (reason: SendFailure['reason']) =>
      err({ reason, left: sent === 0 ? ('nothing' as const) : ('unknown' as const) });
    // The round with length 0 succeeds once the driver has drained: closing earlier cancels what is under way.
    for (let isDrained = false; !isDrained; ) {
      if (!isOpen || clock.monotonic() - movedAt > limits.stallMs) return failed('no-answer');
      const length = Math.min(MAX_PIECE, bytes.length - sent);
      try {
        const count = await files.write(fd, bytes, length === 0 ? 0 : sent, length);
        isDrained = length === 0;
        sent += count;
        if (count > 0) movedAt = clock.monotonic();
        else if (!isDrained) await sleep(limits.retryMs);
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') {
          lose();
          return failed('connection-lost');
        }
        await sleep(limits.retryMs);
      }
    }
    return ok();
  }

  async function readOn(): Promise<void> {
    const buffer = new Uint8Array(256);
    while (isOpen) {
      try {
        const count = await files.read(fd, buffer);
        if (count > 0) listener(buffer.slice(0, count));
        else await sleep(limits.retryMs);
      } catch (error) {
        // A cable without a way back refuses for good; whether the printer is still there, the writes will tell.
        if (codeOf(error) !== 'EAGAIN') return;
        await sleep(limits.retryMs);
      }
    }
  }

  const reading = way === 'both' ? readOn() : Promise.resolve();
  let sending: Promise<unknown> = Promise.resolve();
  return {
    twoWay: way === 'both',
    send(bytes) {
      const result = sending.then(() => write(bytes));
      sending = result;
      return result;
    },
    listen(hear) {
      listener = hear;
    },
    lost,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await Promise.all([sending, reading]);
      // All was drained; a device that is gone has nothing left to lose.
      await files.close(fd).catch(() => {});
    },
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
