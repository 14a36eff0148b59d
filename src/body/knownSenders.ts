/** Who may sign: the people and groups of the header's Absender. */

/** Who sends the paper, as its header says. */
export interface KnownSenders {
  /** Names without titles. */
  people: readonly string[];
  groups: readonly string[];
}

export const NO_SENDERS: KnownSenders = { people: [], groups: [] };

/** `Bunte Liste` reads like a name, but the header says that it is a group (`Fraktion Bunte Liste`). */
export function isKnownGroup(text: string, known: KnownSenders): boolean {
  return known.groups.some(
    (group) =>
      group === text || (group.endsWith(` ${text}`) && !group.slice(0, -text.length - 1).includes(' ')),
  );
}
