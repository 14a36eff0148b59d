/** What the flags of reading say, checked and in the program's own terms. */

import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CorrectionsError } from '../archive/corrections/correction.ts';
import type { InputRequest } from '../batch/findInputs.ts';
import { DEFAULT_LIMITS, type Limits, SMALLEST_MEMORY } from '../batch/limits.ts';
import type { ParseSettings } from '../batch/task.ts';
import { ENCODINGS } from '../model/names.ts';
import { isLanguage, modelFile, packageOf } from '../source/ocr/models.ts';
import { OCR_LANGUAGE } from '../source/ocr/modes.ts';
import { encodingByName } from '../source/text/encoding.ts';
import type { InputFlags } from './options.ts';
import { type RunCorrections, runCorrections } from './runCorrections.ts';
import { STDIN } from './stdin.ts';

/** Where nothing is named, standard input is read. */
export function inputsOf(args: string[], { filesFrom }: Pick<InputFlags, 'filesFrom'>): string[] {
  return args.length > 0 || filesFrom !== undefined ? args : [STDIN];
}

export interface Settings {
  request: InputRequest;
  parse: ParseSettings;
  limits: Limits;
  jobs: number;
  /** The command line names one file, or standard input, and nothing else. */
  single: boolean;
  /** `null` where there are none. */
  corrections: RunCorrections | null;
}

/** Where the command writes. */
export interface Outputs {
  /** Files, `-` for standard output. */
  files: readonly string[];
  outDir?: string | undefined;
  /** Further files that are the program's own matter, such as its configuration: none of them is a paper. */
  own?: readonly string[];
}

/** @throws CommanderError by way of `command.error` where the command line is wrong */
export async function readSettings(
  args: readonly string[],
  flags: InputFlags,
  outputs: Outputs,
  command: Command,
): Promise<Settings> {
  await checkArguments(args, flags, outputs, command);
  const corrections = await readCorrectionsOf(args, flags, outputs, command);
  const { split, ocr, ignore, follow, filesFrom, nul } = flags;
  const { password, ocrLanguage = OCR_LANGUAGE, ocrCache } = flags;
  const encoding = flags.encoding === 'auto' ? 'auto' : encodingByName(flags.encoding);
  if (encoding === null) {
    const names = ['auto', ...ENCODINGS].join(', ');
    command.error(`error: unknown encoding '${flags.encoding}'; known are ${names}`);
  }
  checkLanguage(ocrLanguage, command);
  if (ocrCache !== undefined) await makeCache(ocrCache, command);
  const list = filesFrom === undefined ? null : { from: filesFrom, nul };
  const own = [...outputs.files.filter((file) => file !== '-'), ...(outputs.own ?? [])];
  if (corrections !== null) own.push(corrections.file);
  return {
    request: { args, ignore, follow, outDir: outputs.outDir ?? null, own, filesFrom: list },
    parse: {
      ...{ encoding, split, ocr, ocrLanguage },
      ...(ocrCache === undefined ? {} : { ocrCache: resolve(ocrCache) }),
      ...(password === undefined ? {} : { password }),
    },
    limits: limitsOf(flags, command),
    jobs: flags.jobs,
    single: list === null && args.length === 1 && (args[0] === STDIN || (await isFile(args[0]!))),
    corrections,
  };
}

/** Said before anything is read, and not of each scan. */
function checkLanguage(language: string, command: Command): void {
  if (!isLanguage(language)) {
    command.error(
      `error: '${language}' is no name of a language for scans; they are such as deu, eng or frk`,
    );
  }
  if (modelFile(language) !== null) return;
  const wanted = packageOf(language);
  command.error(
    `error: the model for '${language}' is not installed, and nothing is fetched; install ${wanted} where ratslese is (npm install, with -g if ratslese was), or leave --ocr-language away for German`,
  );
}

async function makeCache(folder: string, command: Command): Promise<void> {
  if (folder === '') command.error('error: the name of the folder for recognised pages is empty');
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    command.error(
      `error: recognised pages cannot be kept in '${folder}' (${code}); give another --ocr-cache`,
    );
  }
}

async function readCorrectionsOf(
  args: readonly string[],
  { corrections, filesFrom }: Pick<InputFlags, 'corrections' | 'filesFrom'>,
  { outDir }: Outputs,
  command: Command,
): Promise<RunCorrections | null> {
  const inputs = filesFrom === undefined ? args : [...args, '.'];
  try {
    return await runCorrections(corrections, inputs, outDir);
  } catch (error) {
    if (!(error instanceof CorrectionsError)) throw error;
    return command.error(`error: corrections: ${error.message.replaceAll('\n', '; ')}`);
  }
}

function limitsOf(
  { timeout, maxMemory, maxSize, maxPages, maxOcrPages }: InputFlags,
  command: Command,
): Limits {
  const limits: Limits = {
    timeoutMs: timeout ?? DEFAULT_LIMITS.timeoutMs,
    maxMemoryBytes: maxMemory ?? DEFAULT_LIMITS.maxMemoryBytes,
    maxBytes: maxSize ?? DEFAULT_LIMITS.maxBytes,
    maxPages: maxPages ?? DEFAULT_LIMITS.maxPages,
    maxOcrPages: maxOcrPages ?? DEFAULT_LIMITS.maxOcrPages,
  };
  if (limits.maxMemoryBytes < SMALLEST_MEMORY) {
    command.error(
      `error: --max-memory must be at least ${SMALLEST_MEMORY / 2 ** 20}m: Node itself needs most of that`,
    );
  }
  return limits;
}

async function checkArguments(
  args: readonly string[],
  { stdinFilename, filesFrom, nul }: InputFlags,
  { files }: Outputs,
  command: Command,
): Promise<void> {
  const wrong = (message: string): never => command.error(`error: ${message}`);
  if (args.includes('')) wrong('an input has an empty name');
  if (files.includes('')) wrong('the name of the output is empty');
  if (stdinFilename === '') wrong('the name for standard input is empty');
  const stdins = args.filter((input) => input === STDIN).length + (filesFrom === STDIN ? 1 : 0);
  if (stdins > 1) wrong('standard input (-) can be read only once');
  if (nul && filesFrom === undefined) wrong('-0 is for --files-from');
  for (const input of args) {
    for (const file of files) {
      if (await isSameFile(input, file)) wrong(`the output would replace the input '${input}'`);
    }
  }
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === STDIN || output === '-') return false;
  const [a, b] = await Promise.all([input, output].map((path) => stat(path).catch(() => null)));
  return Boolean(a?.isFile() && b && a.dev === b.dev && a.ino === b.ino);
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ?? false;
}
