/**
 * SQLite as WebAssembly, an optional package that is loaded when a database is asked for. Only this file knows it. Every
 * Node that runs ratslese gets the same SQLite with FTS5: Node's own (`node:sqlite`) comes with 22.5 only, and a second
 * way would have to be proved to find the same.
 */

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Database, Statement } from 'node-sqlite3-wasm';

export type { Database, Statement } from 'node-sqlite3-wasm';

/** What SQLite keeps in a cell, as far as it is used here. */
export type SqlCell = string | number | Uint8Array | null;

/** A database that cannot be used; the message says why, without the file's name. */
export class DatabaseError extends Error {}

/** Why a database cannot be used, where the error tells that: also what SQLite itself finds wrong. `null` for any other error. */
export function databaseFault(error: unknown): string | null {
  const isOne = error instanceof DatabaseError || (error instanceof Error && error.name === 'SQLite3Error');
  return isOne ? error.message : null;
}

const require = createRequire(import.meta.url);

/**
 * V8 compiles WebAssembly once quickly and then well, in the background, and a program does not end before that is done: for
 * a search, half a second in vain. Where a database is written it pays.
 */
const QUICKLY = '--liftoff-only';

function load(readOnly: boolean): typeof import('node-sqlite3-wasm') {
  if (readOnly) setFlagsFromString(QUICKLY);
  try {
    return require('node-sqlite3-wasm');
  } catch {
    throw new DatabaseError(
      'databases need the optional package node-sqlite3-wasm, which is not installed (npm install -g node-sqlite3-wasm@0.8)',
    );
  }
}

/** A database and what ends its use. */
export interface OpenDatabase {
  database: Database;
  close(): void;
}

/**
 * The package locks a database by a folder beside it, which cannot be made on a read-only medium, and which a killed
 * program leaves there for ever. So the file is opened by a link in a folder of its own: each of our databases is
 * written by one program before anybody else knows its name, and read afterwards.
 * @throws DatabaseError
 */
export function openDatabase(file: string, { readOnly }: { readOnly: boolean }): OpenDatabase {
  const { Database } = load(readOnly);
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // a signal may end the program while the database is open
  process.once('exit', remove);
  const clean = () => {
    process.off('exit', remove);
    remove();
  };
  try {
    const database = new Database(linked(file, folder), { readOnly, fileMustExist: true });
    const close = () => {
      database.close();
      clean();
    };
    return { database, close };
  } catch (error) {
    clean();
    throw new DatabaseError(`it cannot be opened as a database: ${(error as Error).message}`);
  }
}

/** Where links need a right that nobody has (Windows), the file itself. */
function linked(file: string, folder: string): string {
  const link = join(folder, 'database');
  try {
    symlinkSync(resolve(file), link);
    return link;
  } catch {
    return file;
  }
}

/** What statement finds, one row after another. */
export function* rowsOf<Row>(database: Database, sql: string, values: SqlCell[] = []): Generator<Row> {
  const statement: Statement = database.prepare(sql);
  try {
    for (const row of statement.iterate(values)) yield row as Row;
  } finally {
    statement.finalize();
  }
}

const UNSTORABLE = /[\0\p{Cs}]/gu;

/** A text as SQLite can hold it: NUL, where it would end, and halves of surrogate pairs become U+FFFD. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}
