/** What the command line of `check` says, and with configuration and profile what counts. */

import type { Command } from 'commander';
import { type Effective, effectiveConfig } from '../config/effective.ts';
import { type FoundConfig, findConfig, namedConfig } from '../config/findConfig.ts';
import { UnknownProfile } from '../config/readProfile.ts';
import { type Config, ConfigError, LEVELS, type Level } from '../config/said.ts';
import { unknown } from '../config/suggest.ts';
import { REPORT_NAMES, type ReportName } from '../output/findings/index.ts';
import { RULES } from '../rules/index.ts';
import type { CheckFlags } from './flags.ts';
import { reportConfigError } from './reporter.ts';

export interface ReportTarget {
  format: ReportName;
  /** `-`: standard output. */
  file: string;
}

/**
 * The configuration that counts, and the files that it was read from; `null` where one is wrong, which is told.
 * @throws CommanderError by way of `command.error` where the command line is wrong
 */
export async function settleConfig(
  flags: CheckFlags,
  command: Command,
): Promise<{ effective: Effective; files: string[] } | null> {
  const typed = typedConfig(flags, command);
  try {
    const found = await configOf(flags);
    const effective = await effectiveConfig(found === null ? [typed] : [typed, found.config]);
    return { effective, files: found === null ? [] : [found.file] };
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UnknownProfile)) throw error;
    reportConfigError(error, flags);
    return null;
  }
}

async function configOf({ config }: CheckFlags): Promise<FoundConfig | null> {
  if (config === false) return null;
  return config === undefined ? findConfig(process.cwd()) : namedConfig(config, process.cwd());
}

function typedConfig(flags: CheckFlags, command: Command): Config {
  const { profile, failOn, maxWarnings, ignore, rule } = flags;
  return {
    ...(profile === undefined ? {} : { profile: { value: profile, from: '--profile' } }),
    ...(failOn === undefined ? {} : { failOn: { value: failOn, from: '--fail-on' } }),
    ...(maxWarnings === undefined ? {} : { maxWarnings: { value: maxWarnings, from: '--max-warnings' } }),
    ...typedReport(flags, command),
    ignore: ignore.map((value) => ({ value, from: '--ignore' })),
    rules: new Map(
      rule.map((text) => {
        const [id, value] = typedRule(text, command);
        return [id, { value, from: '--rule' }];
      }),
    ),
  };
}

function typedRule(text: string, command: Command): [string, Level] {
  const equals = text.lastIndexOf('=');
  const id = text.slice(0, Math.max(0, equals));
  const level = text.slice(equals + 1) as Level;
  const ids = RULES.map((rule) => rule.id);
  if (equals < 1) command.error(`error: --rule takes ID=LEVEL, such as ${ids[0]}=off, not '${text}'`);
  if (!ids.includes(id)) command.error(`error: ${unknown('rule', id, ids, '; ratslese rules lists them')}`);
  if (!LEVELS.includes(level))
    command.error(`error: unknown level '${level}' of rule ${id}; known are ${LEVELS.join(', ')}`);
  return [id, level];
}

/** Only the report for standard output has a place in the configuration. */
function typedReport(flags: CheckFlags, command: Command): Pick<Config, 'report'> {
  const toStdout = typedTargets(flags, command).filter(({ file }) => file === '-');
  if (toStdout.length > 1)
    command.error('error: only one --report can go to standard output; give the others a file');
  return toStdout[0] === undefined ? {} : { report: { value: toStdout[0].format, from: '--report' } };
}

function typedTargets({ report }: CheckFlags, command: Command): ReportTarget[] {
  const targets = report.map((text): ReportTarget => {
    const equals = text.indexOf('=');
    const format = (equals < 0 ? text : text.slice(0, equals)) as ReportName;
    if (!REPORT_NAMES.includes(format)) command.error(`error: ${unknown('report', format, REPORT_NAMES)}`);
    return { format, file: equals < 0 ? '-' : text.slice(equals + 1) };
  });
  const files = targets.map(({ file }) => file).filter((file) => file !== '-');
  if (new Set(files).size < files.length) command.error('error: two reports cannot go into one file');
  return targets;
}

/** Where the command line names reports, these and no others; else the one of the configuration. */
export function reportTargets(flags: CheckFlags, { report }: Effective, command: Command): ReportTarget[] {
  const targets = typedTargets(flags, command);
  return targets.length > 0 ? targets : [{ format: report.value, file: '-' }];
}
