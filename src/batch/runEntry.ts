/** What is kept of each input of a run into a folder. */

import type { Diagnostic } from '../model/diagnosticNames.ts';
import type { PdfFacts } from '../model/pdfFacts.ts';
import { isObject } from '../model/plainObject.ts';

/**
 * `ok`: no error or warning among the diagnostics; `findings`: some; `error`: could not be processed;
 * `skipped`: no input after all, `reason` says why; `kept`: what was read is not written, since the output's place holds
 * something that this tool must not destroy, `reason` says what.
 */
export const RUN_STATUSES = ['ok', 'findings', 'error', 'skipped', 'kept'] as const;

export type RunStatus = (typeof RUN_STATUSES)[number];

/**
 * What stands in an output's place and is kept. `edited`: it was written by this tool and changed since; `unlisted`: it
 * names the input's SHA-256, so that it is of this paper, but nothing tells what of it this tool wrote; `foreign`:
 * nothing tells that this tool ever wrote it.
 */
export const KEPT_REASONS = ['edited', 'unlisted', 'foreign'] as const;

export type KeptReason = (typeof KEPT_REASONS)[number];

export interface RunEntry {
  /** As `findInputs` gives it. */
  path: string;
  status: RunStatus;
  /** A `SkipReason` or a `KeptReason`; `null` for what is neither skipped nor kept. */
  reason: string | null;
  /** The kind of each paper in it; `none` where it is not known. */
  kinds: string[];
  /** Codes of the diagnostics, each once; none for what is kept, which they don't stand in. */
  codes: string[];
  /** Time that reading it took; `null` where nothing was read. */
  milliseconds: number | null;
  /** SHA-256 of the input's bytes, lower-case hexadecimal; `null` where they could not be read. */
  sha256: string | null;
  /** The file written or kept for it, below the run's folder, parts parted by `/`. */
  output: string | null;
  /** SHA-256 of that file as this tool wrote it last; `null` if that is not known. */
  outputSha256: string | null;
  /** Places of the run's corrections that are of this input; absent where there are none. */
  corrections?: number[];
  /** What a PDF says of itself; absent for others, and where it could not be opened. */
  pdf?: PdfFacts;
}

/** What decides, with an input's bytes, on what is written for it. */
export interface RunFacts {
  /** Version of this tool. */
  toolVersion: string;
  schemaVersion: number;
  /** Options that change the output. They are written down as they are: no password. */
  options: Record<string, string | number | boolean | null>;
}

/** @param unprocessed whether the input could not be processed */
export function statusOf(diagnostics: readonly Diagnostic[], unprocessed: boolean): RunStatus {
  if (unprocessed) return 'error';
  return diagnostics.some(({ severity }) => severity !== 'info') ? 'findings' : 'ok';
}

export function sameFacts(a: RunFacts, b: RunFacts): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint({ toolVersion, schemaVersion, options }: RunFacts): string {
  return JSON.stringify([toolVersion, schemaVersion, Object.entries(options).sort(byKey)]);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

/** The value as an entry, if it is one: the file may have been edited or damaged. */
export function readEntry(value: unknown): RunEntry | null {
  if (!isObject(value)) return null;
  const { path, status, reason, kinds, codes, milliseconds, sha256, output, outputSha256, corrections, pdf } =
    value;
  const known = RUN_STATUSES.find((name) => name === status);
  if (typeof path !== 'string' || known === undefined) return null;
  return {
    path,
    status: known,
    reason: textOrNull(reason),
    kinds: textsOf(kinds),
    codes: textsOf(codes),
    milliseconds: typeof milliseconds === 'number' ? milliseconds : null,
    sha256: textOrNull(sha256),
    output: textOrNull(output),
    outputSha256: textOrNull(outputSha256),
    ...(Array.isArray(corrections) ? { corrections: corrections.filter(Number.isSafeInteger) } : {}),
    ...(isObject(pdf) ? { pdf: pdf as unknown as PdfFacts } : {}),
  };
}

export function readFacts(value: unknown): RunFacts | null {
  if (!isObject(value)) return null;
  const { toolVersion, schemaVersion, options } = value;
  if (typeof toolVersion !== 'string' || typeof schemaVersion !== 'number' || !isObject(options)) return null;
  return { toolVersion, schemaVersion, options: options as RunFacts['options'] };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
