/** The reports of `check` by name. Each is loaded when it is asked for. */

import type { Report, ReportFacts } from './report.ts';

export type { CheckedRecord, Report, ReportFacts, Totals } from './report.ts';

type LoadReport = (facts: ReportFacts) => Promise<Report>;

export type ReportName = 'pretty' | 'oneline' | 'json' | 'sarif' | 'junit' | 'github';

export const REPORTS: Record<ReportName, LoadReport> = {
  pretty: async (facts) => (await import('./pretty.ts')).prettyReport(facts),
  oneline: async () => (await import('./oneline.ts')).onelineReport(),
  json: async () => (await import('./json.ts')).jsonReport(),
  sarif: async (facts) => (await import('./sarif.ts')).sarifReport(facts),
  junit: async (facts) => (await import('./junit.ts')).junitReport(facts),
  github: async () => (await import('./github.ts')).githubReport(),
};

export const REPORT_NAMES = Object.keys(REPORTS) as ReportName[];
