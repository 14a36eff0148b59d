/** The record of a paper whose reading was ended from outside. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ParsedDocument } from '../model/names.ts';
import { failedRecord, type SourceFacts } from '../record.ts';
import { fileToOpen } from './fileName.ts';
import { type Ending, endingDiagnostic, type Limits } from './limits.ts';
import type { Task } from './task.ts';

/** `facts` are what the reader told before its end; without them size and hash are taken here. */
export async function unfinishedRecord(
  task: Task,
  ending: Ending,
  facts: SourceFacts | null,
  limits: Limits,
): Promise<ParsedDocument> {
  const known = facts ?? (await factsOf(task, limits).catch(() => ({})));
  return failedRecord(task.path, endingDiagnostic(ending, limits), known);
}

async function factsOf({ path, bytes }: Task, limits: Limits): Promise<SourceFacts> {
  const hash = createHash('sha256');
  if (bytes !== undefined) return { bytes: bytes.length, sha256: hash.update(bytes).digest('hex') };
  const file = fileToOpen(path);
  const stats = await stat(file);
  if (!stats.isFile() || stats.size > limits.maxBytes) return {};
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { bytes: size, sha256: hash.digest('hex') };
}
