/** The groups of options that several commands share, and what they come to. */

import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { OCR_LANGUAGE, OCR_MODES, type OcrMode } from '../source/ocr/modes.ts';
import type { ColorMode } from './color.ts';
import { HELP } from './help.ts';
import { readCount, readDuration, readSize } from './quantities.ts';

/** How a command speaks on standard error. */
export interface StderrFlags {
  quiet: boolean;
  verbose: boolean;
  color: ColorMode;
  /** A line that moves, on a terminal. */
  progress: boolean;
}

/** What is read, how, and at what cost. */
export interface InputFlags extends StderrFlags {
  encoding: string;
  password?: string;
  ocr: OcrMode;
  ocrLanguage?: string;
  /** A folder. */
  ocrCache?: string;
  stdinFilename: string;
  /** A file; `false` with `--no-corrections`. */
  corrections?: string | false;
  split: boolean;
  filesFrom?: string;
  /** Names in the list end with NUL. */
  nul: boolean;
  ignore: string[];
  follow: boolean;
  allowEmpty: boolean;
  failFast: boolean;
  /** From 1. */
  jobs: number;
  /** Milliseconds. */
  timeout?: number;
  /** Bytes. */
  maxMemory?: number;
  /** Bytes. */
  maxSize?: number;
  maxPages?: number;
  maxOcrPages?: number;
}

/** What `parse` may be told besides, for commands that have no such options. */
export const NOTHING_ELSE = {
  ...{ quiet: false, verbose: false, progress: false, split: false, nul: false, ignore: [], follow: false },
  ...{ allowEmpty: false, failFast: false, jobs: 1 },
};

export function addReadingOptions(command: Command): void {
  command
    .option('--encoding <name>', HELP.encoding, 'auto')
    .addOption(new Option(`--ocr <${OCR_MODES.join('|')}>`, HELP.ocr).choices(OCR_MODES).default('auto'))
    .option('--ocr-language <name>', HELP.ocrLanguage, OCR_LANGUAGE)
    .option('--ocr-cache <folder>', HELP.ocrCache)
    .addOption(new Option('--password <text>', HELP.password).env('RATSLESE_PASSWORD'))
    .option('--stdin-filename <name>', HELP.stdinFilename, '-')
    .option('--corrections <file>', HELP.corrections)
    .option('--no-corrections', HELP.noCorrections);
}

export function addInputOptions(command: Command): void {
  command
    .option('--files-from <file>', HELP.filesFrom)
    .option('-0, --nul', HELP.nul, false)
    .option('--ignore <pattern>', HELP.ignore, (pattern: string, all: string[]) => [...all, pattern], [])
    .option('--follow', HELP.follow, false)
    .option('--allow-empty', HELP.allowEmpty, false)
    .option('--split', HELP.split, false);
}

export function addLimitOptions(command: Command): void {
  command.addOption(
    new Option('-j, --jobs <n>', HELP.jobs)
      .argParser(readCount)
      .default(availableParallelism(), 'one a core'),
  );
  addPaperLimits(command);
  command.option('--fail-fast', HELP.failFast, false);
}

/** What one paper may cost. */
export function addPaperLimits(command: Command): void {
  command
    .addOption(new Option('--timeout <time>', HELP.timeout).argParser(readDuration))
    .addOption(new Option('--max-memory <size>', HELP.maxMemory).argParser(readSize))
    .addOption(new Option('--max-size <size>', HELP.maxSize).argParser(readSize))
    .addOption(new Option('--max-pages <n>', HELP.maxPages).argParser(readCount))
    .addOption(new Option('--max-ocr-pages <n>', HELP.maxOcrPages).argParser(readCount));
}

/** All that a command over many inputs takes besides its own. */
export function addRunOptions(command: Command): void {
  addReadingOptions(command);
  addInputOptions(command);
  addLimitOptions(command);
  addStderrOptions(command);
}

export function addStderrOptions(command: Command): void {
  command
    .addOption(new Option('-q, --quiet', HELP.quiet).default(false).conflicts('verbose'))
    .addOption(new Option('-v, --verbose', HELP.verbose).default(false))
    .option('--no-progress', HELP.noProgress)
    .addOption(
      new Option('--color <auto|always|never>', HELP.color)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    );
}
