/** What databases are called. */

/** That of a folder of records, in it. */
export const INDEX_NAME = 'ratslese.sqlite';

/** What is said where a database is to be written elsewhere. */
export const NEEDS_NAME = 'a database is one file: name it with -o FILE.sqlite (or .sqlite3, .db)';

/** By such a name a search knows it. */
export function isDatabaseName(file: string): boolean {
  return /\.(?:sqlite3?|db)$/i.test(file);
}
