/** Checks papers in the order of the inputs and feeds every report. */

import { findInputs } from '../batch/findInputs.ts';
import { OutputError } from '../batch/outputError.ts';
import { fails } from '../output/findings/fails.ts';
import type { CheckedRecord, Report, Totals } from '../output/findings/index.ts';
import type { FailOn } from '../output/findings/report.ts';
import { type Product, recordOf } from '../product.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { Interrupt } from './interrupt.ts';
import type { Reporter } from './reporter.ts';
import { tellCorrections } from './runCorrections.ts';
import type { Settings } from './settings.ts';
import type { Sink } from './sink.ts';
import { readAllInputs, type Worker } from './work.ts';

export interface CheckRun {
  settings: Settings;
  worker: Worker;
  reporter: Reporter;
  interrupt: Interrupt;
  failOn: FailOn;
  maxWarnings: number | null;
  failFast: boolean;
  /** Says on standard error which inputs could not be processed. */
  tellErrors: boolean;
}

export interface OpenReport {
  report: Report;
  sink: Sink;
  /** Where it goes; `-` is standard output. */
  file: string;
}

/**
 * Gives the exit codes of the papers and of the outputs; none if there was no input. A report that cannot be written
 * does not keep the others from being written; the run ends early when none is left, as with `| head`.
 * @throws Interrupted
 */
export async function checkToSinks(run: CheckRun, reports: readonly OpenReport[]): Promise<ExitCode[]> {
  const { settings, worker, reporter, interrupt } = run;
  const codes: ExitCode[] = [];
  const totals = noTotals();
  let cutShort = false;
  const outlets = createOutlets(reports, reporter, codes);
  try {
    await outlets.write(({ start }) => start ?? '');
    const inputs = readAllInputs(findInputs(settings.request), worker, interrupt);
    papers: for await (const { found, products, milliseconds } of inputs) {
      reporter.ended(
        found,
        products.map(({ summary }) => summary),
        milliseconds,
      );
      settings.corrections?.tally.ended(products);
      for (const product of products) {
        const checked = checkedRecord(product);
        const code = codeOf(checked, run.failOn);
        codes.push(code);
        count(totals, checked);
        if (checked.unprocessed && (run.tellErrors || !tellsError(checked)))
          reporter.record(checked.record, true);
        await outlets.write((report) => report.paper(checked));
        cutShort = outlets.none() || (run.failFast && code !== EXIT.ok);
        if (cutShort) break papers;
      }
    }
    if (!cutShort) tellCorrections(settings, reporter);
    await outlets.write((report) => report.end?.(totals) ?? '');
    await outlets.close();
    for (const { report } of reports) {
      const remark = report.remark?.() ?? null;
      if (remark !== null) reporter.remark(remark);
    }
  } catch (error) {
    await outlets.abandon();
    throw error;
  }
  const { warning } = totals.findings;
  if (run.maxWarnings !== null && warning > run.maxWarnings) {
    reporter.tooManyWarnings(warning, run.maxWarnings);
    codes.push(EXIT.findings);
  }
  return codes;
}

function checkedRecord(product: Product): CheckedRecord {
  const { findings } = product;
  const record = recordOf(product);
  return { record, findings: findings ?? [], unprocessed: exitCodeOf(record, false) === EXIT.unprocessed };
}

/** Levels of rules can be changed, but not that an input could not be processed. */
function tellsError({ findings }: CheckedRecord): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function codeOf({ findings, unprocessed }: CheckedRecord, failOn: FailOn): ExitCode {
  if (unprocessed) return EXIT.unprocessed;
  return findings.some(({ severity }) => fails(severity, failOn)) ? EXIT.findings : EXIT.ok;
}

function noTotals(): Totals {
  return { papers: 0, unprocessed: 0, papersWithFindings: 0, findings: { error: 0, warning: 0, info: 0 } };
}

function count(totals: Totals, { findings, unprocessed }: CheckedRecord): void {
  totals.papers += 1;
  totals.unprocessed += unprocessed ? 1 : 0;
  totals.papersWithFindings += findings.length > 0 ? 1 : 0;
  for (const { severity } of findings) totals.findings[severity] += 1;
}

interface Outlets {
  write(textOf: (report: Report) => string): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
  /** Is no report left that anybody reads? */
  none(): boolean;
}

/** An outlet that fails is told once and left out from then on. */
function createOutlets(reports: readonly OpenReport[], reporter: Reporter, codes: ExitCode[]): Outlets {
  const open = new Set(reports);
  const each = (work: (outlet: OpenReport) => Promise<void>): Promise<unknown> =>
    Promise.all(
      [...open].map((outlet) =>
        work(outlet).catch((error: unknown) => {
          if (!(error instanceof OutputError)) throw error;
          open.delete(outlet);
          if (error.readerGone) return;
          reporter.outputFailed(error);
          codes.push(EXIT.output);
        }),
      ),
    );
  return {
    async write(textOf) {
      await each(({ report, sink, file }) => {
        const text = textOf(report);
        if (file === '-' && text !== '') reporter.makeRoom();
        return sink.write(text);
      });
    },
    async close() {
      await each(({ sink }) => sink.close());
    },
    async abandon() {
      await Promise.all([...open].map(({ sink }) => sink.abandon()));
    },
    none: () => open.size === 0,
  };
}
