/** Words above the names that say for whom somebody signs. */

import type { FoundSignature } from './stack.ts';

/** `Für die Fraktion` above the names: nobody's line, which is said. */
export function isOnBehalf({ name, lines }: FoundSignature): boolean {
  return name === null && lines.length === 1 && ON_BEHALF.test(lines[0]!.text);
}

const ON_BEHALF = /^(?:Für|Im Namen) (?:die|den|das|der|des) [A-ZÄÖÜ][^.:;?]{2,60}[:,]?$/u;
