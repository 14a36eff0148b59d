/**
 * What ties a compiled form to the code that it was made of. V8 compares the length of the source only, and crashes where
 * the compiled form is damaged. To look at every byte would take longer than half of the code takes to run.
 */

/** Hexadecimal digits of SHA-256. */
const ID_LENGTH = 64;
const ID = /^\/\*([0-9a-f]{64})\*\//;

/** Bytes: the identity of the source, then the sum of the compiled form. */
export const SEAL_LENGTH = ID_LENGTH + 4;

/** 32-bit words between two that count for the sum: what a crash of the system leaves are whole pages of zeros. */
const STRIDE = 16;

/** The first line of a bundle whose code has this SHA-256 (hexadecimal). */
export function idLine(sha256: string): string {
  return `/*${sha256}*/\n`;
}

/** `null` where the source does not begin with an `idLine`, or where the bytes lie so that they cannot be summed up. */
export function sealOf(source: string, data: Buffer): Buffer | null {
  const id = ID.exec(source)?.[1];
  if (id === undefined || data.byteOffset % 4 !== 0) return null;
  const seal = Buffer.alloc(SEAL_LENGTH);
  seal.write(id, 'latin1');
  seal.writeUInt32LE(sumOf(data), ID_LENGTH);
  return seal;
}

/** FNV-1a over every sixteenth word, its length and its last bytes. */
function sumOf(data: Buffer): number {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  let sum = 0x811c9dc5 ^ data.length;
  for (let i = 0; i < words.length; i += STRIDE) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  for (const byte of data.subarray(-STRIDE)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
