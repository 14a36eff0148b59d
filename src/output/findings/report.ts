/** What a report is, and what it is made from. */

import type { Finding } from '../../finding.ts';
import type { Severity } from '../../model/diagnosticNames.ts';
import type { ParsedDocument } from '../../model/names.ts';

/** From which severity on findings fail the run. */
export type FailOn = 'error' | 'warning' | 'never';

/** What came of one paper. */
export interface CheckedRecord {
  record: ParsedDocument;
  findings: readonly Finding[];
  /** The input could not be processed; a finding of severity `error` says why, unless that rule was turned down. */
  unprocessed: boolean;
}

/** What a report may want to know of the run before it begins. */
export interface ReportFacts {
  toolVersion: string;
  /** Findings of this severity and above fail the run. */
  failOn: FailOn;
  /** More warnings than this fail the run; `null`: any number may be. */
  maxWarnings: number | null;
  /** Shall the text be coloured? Only ever for a terminal. */
  color: boolean;
}

/** Counts over the run. */
export interface Totals {
  /** Papers, those that could not be processed included. */
  papers: number;
  unprocessed: number;
  papersWithFindings: number;
  findings: Record<Severity, number>;
}

/** Text in pieces, as the run goes on. */
export interface Report {
  start?: string;
  paper(checked: CheckedRecord): string;
  end?(totals: Totals): string;
  /** What a person should know of the report, once it has ended; `null`: nothing. */
  remark?(): string | null;
}
