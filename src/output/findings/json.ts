/**
 * For programs: a JSON object a paper, each on its own line, also for papers without findings. `ratslese schema report`
 * prints its schema.
 *
 *     {"reportVersion":1,"path":"a.txt","part":null,…,"findings":[{"rule":"…","severity":"warning",…}]}
 */

import type { Finding } from '../../finding.ts';
import type { Severity } from '../../model/diagnosticNames.ts';
import type { Kind, MediaType } from '../../model/names.ts';
import { escapeJsonLog } from '../formats/escape.ts';
import type { CheckedRecord, Report } from './report.ts';

/** Goes up when a key goes away or changes its meaning. */
export const REPORT_VERSION = 1;

/** What a line holds. */
export interface PaperReport {
  reportVersion: typeof REPORT_VERSION;
  path: string | null;
  part: number | null;
  mediaType: MediaType | null;
  sha256: string | null;
  kind: Kind | null;
  Nummer: string | null;
  processed: boolean;
  counts: Record<Severity, number>;
  findings: readonly Finding[];
}

export function jsonReport(): Report {
  return { paper: (checked) => `${escapeJsonLog(JSON.stringify(paperReport(checked)))}\n` };
}

function paperReport({ record, findings, unprocessed }: CheckedRecord): PaperReport {
  const { path, part, mediaType, sha256 } = record.source;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    reportVersion: REPORT_VERSION,
    path,
    part,
    mediaType,
    sha256,
    kind: record.kind,
    Nummer: record.header.Nummer,
    processed: !unprocessed,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings,
  };
}
