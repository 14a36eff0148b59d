/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for GitHub code scanning and others.
 * More results than a run may have for GitHub are left out, and a notification says how many.
 * In a text a region counts the lines of the file; in a PDF those of the page, whose number is in `properties`.
 */

import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.ts';
import type { Severity } from '../../model/diagnosticNames.ts';
import { RULES, type Rule } from '../../rules/index.ts';
import { escapeJsonLog } from '../formats/escape.ts';
import { exampleText } from './example.ts';
import { fileUri } from './fileUri.ts';
import type { CheckedRecord, Report, ReportFacts } from './report.ts';
import { isText } from './where.ts';
import { worstResults } from './worstResults.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };
const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

/** GitHub refuses a file with more in one run. */
export const MOST_RESULTS = 25_000;

export function sarifReport(
  { toolVersion }: ReportFacts,
  base = process.cwd(),
  mostResults = MOST_RESULTS,
): Report {
  const driver = { name: 'ratslese', version: toolVersion, rules: RULES.map(descriptor) };
  const kept = worstResults(mostResults);
  return {
    start: `{"$schema":${json(SCHEMA)},"version":"2.1.0","runs":[{"tool":${json({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    // which results are the worst is not known before the last paper
    paper(checked) {
      for (const [index, result] of results(checked, base).entries())
        kept.add(checked.findings[index]!.severity, json(result));
      return '';
    },
    end({ unprocessed }) {
      const texts = kept.take();
      const notice = kept.leftOut() > 0 ? leftOutNotice(kept.leftOut(), mostResults) : null;
      const invocation = {
        executionSuccessful: unprocessed === 0,
        ...(notice === null
          ? {}
          : { toolExecutionNotifications: [{ level: 'warning', message: { text: notice } }] }),
      };
      return `${texts.map((text, index) => `${index > 0 ? ',' : ''}\n${text}`).join('')}\n],"invocations":[${json(invocation)}]}]}\n`;
    },
    remark: () => (kept.leftOut() > 0 ? leftOutNotice(kept.leftOut(), mostResults) : null),
  };
}

function leftOutNotice(count: number, most: number): string {
  const results = count === 1 ? '1 finding was' : `${count} findings were`;
  return `${results} left out of the SARIF report, the least severe first: GitHub takes ${most} a run at most. Fewer papers a run, or --rule ID=off, make room.`;
}

function json(value: unknown): string {
  return escapeJsonLog(JSON.stringify(value));
}

function descriptor({ id, severity, what, why, mend, examples }: Rule): unknown {
  const [good, bad] = [examples.good, examples.bad].map(exampleText) as [string, string];
  return {
    id,
    shortDescription: { text: sentence(what) },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\n${mend}\n\nWrong:\n${bad}\n\nRight:\n${good}`,
      markdown: `${why}\n\n${mend}\n\nWrong:\n\n${fenced(bad)}\n\nRight:\n\n${fenced(good)}`,
    },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function sentence(what: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function results(checked: CheckedRecord, base: string): unknown[] {
  const seen = new Map<string, number>();
  return checked.findings.map((finding) => {
    // the same spot twice on one paper: told apart by counting
    const print = fingerprint(finding);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return result(checked, finding, `${print}:${count}`, base);
  });
}

function result({ record }: CheckedRecord, finding: Finding, print: string, base: string): unknown {
  const { rule, severity, message, field } = finding;
  const index = RULE_INDEX.get(rule);
  const { path, part } = record.source;
  const physicalLocation = {
    artifactLocation: { uri: fileUri(path ?? '-', base) },
    ...(finding.place === null ? {} : regions(finding, isText(record))),
  };
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [{ physicalLocation }],
    partialFingerprints: { 'ratsleseFinding/v1': print },
    ...(field === null && part === null ? {} : { properties: { field, part } }),
  };
}

function regions({ place, length, excerpt }: Finding, text: boolean): object {
  if (place === null) return {};
  const { page, line, column } = place;
  const properties = text ? {} : { properties: { page } };
  return {
    region: {
      startLine: line,
      startColumn: column,
      ...(length > 0 ? { endColumn: column + length } : {}),
      ...properties,
    },
    ...(excerpt === null
      ? {}
      : { contextRegion: { startLine: line, snippet: { text: excerpt }, ...properties } }),
  };
}

/** The same for the same finding in a later version of the paper, wherever its line has moved to. */
function fingerprint({ rule, field, excerpt, message }: Finding): string {
  const facts = [rule, field, excerpt?.trim().replace(/\s+/g, ' ') ?? message];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}
