/** Pages of HTML: one for one input, or a folder of them with an index. */

import { findInputs } from '../batch/findInputs.ts';
import type { Found } from '../batch/found.ts';
import { OutputError } from '../batch/outputError.ts';
import type { RunFacts } from '../batch/runEntry.ts';
import { SCHEMA_VERSION } from '../model/names.ts';
import { recordOf } from '../product.ts';
import { papersDocument } from '../report/document.ts';
import { type IndexRow, indexDocument, indexRow } from '../report/indexPage.ts';
import { isOwnOrAbsent } from '../report/ownPage.ts';
import type { PaperPage } from '../report/paperPage.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import { filesToFolder } from './filesToFolder.ts';
import type { ReportFlags } from './flags.ts';
import { writeOutput } from './output.ts';
import { correctionFacts } from './runCorrections.ts';
import type { Settings } from './settings.ts';
import type { Run } from './toStream.ts';
import { version } from './version.ts';
import { type Ended, readAllInputs } from './work.ts';

export type ReportRun = Omit<Run, 'render'>;

const INDEX = 'index.html';

/**
 * Gives the exit codes of the inputs; none if there was no input.
 * @throws OutputError, Interrupted
 */
export async function pagesToFolder(run: ReportRun, flags: ReportFlags): Promise<ExitCode[]> {
  const { output: folder, force } = flags;
  const rows: IndexRow[] = [];
  return filesToFolder(run, folder, {
    extension: '.html',
    taken: [INDEX],
    facts: factsOf(flags, run.settings),
    force,
    skipUnchanged: false,
    textOf: (ended, output) => papersDocument(pagesOf(ended), `${'../'.repeat(depthOf(output))}${INDEX}`),
    written(ended, output) {
      for (const product of ended.products) rows.push(indexRow(recordOf(product), output));
    },
    async beside(into) {
      await into.writeBeside(INDEX, indexDocument(rows), isOwnOrAbsent);
    },
  });
}

/** Folders between the output folder and the file. */
function depthOf(output: string): number {
  return output.split('/').length - 1;
}

function pagesOf({ products }: Ended): PaperPage[] {
  return products.flatMap(({ page }) => page ?? []);
}

/**
 * The one input's page.
 * @param refuse ends the program where there are several
 * @throws OutputError, Interrupted
 */
export async function pageToFile(
  run: ReportRun,
  { output, force }: ReportFlags,
  refuse: (message: string) => never,
): Promise<ExitCode[]> {
  const { settings, worker, reporter, interrupt } = run;
  const found: Found[] = [];
  for await (const item of findInputs(settings.request)) found.push(item);
  const inputs = found.filter(({ status }) => status !== 'skipped').length;
  if (inputs > 1) refuse(`there are ${inputs} inputs, and a file (-o ${output}) is for one; give a folder`);
  if (inputs === 1 && !force) await refuseForeign(output);
  const codes: ExitCode[] = [];
  for await (const ended of readAllInputs(each(found), worker, interrupt)) {
    const records = ended.products.map(({ summary }) => summary);
    reporter.ended(ended.found, records, ended.milliseconds);
    for (const record of records) {
      codes.push(exitCodeOf(record, false));
      reporter.record(record, codes.at(-1) === EXIT.unprocessed);
    }
    if (records.length > 0) await writeOutput(output, each([papersDocument(pagesOf(ended), null)]));
  }
  return codes;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function refuseForeign(output: string): Promise<void> {
  if (output === '-') return;
  const mayReplace = await isOwnOrAbsent(output).catch((cause: unknown) => {
    throw new OutputError(output, cause);
  });
  if (mayReplace) return;
  throw new OutputError(output, new Error('it is there, and no page of this tool; --force overwrites it'));
}

/** What decides on the pages besides the inputs' bytes. */
function factsOf({ encoding, split, password, ocr, ocrLanguage }: ReportFlags, settings: Settings): RunFacts {
  const { limits } = settings;
  return {
    toolVersion: version(),
    schemaVersion: SCHEMA_VERSION,
    options: {
      command: 'report',
      encoding,
      split,
      ocr,
      ocrLanguage: ocrLanguage ?? null,
      password: password !== undefined,
      timeoutMs: limits.timeoutMs,
      maxMemoryBytes: limits.maxMemoryBytes,
      maxBytes: limits.maxBytes,
      maxPages: limits.maxPages,
      maxOcrPages: limits.maxOcrPages,
      ...correctionFacts(settings),
    },
  };
}
