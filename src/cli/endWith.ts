/** What commands end with. */

import { OutputError } from '../batch/outputError.ts';
import { asBrokenInstallation } from '../brokenInstallation.ts';
import { EXIT, type ExitCode, worstExitCode } from './exitCodes.ts';
import { Interrupted } from './interrupt.ts';
import { type Reporter, reportOutputError } from './reporter.ts';

/** Runs the work and turns what ends it into an exit code. */
export async function endWith(
  reporter: Reporter,
  work: () => Promise<ExitCode[]>,
  allowEmpty: boolean,
): Promise<ExitCode> {
  const end = (code: ExitCode): ExitCode => {
    reporter.summary(code);
    return code;
  };
  try {
    const codes = await work();
    if (codes.length > 0 || allowEmpty) return end(worstExitCode(codes));
    reporter.nothingMatched();
    return end(EXIT.noInput);
  } catch (error) {
    if (error instanceof Interrupted) return end(error.exitCode);
    const broken = asBrokenInstallation(error);
    if (broken !== null) {
      reporter.installationBroken(broken);
      return end(EXIT.bug);
    }
    if (!(error instanceof OutputError)) throw error;
    if (error.readerGone) return EXIT.ok;
    reporter.outputFailed(error);
    return end(EXIT.output);
  }
}

/**
 * The exit code for what ended a command's work, where no tally of papers is kept. A reader that has gone away is no failure.
 * @throws what nobody expected
 */
export function endedBy(error: unknown): ExitCode {
  if (error instanceof Interrupted) return error.exitCode;
  if (!(error instanceof OutputError)) throw error;
  if (error.readerGone) return EXIT.ok;
  reportOutputError(error);
  return EXIT.output;
}
