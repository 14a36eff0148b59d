/** JSON Pointers (RFC 6901): how a value of a record is named everywhere. */

export type JsonPointer = string;

/** The pointer of what these keys lead to: `zum/zur` of the header is `/header/zum~1zur`. */
export function pointerTo(...keys: readonly (string | number)[]): JsonPointer {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys of a pointer, from the outside. */
export function keysOf(pointer: JsonPointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
