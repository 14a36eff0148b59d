/** Our own text to standard output, for commands that read no paper. */

import { OutputError } from '../batch/outputError.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { writeOutput } from './output.ts';
import { reportOutputError } from './reporter.ts';

/** The exit code; a reader that has gone away is no failure. */
export async function printText(text: string): Promise<ExitCode> {
  async function* once(): AsyncGenerator<string> {
    yield text;
  }
  try {
    await writeOutput('-', once());
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (error.readerGone) return EXIT.ok;
    reportOutputError(error);
    return EXIT.output;
  }
}
