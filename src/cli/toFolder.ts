/** The records of each input in a file of their own, in a folder. */

import type { RunFacts } from '../batch/runEntry.ts';
import { SCHEMA_VERSION } from '../model/names.ts';
import type { ExitCode } from './exitCodes.ts';
import { filesToFolder } from './filesToFolder.ts';
import type { ParseFlags } from './flags.ts';
import { correctionFacts } from './runCorrections.ts';
import type { Settings } from './settings.ts';
import type { Run } from './toStream.ts';
import { version } from './version.ts';

/**
 * Gives the exit codes of the inputs; none if there was no input.
 * @throws OutputError, Interrupted
 */
export function recordsToFolder(run: Run, folder: string, flags: ParseFlags): Promise<ExitCode[]> {
  const { render, settings } = run;
  return filesToFolder(run, folder, {
    extension: `.${flags.format}`,
    taken: [],
    facts: factsOf(flags, settings),
    force: flags.force,
    skipUnchanged: flags.skipUnchanged,
    textOf: ({ products }) => (render.prologue ?? '') + products.map(({ text }) => text).join(''),
  });
}

/** What decides on the output besides the input's bytes. A password is not written down, only that there is one. */
export function factsOf(flags: ParseFlags, settings: Settings): RunFacts {
  const { limits } = settings;
  const { format, rows, csvDialect, encoding, split, positions, password, ocr, ocrLanguage } = flags;
  return {
    toolVersion: version(),
    schemaVersion: SCHEMA_VERSION,
    options: {
      format,
      rows: rows ?? null,
      csvDialect: csvDialect ?? null,
      encoding,
      split,
      positions,
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
