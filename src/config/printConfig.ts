/** The effective configuration as YAML that says of each value where it came from, and can serve as a configuration. */

import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { escapeJson, escapeTerminal } from '../output/formats/escape.ts';
import type { Effective } from './effective.ts';
import type { Said } from './said.ts';

export function printConfig({ profile, rules, failOn, maxWarnings, ignore, report }: Effective): string {
  const root = new YAMLMap();
  root.set('profile', scalar(profile));
  root.set('failOn', scalar(failOn));
  root.set('maxWarnings', scalar(maxWarnings));
  root.set('report', scalar(report));
  const patterns = new YAMLSeq();
  for (const pattern of ignore) patterns.add(scalar(pattern));
  root.set('ignore', patterns);
  const levels = new YAMLMap();
  for (const [id, level] of rules) levels.set(id, scalar(level));
  root.set('rules', levels);
  const document = new Document();
  document.contents = root as unknown as typeof document.contents;
  return escapeJson(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }));
}

/** What a person wrote is quoted, so that it can be escaped. */
function scalar({ value, from }: Said<string | number | null>): Scalar {
  const node = new Scalar(value);
  if (typeof value === 'string' && !/^[a-z][a-z-]*$/.test(value)) node.type = Scalar.QUOTE_DOUBLE;
  node.comment = ` ${escapeTerminal(from)}`;
  return node;
}
