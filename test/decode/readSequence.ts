/** Small bodies of which each block has the role that it was written for, and how they are read. */

import { decode } from '../../src/decode/bestPath.ts';
import type { ProperRole, Role } from '../../src/forms/form.ts';
import { FORMS } from '../../src/forms/index.ts';
import type { Kind } from '../../src/model/names.ts';
import { sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { findSurnames } from '../../src/signatures/surnames.ts';

export interface Sequence {
  kind: Kind;
  blocks: readonly Written[];
}

/** A block, the role that it is written for, and whether a blank line stands above it. */
export interface Written {
  role: Role;
  text: string;
  apart: boolean;
}

/** The senders whom the header names. */
const SENDERS = { people: ['Eva Muster'], groups: [] };

export function textOf({ blocks }: Sequence): string {
  return blocks.map(({ text, apart }, index) => (index === 0 ? '' : apart ? '\n\n' : '\n') + text).join('');
}

/** Roles and lines (0-based, half-open) that the blocks are written for: `salutation 0-1`. */
export function writtenRoles({ blocks }: Sequence): string[] {
  let line = 0;
  return blocks.map(({ role, text }) => {
    const start = line;
    line += text.split('\n').length;
    return `${role} ${start}-${line}`;
  });
}

/** The same as they are read. */
export function readRoles(sequence: Sequence): string[] {
  const form = FORMS[sequence.kind]!;
  const layout = textLayout(textOf(sequence));
  const sheet = sheetOf(layout, layout.lines, null);
  const surnames = form.surnames === true ? findSurnames(sheet) : ['Muster'];
  const decided = decode(sheet, form, { ...SENDERS, surnames });
  return decided.map(({ role, start, end }) => `${role} ${start}-${end}`);
}

/** Of a line that goes on in the same block. */
const GOES_ON = ' ⏎ ';

/**
 * @param list each sequence below a line `= kind`, each block in a line: its role, `|` above a blank line or `/` without one, its text
 * @throws Error for a line that is neither
 */
export function sequencesIn(list: string): Sequence[] {
  const found: { kind: Kind; blocks: Written[] }[] = [];
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('= ')) found.push({ kind: line.slice(2) as Kind, blocks: [] });
    else {
      const match = /^([a-zA-Z]+) ([|/]) (.+)$/.exec(line);
      if (match === null) throw new Error(`no block: ${line}`);
      const [, role, apart, text] = match as unknown as [string, ProperRole, string, string];
      found.at(-1)!.blocks.push({ role, text: text.replaceAll(GOES_ON, '\n'), apart: apart === '|' });
    }
  }
  return found;
}
