/** What the command line says, as commander gives it, command by command. */

import type { Section } from '../archive/search/sections.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { CsvDialect, CsvRows, FormatName } from '../output/formats/index.ts';
import type { StageName } from '../output/stages/index.ts';
import type { InputFlags } from './options.ts';

/** Formats of text, a record after another, and those that are one file of all: the workbook of Excel and a database. */
export type OutputFormat = FormatName | 'xlsx' | 'sqlite';

export interface ParseFlags extends InputFlags {
  format: OutputFormat;
  output: string;
  strict: boolean;
  positions: boolean;
  stage?: StageName;
  rows?: CsvRows;
  csvDialect?: CsvDialect;
  listCodes?: DiagnosticCode[];
  outDir?: string;
  force: boolean;
  skipUnchanged: boolean;
}

export interface CheckFlags extends InputFlags {
  /** `FORMAT` or `FORMAT=FILE`, unchecked. */
  report: string[];
  failOn?: 'error' | 'warning' | 'never';
  maxWarnings?: number;
  /** `ID=LEVEL`, unchecked. */
  rule: string[];
  profile?: string;
  /** A file; `false` with `--no-config`. */
  config?: string | false;
  printConfig: boolean;
}

export interface InspectFlags extends Omit<InputFlags, 'progress'> {
  pager: boolean;
}

export interface ReportFlags extends InputFlags {
  output: string;
  force: boolean;
}

export interface SearchFlags extends InputFlags {
  in: Section[];
  kind: Kind[];
  group: string[];
  groups?: string;
  /** Unchecked. */
  since?: string;
  until?: string;
  format: 'text' | 'ndjson';
  list: boolean;
  count: boolean;
}

export interface LinkFlags extends InputFlags {
  groups?: string;
  output: string;
  format?: 'ndjson' | 'csv';
  rows: 'edges' | 'threads';
  csvDialect?: CsvDialect;
}

export interface BagFlags {
  output?: string;
  papers: string[];
  /** `LABEL: VALUE`, unchecked. */
  info: string[];
  allowMissing: boolean;
  /** A file; `false` with `--no-corrections`. */
  corrections?: string | false;
  quiet: boolean;
}

export interface OparlFlags extends InputFlags {
  /** Unchecked. */
  baseUrl?: string;
  map?: string;
  output: string;
  format?: 'ndjson' | 'json';
}

export interface CompareFlags extends InputFlags {
  output: string;
  format?: 'text' | 'json' | 'csv';
  csvDialect?: CsvDialect;
  partial: boolean;
  /** Further files of the feed. */
  with: string[];
}

export interface IndexFlags extends InputFlags {
  /** Left out: the folder's own. */
  output?: string;
}
