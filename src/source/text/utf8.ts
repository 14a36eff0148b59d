/** The form of UTF-8: which bytes are a sound character, and whether a file is UTF-8 but for a few of them. */

/**
 * The UTF-8 sequence at `index`: its length (1 to 4), or the negative length of the ill-formed piece that stands
 * there: a stray byte, a sequence that breaks off, an encoded surrogate (-3).
 */
export function sequenceAt(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return -1;
  if (isSurrogate(bytes, index)) return -3;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xf4 ? 0x8f : 0xbf;
  for (let part = 1; part < length; part++) {
    const byte = bytes[index + part] ?? 0;
    if (part === 1 ? byte < low || byte > high : byte < 0x80 || byte > 0xbf) return -part;
  }
  return length;
}

/** ED A0..BF xx: half of a surrogate pair, written by careless programs. */
function isSurrogate(bytes: Uint8Array, index: number): boolean {
  return (
    bytes[index] === 0xed &&
    (bytes[index + 1] ?? 0) >= 0xa0 &&
    isContinuation(bytes[index + 1]) &&
    isContinuation(bytes[index + 2])
  );
}

/** 0x80 to 0xBF: never the first byte of a character. */
export function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/**
 * Is it UTF-8 but for some broken bytes? There must be more sound characters above ASCII than broken places; one
 * that breaks off at the very end of the file does not count. In other encodings sound ones occur by chance only.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; ) {
    if (bytes[index]! < 0x80) {
      index++;
      continue;
    }
    const length = sequenceAt(bytes, index);
    if (length > 0 || isSurrogate(bytes, index)) sound++;
    else if (!breaksOff(bytes, index, length)) broken++;
    index += Math.abs(length);
  }
  return sound > broken;
}

/** Is the ill-formed piece at `index` (of the negative `length`) a character that the end of the file cuts off? */
export function breaksOff(bytes: Uint8Array, index: number, length: number): boolean {
  return index - length === bytes.length && bytes[index]! >= 0xc2 && bytes[index]! < 0xf5;
}
