/**
 * For people at a terminal: the paper, its findings with the line and a mark under the spot, counts at the end.
 *
 *     F0147-20.pdf
 *       page 1, line 7, column 12: warning: Datum is after Sitzungstermin. [date-after-meeting]
 *         | Sitzungstermin    09.07.2020
 *         |                   ^^^^^^^^^^
 *
 *     1 paper checked: 0 errors, 1 warning, 0 infos
 */

import type { Finding } from '../../finding.ts';
import type { Severity } from '../../model/diagnosticNames.ts';
import type { ParsedDocument } from '../../model/names.ts';
import { escapeLog } from '../formats/escape.ts';
import { excerptOf } from './excerpt.ts';
import type { Report, ReportFacts, Totals } from './report.ts';
import { paperName, placeText } from './where.ts';

type Paint = (text: string) => string;

interface Paints {
  severity: Record<Severity, Paint>;
  path: Paint;
  aside: Paint;
}

export async function prettyReport({ color }: ReportFacts): Promise<Report> {
  const paints = await paintsFor(color);
  return {
    paper({ record, findings }) {
      if (findings.length === 0) return '';
      const lines = findings.flatMap((finding) => findingLines(record, finding, paints));
      return `${[paints.path(escapeLog(paperName(record))), ...lines, ''].join('\n')}\n`;
    },
    end: totalsText,
  };
}

function findingLines(record: ParsedDocument, finding: Finding, { severity, aside }: Paints): string[] {
  const { place, message, rule } = finding;
  const where = place === null ? '' : `${placeText(record, place)}: `;
  const paint = severity[finding.severity];
  const lines = [`  ${where}${paint(finding.severity)}: ${escapeLog(message)} ${aside(`[${rule}]`)}`];
  const excerpt = excerptOf(finding);
  if (excerpt === null) return lines;
  // the bar keeps what stands on the paper from the start of the line, see `escapeLog`
  return [...lines, `    ${aside('|')} ${excerpt.line}`, `    ${aside('|')} ${paint(excerpt.mark)}`];
}

function totalsText({ papers, unprocessed, papersWithFindings, findings }: Totals): string {
  const counts = [
    counted(findings.error, 'error'),
    counted(findings.warning, 'warning'),
    counted(findings.info, 'info'),
  ].join(', ');
  const some = papersWithFindings > 0 && papers > 1 ? ` in ${counted(papersWithFindings, 'paper')}` : '';
  const lost = unprocessed > 0 ? `; ${unprocessed} could not be processed` : '';
  return `${counted(papers, 'paper')} checked: ${counts}${some}${lost}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** chalk is loaded only where colour is wanted. */
async function paintsFor(color: boolean): Promise<Paints> {
  const plain: Paint = (text) => text;
  if (!color) return { severity: { error: plain, warning: plain, info: plain }, path: plain, aside: plain };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
    path: chalk.underline,
    aside: chalk.dim,
  };
}
