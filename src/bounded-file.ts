import { closeSync, openSync, readSync } from 'node:fs';

/** A file's text. Throws what node:fs throws, and for a larger file an error that says so. */
export function readWholeFile(path: string, maxBytes: number): string {
  const text = readBoundedFile(path, maxBytes);
  if (text === undefined) throw new Error(`it is larger than ${maxBytes / 1024} KiB`);
  return text;
}

/** A file's text, or undefined where it has more than `maxBytes`, also where nothing tells its size, as of a pipe or a device. Throws what node:fs throws. */
export function readBoundedFile(path: string, maxBytes: number): string | undefined {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(maxBytes + 1);
    for (let length = 0; length <= maxBytes;) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) return buffer.toString('utf8', 0, length);
      length += read;
    }
    return undefined;
  } finally {
    closeSync(file);
  }
}
