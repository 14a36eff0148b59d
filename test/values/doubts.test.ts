/** What is said of a name amid the text, which may be a heading. */

import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/decode/bestPath.ts';
import { sayOfTextBelow } from '../../src/values/doubts.ts';
import { emptyBody } from '../../src/values/draft.ts';

const block = (role: string, margin: number, start: number) =>
  ({ role, margin, block: { lines: [{ line: { start } }] } }) as unknown as Decided;

function fields(...decided: Decided[]): (string | null)[] {
  const draft = emptyBody();
  sayOfTextBelow(draft, decided);
  return draft.problems.map(({ field }) => field);
}

describe('text below a name', () => {
  it('makes the sections above and below it doubtful where the name is not sure', () => {
    expect(fields(block('reasons', 6, 0), block('signature', 0.5, 9), block('resolution', 0.5, 20))).toEqual([
      '/reasons',
      '/resolution',
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
