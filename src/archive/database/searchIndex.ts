/** Looks for words in a database: it finds what `hitsIn` finds in each of its records. */

import { dirname, join } from 'node:path';
import { isWanted, type Papers } from '../search/filter.ts';
import type { Found, Hit } from '../search/find.ts';
import type { FoundPaper } from '../search/paper.ts';
import type { Query } from '../search/query.ts';
import type { Section } from '../search/sections.ts';
import { type BlockRow, type BlockText, foundInBlock, mayHold, needlesOf } from './block.ts';
import { databaseState } from './header.ts';
import { type Database, DatabaseError, openDatabase, rowsOf, type Statement } from './sqlite.ts';

export interface SearchIndex {
  /**
   * Papers with hits, in the order of the records; `undated` as `isWanted` tells it.
   * @param enough one hit of a paper will do, where that spares work
   */
  search(
    query: Query,
    papers: Papers,
    sections: ReadonlySet<Section> | null,
    enough?: boolean,
  ): Generator<{ paper: FoundPaper; hits: Hit[]; undated: boolean }>;
  /** Records of papers that could not be read. */
  unread(): number;
  /** Files that could not be used as records, or not all of them. */
  problems(): { file: string; why: string }[];
  /** Each file with what told it from others when the database was written. */
  files(): { file: string; bytes: number | null; modified: number | null }[];
  close(): void;
}

/** The texts of a block beside their folded form, which is all that most searches need of it. */
const TEXTS = 'SELECT texts, numbers, labels, papers, firsts FROM search_texts WHERE id = ?';

const PROBLEMS =
  'SELECT path AS file, problem AS why FROM record_files WHERE problem IS NOT NULL ORDER BY place';

/** @throws DatabaseError where it cannot be searched, and what SQLite throws: see `databaseFault` */
export function openIndex(file: string): SearchIndex {
  refuseUnsearchable(file);
  const { database, close } = openDatabase(file, { readOnly: true });
  const base = dirname(file);
  const last = { name: '-', path: '-' };
  // many records may be of one file
  const inPlace = <Row extends { file: string }>(row: Row): Row => {
    if (row.file !== last.name) {
      last.name = row.file;
      last.path = row.file === '-' ? row.file : join(base, row.file);
    }
    return { ...row, file: last.path };
  };
  const all = <Row extends { file: string }>(sql: string): Row[] =>
    [...rowsOf<Row>(database, sql)].map(inPlace);
  const textsOf = preparedOrClosed(database, close);
  return {
    *search(query, papers, sections, enough = false) {
      const needles = needlesOf(query);
      const blocks = 'SELECT id, folded FROM search_folded ORDER BY id';
      for (const { id, folded } of rowsOf<{ id: number; folded: Uint8Array }>(database, blocks)) {
        if (!mayHold(folded, needles)) continue;
        const rest = textsOf.get([id]) as unknown as Omit<BlockRow, 'folded'>;
        for (const { paper, found } of foundInBlock({ folded, ...rest }, query, needles, sections, enough)) {
          const wanted = isWanted(paper, papers);
          if (wanted === false) continue;
          yield { paper: inPlace(paper), hits: found.map(hitOf), undated: wanted === 'undated' };
        }
      }
    },
    unread: () => Number(database.get('SELECT count(*) AS n FROM papers WHERE was_read = 0')!.n),
    problems: () => all(PROBLEMS),
    files: () => all('SELECT path AS file, bytes, modified FROM record_files'),
    close() {
      textsOf.finalize();
      close();
    },
  };
}

/** What is damaged shows here first. */
function preparedOrClosed(database: Database, close: () => void): Statement {
  try {
    return database.prepare(TEXTS);
  } catch (error) {
    close();
    throw error;
  }
}

function refuseUnsearchable(file: string): void {
  const state = databaseState(file);
  if (state === 'other-version')
    throw new DatabaseError('it was written by another version of ratslese; make it anew');
  if (state === 'foreign') throw new DatabaseError('it is no database of ratslese');
  if (state === 'absent') throw new DatabaseError('it is empty, or cannot be read');
}

function hitOf({ of: { label, text }, matches }: Found<BlockText>): Hit {
  const { section, part, pointer, pages } = label;
  return { section, part, pointer, text, matches, pages };
}
