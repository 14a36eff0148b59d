/** What a form says of blocks behind one another, and what clues count for roles: in bodies written for it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoles, sequencesIn, textOf, writtenRoles } from './readSequence.ts';

const LIST = readFileSync(new URL('sequences.txt', import.meta.url), 'utf8');

describe('blocks of a body have the roles that they are written for', () => {
  it.each(sequencesIn(LIST).map((one): [string, typeof one] => [`${one.kind}: ${textOf(one)}`, one]))(
    '%s',
    (_, sequence) => {
      expect(readRoles(sequence)).toEqual(writtenRoles(sequence));
    },
  );
});
