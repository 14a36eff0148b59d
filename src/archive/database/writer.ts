/** Fills a database with records, or puts those that are read again in the place of what is there. */

import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { HeldRecord } from '../recordFiles.ts';
import { type Inserts, insertsInto } from './inserts.ts';
import { type Database, type OpenDatabase, openDatabase } from './sqlite.ts';
import { SEARCH_SQL, tablesSql, UNSEARCHED_SQL } from './tables.ts';
import { viewsSql } from './views.ts';
import { writeBlocks } from './writeBlocks.ts';

export interface WriterOptions {
  /** Of this tool. Files that another version put in are read again. */
  toolVersion: string;
  /** What decides on records besides the bytes of their papers; another one means that these are read again. */
  madeBy: string;
  /** `inputs`: the database holds in the end what was given this time; `all`: what was there before as well. */
  keep: 'inputs' | 'all';
  /** The folder in which the database will lie: it names files from there, so that both may move together. */
  base: string;
}

export interface DatabaseWriter {
  /** Is this file there as it is now? Then nothing of it has to be added. A file of records goes by its size and time, a paper by its hash. */
  has(file: string, sha256?: string): boolean;
  /** Takes what is there of this file out of the database; what follows is of it. */
  begin(file: string): void;
  /** A record of the file that was begun last. */
  add(held: HeldRecord, wasRead: boolean): void;
  /** The file that was begun last cannot be used, or not all of it. */
  problem(why: string): void;
  /** Ends the work: from now on the file can be searched. */
  finish(): void;
  /** Gives it up. */
  abandon(): void;
}

/**
 * @param file empty, or a database of this version; nobody else uses it meanwhile
 * @throws DatabaseError, and what SQLite throws
 */
export function openWriter(file: string, options: WriterOptions): DatabaseWriter {
  const isNew = statSync(file).size === 0;
  const { database, close } = openForWriting(file, isNew);
  const inserts = insertsInto(database);
  const search = searchKept(database, isNew);
  const held = heldFiles(database, inserts, options, search.touched);
  const end = () => {
    held.finalize();
    inserts.finalize();
    close();
  };
  return {
    has: held.has,
    begin: held.begin,
    add(record, wasRead) {
      search.touched(1);
      inserts.insertRecord(record, held.current(), wasRead);
    },
    problem(why) {
      database.run('UPDATE record_files SET problem = ? WHERE id = ?', [why, held.current()]);
    },
    finish() {
      if (options.keep === 'inputs') held.dropOthers();
      database.exec('DELETE FROM files WHERE id NOT IN (SELECT file FROM papers)');
      database.run('INSERT OR REPLACE INTO meta VALUES (?, ?), (?, ?)', [
        ...['tool', `ratslese ${options.toolVersion}`, 'written', new Date().toISOString()],
      ]);
      search.finish();
      if (held.hasChanged()) writeBlocks(database);
      database.exec('COMMIT');
      end();
    },
    abandon: end,
  };
}

function openForWriting(file: string, isNew: boolean): OpenDatabase {
  const opened = openDatabase(file, { readOnly: false });
  try {
    // nobody sees the file before it is finished: what is torn off is thrown away
    opened.database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;',
    );
    if (isNew) opened.database.exec(tablesSql() + viewsSql());
    opened.database.exec('BEGIN');
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Papers that come or go up to which the search index follows each: of more it is made anew at the end, which takes less time. */
const FEW = 2000;

/** The search index is kept right, by the cheaper of two ways. */
function searchKept(database: Database, isNew: boolean): { touched(papers: number): void; finish(): void } {
  let isLeft = isNew;
  let all = 0;
  return {
    touched(papers) {
      all += papers;
      if (isLeft || all <= FEW) return;
      database.exec(UNSEARCHED_SQL);
      isLeft = true;
    },
    finish() {
      if (isLeft) database.exec(SEARCH_SQL);
    },
  };
}

interface HeldFiles extends Pick<DatabaseWriter, 'has' | 'begin'> {
  /** Id of the file that was begun last. */
  current(): number;
  /** Are there other files than before, or do they stand in another order? */
  hasChanged(): boolean;
  /** Takes out all files that were neither asked for and there nor begun. */
  dropOthers(): void;
  finalize(): void;
}

const SAME_BYTES = `SELECT 1 AS is_so FROM papers p JOIN files f ON f.id = p.file
  WHERE p.record_file = ? AND p.was_read AND f.sha256 = ?`;

function heldFiles(
  database: Database,
  inserts: Inserts,
  { toolVersion, madeBy, base }: WriterOptions,
  goes: (papers: number) => void,
): HeldFiles {
  const made_by = `${toolVersion} ${madeBy}`;
  const known = database.prepare(
    'SELECT id, place, bytes, modified FROM record_files WHERE path = ? AND made_by = ? AND problem IS NULL',
  );
  const sameBytes = database.prepare(SAME_BYTES);
  const papersOf = database.prepare(
    'SELECT count(*) AS n FROM papers p JOIN record_files r ON r.id = p.record_file WHERE r.path = ?',
  );
  const seen = new Set<number>();
  const order = orderOf(database);
  let current = 0;
  let hasChanged = false;
  let place = Number(database.get('SELECT coalesce(max(place), 0) AS place FROM record_files')!.place);
  return {
    has(path, sha256) {
      const row = known.get([nameIn(base, path), made_by]);
      if (row === null) return false;
      const id = Number(row.id);
      const { bytes, modified } = sizeAndTime(path);
      const isAlike = row.bytes === bytes && row.modified === modified;
      if (!(sha256 === undefined ? isAlike : sameBytes.get([id, sha256]) !== null)) return false;
      seen.add(id);
      order.goesOn(Number(row.place));
      place += 1;
      database.run('UPDATE record_files SET place = ? WHERE id = ?', [place, id]);
      return true;
    },
    begin(path) {
      const name = nameIn(base, path);
      goes(Number(papersOf.get([name])!.n));
      database.run('DELETE FROM record_files WHERE path = ?', [name]);
      place += 1;
      const row = { path: name, place, ...sizeAndTime(path), made_by, problem: null };
      current = inserts.insert('record_files', row);
      hasChanged = true;
      seen.add(current);
    },
    current: () => current,
    hasChanged: () => hasChanged || order.isAnother(),
    dropOthers() {
      for (const { id } of database.all('SELECT id FROM record_files')) {
        if (seen.has(Number(id))) continue;
        hasChanged = true;
        database.run('DELETE FROM record_files WHERE id = ?', [Number(id)]);
      }
    },
    finalize() {
      for (const statement of [known, sameBytes, papersOf]) statement.finalize();
    },
  };
}

/** Whether files that go behind all others, one after another, stand in the order in which they stood before. */
function orderOf(database: Database): { goesOn(place: number): void; isAnother(): boolean } {
  const highest = Number(database.get('SELECT coalesce(max(place), 0) AS place FROM record_files')!.place);
  let first: number | null = null;
  let last = 0;
  let isRising = true;
  return {
    goesOn(place) {
      first ??= place;
      isRising &&= place > last;
      last = place;
    },
    isAnother() {
      if (first === null) return false;
      const between = 'SELECT 1 AS is_so FROM record_files WHERE place > ? AND place <= ? LIMIT 1';
      return !isRising || database.get(between, [first, highest]) !== null;
    },
  };
}

/** Parted by strokes on every system; standard input stays `-`. */
export function nameIn(base: string, path: string): string {
  return path === '-' ? path : relative(resolve(base), resolve(path)).split(sep).join('/');
}

/** `null` for what is no file, such as standard input. */
export function sizeAndTime(path: string): { bytes: number | null; modified: number | null } {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? { bytes: stats.size, modified: stats.mtimeMs } : { bytes: null, modified: null };
}
