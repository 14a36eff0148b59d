/** Records to one file of Excel, whole or not at all. */

import { findInputs } from '../batch/findInputs.ts';
import type { ParsedDocument } from '../model/names.ts';
import { LONGEST_CELL } from '../output/workbook/cells.ts';
import { createWorkbook, MOST_LINKS } from '../output/workbook/workbook.ts';
import type { ExitCode } from './exitCodes.ts';
import { writeOutput } from './output.ts';
import { type Run, recordTexts } from './toStream.ts';

/** So many texts that were cut are told one by one. */
const TOLD = 5;

/**
 * Gives the exit codes of the records. The records come as NDJSON from where they are read: `run.render` is that format's.
 * @throws OutputError, Interrupted
 */
export async function recordsToWorkbook(run: Run, target: string): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  const workbook = createWorkbook(target);
  async function* file(): AsyncGenerator<Uint8Array> {
    for await (const text of recordTexts(run, findInputs(run.settings.request), codes, null)) {
      for (const line of text.split('\n')) if (line !== '') workbook.add(JSON.parse(line) as ParsedDocument);
    }
    yield await workbook.bytes();
  }
  await writeOutput(target, file());
  const { cut } = workbook;
  if (cut.length > 0)
    run.reporter.remark(
      `${cut.length} texts are longer than a cell may be (${LONGEST_CELL} characters) and were cut, which […] shows: ` +
        `${cut.slice(0, TOLD).join('; ')}${cut.length > TOLD ? ' …' : ''}; the records in -f ndjson are whole`,
    );
  if (workbook.unlinked > 0)
    run.reporter.remark(
      `${workbook.unlinked} rows have no link to their paper, as a sheet takes ${MOST_LINKS} of them`,
    );
  if (workbook.lost > 0)
    run.reporter.remark(`${workbook.lost} rows found no room in a sheet; make several files, or -f csv`);
  return codes;
}
