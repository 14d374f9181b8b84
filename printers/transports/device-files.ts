import { close, constants, open, read, write } from 'node:fs';
import { promisify } from 'node:util';

/** The four calls a device file is worked with. All reject with the system's error and its `code`. */
export interface DeviceFiles {
  /** Opens without waiting; `both` for reading too. */
  open(path: string, way: 'both' | 'out'): Promise<number>;
  /** How many bytes were read into `into`; rejects with EAGAIN while there are none. */
  read(fd: number, into: Uint8Array): Promise<number>;
  /** How many of `length` bytes from `offset` were taken; rejects with EAGAIN while none can be. */
  write(fd: number, bytes: Uint8Array, offset: number, length: number): Promise<number>;
  close(fd: number): Promise<void>;
}

const openFile = promisify(open);
const closeFile = promisify(close);

/** The real ones. A blocking write to a printer without paper would hold one of the four threads for ever. */
export const NODE_DEVICE_FILES: DeviceFiles = {
  open: (path, way) =>
    openFile(path, (way === 'both' ? constants.O_RDWR : constants.O_WRONLY) | constants.O_NONBLOCK),
  read: (fd, into) =>
    new Promise((resolve, reject) => {
      read(fd, into, 0, into.length, null, (error, count) => (error ? reject(error) : resolve(count)));
    }),
  // Not fs/promises: that answers a write of length 0 by itself, and the length 0 is what asks the driver.
  write: (fd, bytes, offset, length) =>
    new Promise((resolve, reject) => {
      write(fd, bytes, offset, length, null, (error, count) => (error ? reject(error) : resolve(count)));
    }),
  close: (fd) => closeFile(fd),
};
