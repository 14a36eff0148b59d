/**
 * JUnit XML, which GitLab, Jenkins and others show: a suite a paper, a case a finding, a case that passes for a paper
 * without findings. What fails the run is a failure, what could not be processed an error; other findings pass and
 * say what they are in `system-out`.
 */

import type { Finding } from '../../finding.ts';
import { COMMAND_FIRST, COMMAND_WITHIN, escapeTerminal } from '../formats/escape.ts';
import { excerptOf } from './excerpt.ts';
import { fails } from './fails.ts';
import type { CheckedRecord, Report, ReportFacts, Totals } from './report.ts';
import { paperName, placeText } from './where.ts';

export function junitReport(facts: ReportFacts): Report {
  return {
    start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ratslese">\n',
    paper: (checked) => suite(checked, facts),
    end: (totals) => `${warningsSuite(totals, facts)}</testsuites>\n`,
  };
}

function suite(checked: CheckedRecord, facts: ReportFacts): string {
  const name = paperName(checked.record);
  const cases = checked.findings.map((finding) => findingCase(name, checked, finding, facts));
  if (checked.unprocessed && !cases.some(({ outcome }) => outcome === 'error')) {
    cases.push({ outcome: 'error', xml: testCase(name, 'not processed', '<error type="error"/>') });
  }
  if (cases.length === 0) cases.push({ outcome: 'pass', xml: testCase(name, 'no findings', '') });
  return suiteOf(name, cases);
}

interface Case {
  outcome: 'pass' | 'failure' | 'error';
  xml: string;
}

function suiteOf(name: string, cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const numbers = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  const inside = cases.map(({ xml }) => xml).join('');
  return `  <testsuite name="${xmlText(name)}" ${numbers} skipped="0">\n${inside}  </testsuite>\n`;
}

function findingCase(
  suiteName: string,
  { record, unprocessed }: CheckedRecord,
  finding: Finding,
  facts: ReportFacts,
): Case {
  const { rule, severity, message, place } = finding;
  const where = place === null ? '' : placeText(record, place);
  const excerpt = excerptOf(finding);
  const details = [where, message, ...(excerpt === null ? [] : [excerpt.line, excerpt.mark])]
    .filter((line) => line !== '')
    .map((line) => `${xmlText(line)}\n`)
    .join('');
  const name = where === '' ? rule : `${rule} (${where})`;
  const outcome =
    unprocessed && severity === 'error' ? 'error' : fails(severity, facts.failOn) ? 'failure' : 'pass';
  const inside =
    outcome === 'pass'
      ? `<system-out>${severity}: ${details}</system-out>`
      : `<${outcome} type="${severity}" message="${xmlText(message)}">${details}</${outcome}>`;
  return { outcome, xml: testCase(suiteName, name, inside) };
}

/** Too many warnings fail the run, so they fail here, too. */
function warningsSuite({ findings }: Totals, { maxWarnings }: ReportFacts): string {
  if (maxWarnings === null || findings.warning <= maxWarnings) return '';
  const message = `${findings.warning} warnings, ${maxWarnings} are allowed`;
  const xml = testCase('--max-warnings', 'number of warnings', `<failure message="${message}"/>`);
  return suiteOf('--max-warnings', [{ outcome: 'failure', xml }]);
}

function testCase(className: string, name: string, inside: string): string {
  const attributes = `classname="${xmlText(className)}" name="${xmlText(name)}"`;
  return inside === ''
    ? `    <testcase ${attributes}/>\n`
    : `    <testcase ${attributes}>${inside}</testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for an element or an attribute. What XML forbids even as a reference (most controls, lone surrogates, U+FFFE)
 * is written `\uXXXX`, as for a terminal.
 */
function xmlText(text: string): string {
  return escapeTerminal(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(COMMAND_WITHIN, '&#35;')
    .replace(COMMAND_FIRST, '$1&#58;');
}
