/** What the lines of a body hold of names, roles and groups. A line stands in several possible blocks, and is read once. */

import { isSignatureLine, readSignatureName } from '../fields/signatureName.ts';
import type { Layout } from '../model/position.ts';
import type { BodyLine } from '../sheet/block.ts';
import { cellsOf } from '../signatures/cells.ts';
import { isKnownGroup, type KnownSenders, knownPersonIn } from '../signatures/knownSenders.ts';
import { readNameRow } from '../signatures/nameRow.ts';
import { endsIn } from '../words/chars.ts';

/** No row of names is longer. */
export const LONGEST_ROW = 160;
/** No name, role or group alone in its line is longer. */
const LONGEST_ALONE = 100;
/** A single person's line is shorter. */
export const LONGEST_NAME = 60;

/** Names in all of its cells, roles or groups in all of them, and the same of the line as one text. */
export interface LineNames {
  readonly names: boolean;
  readonly roles: boolean;
  readonly name: boolean;
  readonly role: boolean;
}

const NOBODY: LineNames = { names: false, roles: false, name: false, role: false };

export class NamesInLines {
  readonly #layout: Layout;
  readonly #senders: KnownSenders;
  readonly #known = new Map<BodyLine, LineNames>();

  constructor(layout: Layout, senders: KnownSenders) {
    this.#layout = layout;
    this.#senders = senders;
  }

  of(line: BodyLine): LineNames {
    let found = this.#known.get(line);
    if (found === undefined) {
      found = isRunningText(line) ? NOBODY : this.#read(line);
      this.#known.set(line, found);
    }
    return found;
  }

  #read({ line, text }: BodyLine): LineNames {
    const cells = text.text.length > LONGEST_ROW ? [] : cellsOf(this.#layout, line, text);
    const short = text.text.length < LONGEST_NAME;
    if (cells.length === 1 && cells[0]!.text.text === text.text) {
      const name = this.#isPerson(text.text);
      const roles = this.#isRole(text.text);
      return { names: name || this.#isRow(text.text), roles, name: short && name, role: short && roles };
    }
    let names = cells.length > 0;
    let roles = cells.length > 0;
    for (const cell of cells) {
      names &&= this.#isPerson(cell.text.text) || this.#isRow(cell.text.text);
      roles &&= this.#isRole(cell.text.text);
    }
    return {
      names,
      roles,
      name: short && this.#isPerson(text.text),
      role: short && this.#isRole(text.text),
    };
  }

  /** A name, a sender's, or one of the surnames by which people sign here. */
  #isPerson(text: string): boolean {
    return readSignatureName(text) !== null || knownPersonIn(text, this.#senders) !== null;
  }

  #isRow(text: string): boolean {
    return readNameRow(text, '', this.#senders) !== null;
  }

  #isRole(text: string): boolean {
    return isSignatureLine(text) || isKnownGroup(text, this.#senders);
  }
}

/** One piece of text that is long, or ends as sentences do: nobody needs to look for names in it. */
function isRunningText({ line, text: { text } }: BodyLine): boolean {
  if (line.segments.length !== 1) return false;
  return text.length > LONGEST_ALONE || (text.length > 45 && endsIn(text, '.?!:;,'));
}
