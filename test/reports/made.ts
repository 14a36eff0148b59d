/** Papers and findings for tests of reports. */

import type { Finding } from '../../src/finding.ts';
import type { MediaType } from '../../src/model/names.ts';
import type { CheckedRecord, Report, ReportFacts, Totals } from '../../src/output/findings/index.ts';
import { emptyRecord } from '../../src/record.ts';

export const FACTS: ReportFacts = { toolVersion: '1.2.3', failOn: 'error', maxWarnings: null, color: false };

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'date-malformed',
    severity: 'warning',
    message: 'The Datum “31.02.2021” is no date.',
    field: '/header/Datum',
    place: { page: 1, line: 7, column: 7 },
    length: 10,
    excerpt: 'Datum 31.02.2021',
    ...changes,
  };
}

export function checked(
  path: string,
  findings: readonly Finding[],
  mediaType: MediaType = 'text/plain',
): CheckedRecord {
  return { record: emptyRecord(path, { mediaType, pages: 1 }), findings, unprocessed: false };
}

export function totalsOf(papers: readonly CheckedRecord[]): Totals {
  const all = papers.flatMap(({ findings }) => findings);
  const count = (severity: Finding['severity']) => all.filter((one) => one.severity === severity).length;
  return {
    papers: papers.length,
    unprocessed: papers.filter(({ unprocessed }) => unprocessed).length,
    papersWithFindings: papers.filter(({ findings }) => findings.length > 0).length,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

export function textOf(report: Report, papers: readonly CheckedRecord[]): string {
  const pieces = papers.map((paper) => report.paper(paper));
  return [report.start ?? '', ...pieces, report.end?.(totalsOf(papers)) ?? ''].join('');
}

/** What a document or a file name might hold to do harm. */
export const HOSTILE =
  '::error title=x::y\u001b[31m\n::add-mask::a\r\u202eevil\u2066 ##[stop-commands]t ##vso[task.x]1 \u0000\u0008\ud800\ufffe <b a="1">&\'%0A]]> \u0085\u2028z';

/** Characters that a terminal, an editor or XML must not get. */
export const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;

/** A line that GitHub's or Azure's runner would obey. */
export const COMMAND = /^\s*::(?!(?:error|warning|notice) file=)|##\[|##[a-z]+\[/im;
