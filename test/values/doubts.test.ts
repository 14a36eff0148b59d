/** What is said of a name amid the text, which may be a heading. */

import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/decode/bestPath.ts';
import { sayOfNames } from '../../src/values/doubts.ts';
import { emptyBody } from '../../src/values/draft.ts';

const block = (role: string, margin: number, start: number, text = '') =>
  ({ role, margin, block: { full: { text }, lines: [{ line: { start } }] } }) as unknown as Decided;

function fields(...decided: Decided[]): (string | null)[] {
  const draft = emptyBody();
  sayOfNames(draft, decided);
  return draft.problems.map(({ field }) => field);
}

describe('text below a name', () => {
  it('makes the sections above and below it doubtful where the name is not sure', () => {
    expect(fields(block('reasons', 6, 0), block('signature', 0.5, 9), block('resolution', 0.5, 20))).toEqual([
      '/reasons',
      '/resolution',
      '/signatures',
    ]);
  });

  it('is left alone where the name is sure, or nothing stands below it', () => {
    expect(fields(block('reasons', 6, 0), block('signature', 6, 9), block('resolution', 0.5, 20))).toEqual(
      [],
    );
    expect(fields(block('reasons', 6, 0), block('signature', 0.5, 9), block('enclosures', 6, 20))).toEqual(
      [],
    );
    expect(fields(block('signature', 0.5, 9), block('resolution', 0.5, 20))).toEqual([]);
  });
});

describe('a text that ends in capitals alone', () => {
  const NAMES = 'Anna Muster Bernd Beispiel Fraktion DIE LINKE SPD-Stadtratsfraktion';

  it('may hold who signs', () => {
    expect(fields(block('reasons', 6, 0, NAMES), block('furniture', 9, 9))).toEqual(['/signatures']);
  });

  it('holds none where it ends as a sentence does, has small words, or is no text', () => {
    expect(fields(block('reasons', 6, 0, `${NAMES}.`))).toEqual([]);
    expect(fields(block('reasons', 6, 0, 'Anna Muster und Bernd Beispiel'))).toEqual([]);
    expect(fields(block('enclosures', 6, 0, NAMES))).toEqual([]);
  });
});
