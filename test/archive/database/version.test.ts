/** What a database of another version holds is not searched: whoever changes what it holds raises the version. */

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { BlockMaker } from '../../../src/archive/database/block.ts';
import { DATABASE_VERSION, SEARCH_SQL, tablesSql } from '../../../src/archive/database/tables.ts';
import { viewsSql } from '../../../src/archive/database/views.ts';
import { fold } from '../../../src/archive/fold.ts';
import { foundPaper } from '../../../src/archive/search/paper.ts';
import { SECTIONS } from '../../../src/archive/search/sections.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';

/** How a search has its texts, by an example. */
function block(): string {
  const maker = new BlockMaker();
  const text = { unit: 0, text: 'Bänke – oft', folded: fold('Bänke – oft') };
  const papers = ['p0', 'p1'].map((path) => foundPaper({ record: emptyRecord(path), file: path, at: 0 }));
  const label = { section: 'title', part: 'Titel', pointer: '/title', pages: [1] } as const;
  for (const paper of papers) maker.add(paper, [{ label, ...text }]);
  const cells = Object.entries(maker.row());
  return cells.map(([name, cell]) => `${name} ${Buffer.from(cell).toString('latin1')}`).join('\n');
}

// letters that no version of Unicode changes any more
it('the version is raised (and the hash here) where tables, views, blocks, parts or the folding of text change', () => {
  const letters = Array.from({ length: 0x250 }, (_, code) => fold(String.fromCodePoint(code))).join('|');
  const all = [tablesSql(), SEARCH_SQL, viewsSql(), JSON.stringify(SECTIONS), letters, block()].join('\n');
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 16);
  expect([DATABASE_VERSION, hash]).toEqual([2, '3cfd2b528103beec']);
});
