/** Makes the blocks of a database that a search reads from what is in its other tables. */

import type { FoundPaper } from '../search/paper.ts';
import type { Section } from '../search/sections.ts';
import { BlockMaker, type BlockText } from './block.ts';
import { type Database, rowsOf, type Statement } from './sqlite.ts';

interface PaperRow extends Omit<FoundPaper, 'groups'> {
  id: number;
  groups: string;
}

interface TextRow {
  section: Section;
  part: string;
  pointer: string;
  pages: string;
  unit: number;
  text: string;
  folded: string;
}

const PAPERS = `SELECT p.id, p.number, p.sitting, p.body, p.kind, p.title, p.date, p.groups, f.path, r.path AS file, p.at
  FROM papers p JOIN files f ON f.id = p.file JOIN record_files r ON r.id = p.record_file
  ORDER BY r.place, p.at`;

const TEXTS =
  'SELECT section, part, pointer, pages, unit, text, folded FROM texts WHERE paper = ? ORDER BY id';

/** Bytes of folded text from which a block is full: few of them are read quickly, and none takes much memory. */
const FULL = 131_072;

/** All blocks anew: that takes a second or two for ten thousand papers. */
export function writeBlocks(database: Database): void {
  database.exec('DELETE FROM search_folded; DELETE FROM search_texts;');
  const textsOf = database.prepare(TEXTS);
  const folded = database.prepare('INSERT INTO search_folded (folded) VALUES (?)');
  const texts = database.prepare(
    'INSERT INTO search_texts (texts, numbers, labels, papers, firsts) VALUES (?, ?, ?, ?, ?)',
  );
  let maker = new BlockMaker();
  const flush = () => {
    const row = maker.row();
    folded.run([row.folded]);
    texts.run([row.texts, row.numbers, row.labels, row.papers, row.firsts]);
    maker = new BlockMaker();
  };
  for (const { id, groups, ...paper } of rowsOf<PaperRow>(database, PAPERS)) {
    maker.add({ ...paper, groups: JSON.parse(groups) }, textsIn(textsOf, id));
    if (maker.size >= FULL) flush();
  }
  if (maker.size > 0) flush();
  for (const statement of [textsOf, folded, texts]) statement.finalize();
}

function* textsIn(textsOf: Statement, paper: number): Generator<BlockText> {
  let first: number | null = null;
  for (const row of textsOf.iterate([paper])) {
    const { section, part, pointer, pages, unit, text, folded } = row as unknown as TextRow;
    first ??= unit;
    yield { label: { section, part, pointer, pages: JSON.parse(pages) }, unit: unit - first, text, folded };
  }
}
