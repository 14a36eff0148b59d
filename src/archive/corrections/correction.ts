/** A value of a paper that a person has put right. Plain data, so that it travels between processes. */

import type { JsonPointer } from '../../model/pointer.ts';

export interface Correction {
  /** Of the paper's bytes, lower-case hexadecimal; `null` where the number alone names the paper. */
  sha256: string | null;
  /** Canonical; beside a hash it tells which paper of a split file is meant. */
  number: string | null;
  pointer: JsonPointer;
  /** JSON, or the text itself where the record holds a text. */
  value: string;
  who: string | null;
  when: string | null;
  why: string | null;
  /** Line of the file, from 1. */
  line: number;
}

/** The names that a file of corrections has where nobody names it. */
export const CORRECTION_FILES = ['ratslese-corrections.csv', 'ratslese-corrections.yaml'] as const;

/** Why a file of corrections cannot be used: a line a fault, each with its line in the file. */
export class CorrectionsError extends Error {}
