/** Our own text to standard output, for commands that read no paper. */

import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { writeOutput } from './output.ts';

/** The exit code; a reader that has gone away is no failure. */
export async function printText(text: string): Promise<ExitCode> {
  async function* once(): AsyncGenerator<string> {
    yield text;
  }
  try {
    await writeOutput('-', once());
    return EXIT.ok;
  } catch (error) {
    return endedBy(error);
  }
}
