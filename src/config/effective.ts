/** What counts in the end: command line before configuration before profile before the rules' own levels. */

import type { RuleSettings } from '../finding.ts';
import type { ReportName } from '../output/findings/index.ts';
import type { FailOn } from '../output/findings/report.ts';
import { RULES } from '../rules/index.ts';
import { DEFAULT_PROFILE, profileRules } from './readProfile.ts';
import type { Config, Level, Said } from './said.ts';

export interface Effective {
  profile: Said<string>;
  /** Of every rule, in the order of `RULES`. */
  rules: Map<string, Said<Level>>;
  failOn: Said<FailOn>;
  maxWarnings: Said<number | null>;
  ignore: Said<string>[];
  report: Said<ReportName>;
}

/**
 * @param said from the strongest to the weakest
 * @throws UnknownProfile, ConfigError
 */
export async function effectiveConfig(said: readonly Config[]): Promise<Effective> {
  const first = <T>(pick: (config: Config) => Said<T> | undefined, otherwise: T): Said<T> =>
    said.map(pick).find((value) => value !== undefined) ?? { value: otherwise, from: 'default' };
  const profile = first(({ profile }) => profile, DEFAULT_PROFILE as string);
  const ofProfile = await profileRules(profile.value);
  const levels = [...said.map(({ rules }) => rules), ofProfile];
  const rules = new Map(
    RULES.map(({ id, severity }) => [
      id,
      levels.find((map) => map.has(id))?.get(id) ?? { value: severity, from: 'default' },
    ]),
  );
  return {
    profile,
    rules,
    failOn: first(({ failOn }) => failOn, 'error'),
    maxWarnings: first<number | null>(({ maxWarnings }) => maxWarnings, null),
    ignore: said.flatMap(({ ignore }) => ignore),
    report: first(({ report }) => report, 'pretty'),
  };
}

/** The part that travels to where papers are checked. */
export function ruleSettings({ rules }: Effective): RuleSettings {
  return { severities: Object.fromEntries([...rules].map(([id, { value }]) => [id, value])) };
}
