/**
 * Workflow commands, which GitHub Actions shows as annotations
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 *
 *     ::warning file=a.txt,line=7,col=12,endColumn=22,title=date-after-meeting::Datum is after Sitzungstermin.
 */

import type { Finding } from '../../finding.ts';
import type { Severity } from '../../model/diagnosticNames.ts';
import type { ParsedDocument } from '../../model/names.ts';
import { escapeLog } from '../formats/escape.ts';
import type { Report } from './report.ts';
import { isText, placeText } from './where.ts';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

export function githubReport(): Report {
  return {
    paper: ({ record, findings }) => findings.map((finding) => annotation(record, finding)).join(''),
  };
}

function annotation(record: ParsedDocument, { rule, severity, message, place, length }: Finding): string {
  const properties: [string, string | number][] = [['file', record.source.path ?? '-']];
  let words = message;
  if (place !== null && isText(record)) {
    properties.push(['line', place.line], ['col', place.column]);
    if (length > 0) properties.push(['endColumn', place.column + length]);
  } else if (place !== null) {
    // lines of a PDF's page are none of the file's
    words = `${placeText(record, place)}: ${message}`;
  }
  properties.push(['title', rule]);
  const listed = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMAND[severity]} ${listed}::${data(words)}\n`;
}

/** As `escapeData` of @actions/core; every other control is written `\uXXXX`. */
function data(text: string): string {
  return escapeLog(percent(text));
}

/** As `escapeProperty` of @actions/core. */
function property(text: string): string {
  return escapeLog(percent(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
}

function percent(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
