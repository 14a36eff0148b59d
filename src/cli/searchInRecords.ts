/** A search in records that are read one after another, of files or of papers on the way. */

import type { Command } from 'commander';
import type { HeldRecord } from '../archive/recordFiles.ts';
import { recordFormatOf } from '../archive/recordTexts.ts';
import { isWanted, type Papers } from '../archive/search/filter.ts';
import { type Hit, hitsIn } from '../archive/search/find.ts';
import { type FoundPaper, foundPaper } from '../archive/search/paper.ts';
import type { Query } from '../archive/search/query.ts';
import type { Section } from '../archive/search/sections.ts';
import { archiveRecords } from './archiveInputs.ts';
import { EXIT, exitCodeOf } from './exitCodes.ts';
import type { InputFlags } from './options.ts';
import type { Seen } from './searchInIndex.ts';

export interface Wanted {
  query: Query;
  papers: Papers;
  /** `null`: all. */
  sections: ReadonlySet<Section> | null;
}

/**
 * The papers of an argument in which something was found.
 * @param say called with what is said of an input that cannot be used
 */
export async function* foundInRecords(
  argument: string,
  wanted: Wanted,
  flags: InputFlags,
  command: Command,
  seen: Seen,
  say: (text: string) => void,
): AsyncGenerator<{ paper: FoundPaper; hits: Hit[] }> {
  for await (const held of archiveRecords([argument], flags, { files: [] }, command)) {
    if ('why' in held || isFailedPaper(held)) {
      say('why' in held ? `${held.file}: ${held.why}` : `${held.file}: ${whyUnread(held)}`);
      continue;
    }
    const hits = lookIn(held, wanted, seen);
    if (hits.length > 0) yield { paper: foundPaper(held), hits };
  }
}

function lookIn(held: HeldRecord, { query, papers, sections }: Wanted, seen: Seen): Hit[] {
  if (exitCodeOf(held.record, false) === EXIT.unprocessed) seen.unread += 1;
  const wanted = isWanted(foundPaper(held), papers);
  if (wanted === false) return [];
  const hits = hitsIn(held.record, query, sections);
  if (hits.length === 0) return [];
  if (wanted === 'undated') {
    seen.undated += 1;
    return [];
  }
  seen.found += 1;
  return hits;
}

/** A paper that was to be read on the way and could not be. */
function isFailedPaper({ record, file }: HeldRecord): boolean {
  return recordFormatOf(file) === null && exitCodeOf(record, false) === EXIT.unprocessed;
}

function whyUnread({ record }: HeldRecord): string {
  const { message, code } = record.diagnostics.find(({ severity }) => severity === 'error')!;
  return `${message} [${code}]`;
}
