/** Looks for words in a database: it finds what `hitsIn` finds in each of its records. */

import { dirname, join } from 'node:path';
import type { Kind } from '../../model/names.ts';
import { isWanted, type Papers } from '../search/filter.ts';
import { type Hit, together } from '../search/find.ts';
import type { FoundPaper } from '../search/paper.ts';
import type { Query } from '../search/query.ts';
import type { Section } from '../search/sections.ts';
import { databaseState } from './header.ts';
import {
  type Database,
  DatabaseError,
  openDatabase,
  rowsOf,
  type SqlCell,
  type Statement,
  storable,
} from './sqlite.ts';

export interface SearchIndex {
  /** Papers with hits, in the order of the records; `undated` as `isWanted` tells it. */
  search(
    query: Query,
    papers: Papers,
    sections: ReadonlySet<Section> | null,
  ): Generator<{ paper: FoundPaper; hits: Hit[]; undated: boolean }>;
  /** Records of papers that could not be read. */
  unread(): number;
  /** Files that could not be used as records, or not all of them. */
  problems(): { file: string; why: string }[];
  /** Each file with what told it from others when the database was written. */
  files(): { file: string; bytes: number | null; modified: number | null }[];
  close(): void;
}

interface TextRow {
  paper: number;
  section: Section;
  unit: number;
  part: string;
  pointer: string;
  pages: string;
  text: string;
  folded: string;
}

interface PaperRow extends Omit<FoundPaper, 'groups' | 'file' | 'kind'> {
  kind: Kind | null;
  groups: string;
  file: string;
}

const PAPER = `SELECT p.number, p.sitting, p.body, p.kind, p.title, p.date, p.groups, f.path, r.path AS file, p.at
  FROM papers p JOIN files f ON f.id = p.file JOIN record_files r ON r.id = p.record_file WHERE p.id = ?`;

const PROBLEMS =
  'SELECT path AS file, problem AS why FROM record_files WHERE problem IS NOT NULL ORDER BY place';

/** @throws DatabaseError where it cannot be searched, and what SQLite throws: see `databaseFault` */
export function openIndex(file: string): SearchIndex {
  refuseUnsearchable(file);
  const { database, close } = openDatabase(file, { readOnly: true });
  const inPlace = <Row extends { file: string }>(row: Row): Row => ({
    ...row,
    file: row.file === '-' ? row.file : join(dirname(file), row.file),
  });
  const all = <Row extends { file: string }>(sql: string): Row[] =>
    [...rowsOf<Row>(database, sql)].map(inPlace);
  const known = preparedOrClosed(database, close);
  const paperOf = (id: number): FoundPaper => {
    const row = known.get([id]) as unknown as PaperRow;
    return inPlace({ ...row, groups: JSON.parse(row.groups) });
  };
  return {
    *search(query, papers, sections) {
      const { sql, values } = candidates(query);
      for (const rows of byPaper(rowsOf<TextRow>(database, sql, values))) {
        const looked = rows.filter(({ section }) => sections === null || sections.has(section));
        const hits = together(looked, query, ({ unit }) => unit).map(hitOf);
        if (hits.length === 0) continue;
        const paper = paperOf(rows[0]!.paper);
        const wanted = isWanted(paper, papers);
        if (wanted !== false) yield { paper, hits, undated: wanted === 'undated' };
      }
    },
    unread: () => Number(database.get('SELECT count(*) AS n FROM papers WHERE was_read = 0')!.n),
    problems: () => all(PROBLEMS),
    files: () => all('SELECT path AS file, bytes, modified FROM record_files'),
    close() {
      known.finalize();
      close();
    },
  };
}

/** What is damaged shows here first. */
function preparedOrClosed(database: Database, close: () => void): Statement {
  try {
    return database.prepare(PAPER);
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

function hitOf({ of, matches }: { of: TextRow; matches: Hit['matches'] }): Hit {
  const { section, part, pointer, text, pages } = of;
  return { section, part, pointer, text, matches, pages: JSON.parse(pages) };
}

/** Rows of papers one after another. */
function* byPaper(rows: Iterable<TextRow>): Generator<TextRow[]> {
  let some: TextRow[] = [];
  for (const row of rows) {
    if (some.length > 0 && some[0]!.paper !== row.paper) {
      yield some;
      some = [];
    }
    some.push(row);
  }
  if (some.length > 0) yield some;
}

/**
 * All texts that may hold a word, of units that may hold all: more than are found, as letters are taken for matches that
 * are only a part of an umlaut. The index knows letters by threes; for a shorter word all texts are gone through.
 */
function candidates(query: Query): { sql: string; values: SqlCell[] } {
  const words = query.map(storable);
  const ids = words.map((word) =>
    [...word].length >= 3
      ? 'SELECT rowid FROM texts_fts WHERE texts_fts MATCH ?'
      : 'SELECT id FROM texts WHERE instr(folded, ?) > 0',
  );
  const values = words.map((word) =>
    [...word].length >= 3 ? `folded : "${word.replaceAll('"', '""')}"` : word,
  );
  const units = ids.map((select) => `SELECT unit FROM texts WHERE id IN (${select})`);
  const one = query.length === 1;
  return {
    sql: `SELECT t.paper, t.section, t.unit, t.part, t.pointer, t.pages, t.text, t.folded
      FROM texts t JOIN papers p ON p.id = t.paper JOIN record_files r ON r.id = p.record_file
      WHERE t.id IN (${ids.join(' UNION ')})${one ? '' : ` AND t.unit IN (${units.join(' INTERSECT ')})`}
      ORDER BY r.place, p.at, t.id`,
    values: one ? values : [...values, ...values],
  };
}
