/** The tables of a database of records. `docs/database.md` tells of them for people. */

import type { SqlCell } from './sqlite.ts';

/** In the file's header, so that a database is known as one of ours (`RATS`). */
export const APPLICATION_ID = 0x52415453;

/** In the file's header, too. To be raised where tables, the parts of a paper or the folding of text change: what an older version wrote is not searched. */
export const DATABASE_VERSION = 2;

const OF_PAPER = { paper: 'INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE' };
const ID = { id: 'INTEGER PRIMARY KEY' };

/** Each table's columns in order, with their types. */
export const TABLES = {
  meta: { key: 'TEXT PRIMARY KEY', value: 'TEXT' },
  /** Where records came from: files of records, or papers that were read for the database. */
  record_files: {
    ...ID,
    path: 'TEXT NOT NULL UNIQUE',
    place: 'INTEGER NOT NULL',
    bytes: 'INTEGER',
    modified: 'REAL',
    made_by: 'TEXT',
    problem: 'TEXT',
  },
  files: {
    ...ID,
    path: 'TEXT',
    sha256: 'TEXT',
    media_type: 'TEXT',
    encoding: 'TEXT',
    pages: 'INTEGER',
    bytes: 'INTEGER',
  },
  papers: {
    ...ID,
    record_file: 'INTEGER NOT NULL REFERENCES record_files(id) ON DELETE CASCADE',
    at: 'INTEGER NOT NULL',
    file: 'INTEGER NOT NULL REFERENCES files(id)',
    part: 'INTEGER',
    number: 'TEXT',
    kind: 'TEXT',
    title: 'TEXT',
    date: 'TEXT',
    public: 'INTEGER',
    body: 'TEXT',
    sitting: 'TEXT',
    sitting_date: 'TEXT',
    amends: 'TEXT',
    groups: 'TEXT NOT NULL',
    was_read: 'INTEGER NOT NULL',
  },
  header: { ...OF_PAPER, label: 'TEXT NOT NULL', value: 'TEXT NOT NULL' },
  people: {
    ...OF_PAPER,
    place: 'INTEGER NOT NULL',
    as_what: 'TEXT NOT NULL',
    name: 'TEXT',
    academic_title: 'TEXT',
    role: 'TEXT',
    note: 'TEXT',
  },
  groups: {
    ...OF_PAPER,
    place: 'INTEGER NOT NULL',
    as_what: 'TEXT NOT NULL',
    name: 'TEXT NOT NULL',
    key: 'TEXT',
  },
  questions: {
    ...ID,
    ...OF_PAPER,
    number: 'TEXT NOT NULL',
    parent: 'TEXT',
    heading: 'TEXT',
    text: 'TEXT',
    page: 'INTEGER',
    pointer: 'TEXT NOT NULL',
  },
  answers: {
    ...ID,
    ...OF_PAPER,
    place: 'INTEGER NOT NULL',
    heading: 'TEXT',
    quoted: 'TEXT',
    text: 'TEXT',
    page: 'INTEGER',
    pointer: 'TEXT NOT NULL',
  },
  answered_questions: {
    answer: 'INTEGER NOT NULL REFERENCES answers(id) ON DELETE CASCADE',
    ...OF_PAPER,
    number: 'TEXT NOT NULL',
  },
  consultations: {
    ...OF_PAPER,
    place: 'INTEGER NOT NULL',
    body: 'TEXT',
    date: 'TEXT',
    public: 'INTEGER',
    role: 'TEXT',
  },
  decisions: {
    ...ID,
    ...OF_PAPER,
    item: 'TEXT NOT NULL',
    item_title: 'TEXT',
    number: 'TEXT',
    about: 'TEXT',
    subject: 'TEXT',
    outcome: 'TEXT',
    yes: 'INTEGER',
    no: 'INTEGER',
    abstain: 'INTEGER',
    manner: 'TEXT',
    sentence: 'TEXT NOT NULL',
    text: 'TEXT',
    page: 'INTEGER',
    pointer: 'TEXT NOT NULL',
  },
  citations: { ...OF_PAPER, how: 'TEXT NOT NULL', cited: 'TEXT NOT NULL' },
  diagnostics: {
    ...OF_PAPER,
    code: 'TEXT NOT NULL',
    severity: 'TEXT NOT NULL',
    message: 'TEXT NOT NULL',
    field: 'TEXT',
    page: 'INTEGER',
  },
  /** Every string of a paper. `unit` is the same for those in which the words of a search may stand together. */
  texts: {
    ...ID,
    ...OF_PAPER,
    section: 'TEXT NOT NULL',
    unit: 'INTEGER NOT NULL',
    part: 'TEXT NOT NULL',
    pointer: 'TEXT NOT NULL',
    pages: 'TEXT NOT NULL',
    text: 'TEXT NOT NULL',
    folded: 'TEXT NOT NULL',
  },
  /** The texts once more, those of many papers in one piece, as `ratslese search` reads them: see `block.ts`. */
  search_folded: { ...ID, folded: 'BLOB NOT NULL' },
  search_texts: {
    ...ID,
    texts: 'BLOB NOT NULL',
    numbers: 'BLOB NOT NULL',
    labels: 'TEXT NOT NULL',
    papers: 'TEXT NOT NULL',
    firsts: 'TEXT NOT NULL',
  },
} as const satisfies Record<string, Record<string, string>>;

export type TableName = keyof typeof TABLES;

/** What a row of a table holds, but for its own id. */
export type Row<Table extends TableName> = Record<Exclude<keyof (typeof TABLES)[Table], 'id'>, SqlCell>;

/** Behind the tables' own keys: what is looked up. */
const INDEXES: readonly (readonly [table: TableName, column: string])[] = [
  ['record_files', 'problem'],
  ['papers', 'record_file'],
  ['papers', 'was_read'],
  ['papers', 'file'],
  ['papers', 'number'],
  ['papers', 'date'],
  ['files', 'path'],
  ['groups', 'key'],
  ['answered_questions', 'answer'],
  ['citations', 'cited'],
  ['decisions', 'about'],
  ['diagnostics', 'code'],
];

/** SQL that makes the tables in an empty database, the search index last. */
export function tablesSql(): string {
  const tables = Object.entries(TABLES).map(
    ([name, columns]) =>
      `CREATE TABLE ${name} (${Object.entries(columns).map(([column, type]) => `${column} ${type}`)});`,
  );
  const ofPaper = Object.entries(TABLES).filter(([, columns]) => 'paper' in columns);
  const indexes = [...INDEXES, ...ofPaper.map(([name]) => [name, 'paper'] as const)].map(
    ([table, column]) => `CREATE INDEX ${table}_${column} ON ${table} (${column});`,
  );
  return [
    // a search reads blobs of many pages: the larger these, the fewer reads
    'PRAGMA page_size = 16384;',
    `PRAGMA application_id = ${APPLICATION_ID};`,
    `PRAGMA user_version = ${DATABASE_VERSION};`,
    ...tables,
    ...indexes,
    // by three letters each, so that a word is found within others; both columns, so that people find what they type
    `CREATE VIRTUAL TABLE texts_fts USING fts5(text, folded, content='texts', content_rowid='id', tokenize='trigram');`,
  ].join('\n');
}

/** SQL that has the search index be as it is until `SEARCH_SQL` fills it anew. */
export const UNSEARCHED_SQL = 'DROP TRIGGER texts_added; DROP TRIGGER texts_gone;';

/** SQL that fills the search index of tables that are full, and keeps it so from now on. */
export const SEARCH_SQL = `
INSERT INTO texts_fts(texts_fts) VALUES ('rebuild');
INSERT INTO texts_fts(texts_fts) VALUES ('optimize');
CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
  INSERT INTO texts_fts(rowid, text, folded) VALUES (new.id, new.text, new.folded);
END;
CREATE TRIGGER texts_gone AFTER DELETE ON texts BEGIN
  INSERT INTO texts_fts(texts_fts, rowid, text, folded) VALUES ('delete', old.id, old.text, old.folded);
END;`;
