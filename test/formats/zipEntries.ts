/** The files of a ZIP archive, for tests that look at what another program would read. */

import { inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;

/** Names to contents, from the central directory. Only what is stored or deflated. */
export function zipEntries(bytes: Uint8Array): Map<string, Buffer> {
  const all = Buffer.from(bytes);
  const entries = new Map<string, Buffer>();
  const end = all.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = all.readUInt32LE(end + 16);
  while (all.readUInt32LE(at) === CENTRAL) {
    const [method, size] = [all.readUInt16LE(at + 10), all.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => all.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = all.readUInt32LE(at + 42);
    const start = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    const content = all.subarray(start, start + size);
    entries.set(
      all.toString('utf8', at + 46, at + 46 + name),
      method === 0 ? content : inflateRawSync(content),
    );
    at += 46 + name + extra + comment;
  }
  return entries;
}
