/** The configuration of `check`: its keys, its values, and where each value was said. Plain data. */

import type { Severity } from '../model/diagnosticNames.ts';
import type { ReportName } from '../output/findings/index.ts';
import type { FailOn } from '../output/findings/report.ts';

export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off'];
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];

/** A value and who said it: `default`, `profile strict`, `ratslese.config.yaml:3`, `--fail-on`. */
export interface Said<T> {
  value: T;
  from: string;
}

/** What a configuration file or the command line says; what it does not say is absent. */
export interface Config {
  /** Name of a built-in profile, or a file as it can be opened from the current folder. */
  profile?: Said<string>;
  rules: Map<string, Said<Level>>;
  failOn?: Said<FailOn>;
  /** `null`: any number. */
  maxWarnings?: Said<number | null>;
  /** Patterns as `--ignore` takes them, seen from the current folder. */
  ignore: Said<string>[];
  /** What goes to standard output. */
  report?: Said<ReportName>;
}

/** Something wrong in a file; line and column from 1. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** The configuration cannot be used. */
export class ConfigError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.faults = faults;
  }
}

/** `ratslese.config.yaml:3:5: unknown key`; not escaped. */
export function faultLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`;
}
