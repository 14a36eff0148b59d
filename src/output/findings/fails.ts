import type { Severity } from '../../model/diagnosticNames.ts';
import type { FailOn } from './report.ts';

/** Does a finding of this severity fail the run? */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return (severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warning');
}
