/** What a database of another version holds is not searched: whoever changes what it holds raises the version. */

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { DATABASE_VERSION, SEARCH_SQL, tablesSql } from '../../../src/archive/database/tables.ts';
import { viewsSql } from '../../../src/archive/database/views.ts';
import { fold } from '../../../src/archive/fold.ts';
import { SECTIONS } from '../../../src/archive/search/sections.ts';

// letters that no version of Unicode changes any more
it('the version is raised (and the hash here) where tables, views, parts or the folding of text change', () => {
  const letters = Array.from({ length: 0x250 }, (_, code) => fold(String.fromCodePoint(code))).join('|');
  const all = [tablesSql(), SEARCH_SQL, viewsSql(), JSON.stringify(SECTIONS), letters].join('\n');
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 16);
  expect([DATABASE_VERSION, hash]).toEqual([1, 'cb2a09e81467402c']);
});
