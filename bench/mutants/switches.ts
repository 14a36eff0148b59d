/** What the switches in the changed code do. The functions run within the bundle; nothing of the house is used here. */

/** The name that the changed code has for the switches. */
export const SWITCHES = '__mutants';

export interface Switches {
  /** The id of the mutant that is on; -1 where none is. */
  on: number;
  /** By id: may the mutant change what was read since this was emptied? `null` where that is not watched. */
  reached: Uint8Array | null;
  /** How many conditions may yet be asked while a mutant is on: one that never ends must end. Counted down, thrown at zero. */
  left: number;
  /** `false` in the place of a condition. */
  unless(id: number, value: unknown): unknown;
  /** `true` in the place of a condition. */
  always(id: number, value: unknown): unknown;
  /** Another constant; told once, when its file is loaded. */
  value<T>(id: number, by: T, value: T): T;
}

export function makeSwitches(): Switches {
  return {
    on: -1,
    reached: null,
    left: Number.POSITIVE_INFINITY,
    unless(id, value) {
      if (this.on >= 0) {
        if (--this.left < 0) throw new Error('never ends');
        if (this.on === id) return false;
      }
      if (this.reached !== null && value) this.reached[id] = 1;
      return value;
    },
    always(id, value) {
      if (this.on >= 0) {
        if (--this.left < 0) throw new Error('never ends');
        if (this.on === id) return true;
      }
      if (this.reached !== null && !value) this.reached[id] = 1;
      return value;
    },
    value(id, by, value) {
      return this.on === id ? by : value;
    },
  };
}
