import type { FailOn } from '../config/said.ts';
import type { Severity } from '../diagnostic.ts';

/** Does a finding of this severity fail the run? */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return (severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warning');
}
