/** A search in databases instead of records. */

import { stat } from 'node:fs/promises';
import { openIndex, type SearchIndex } from '../archive/database/searchIndex.ts';
import { databaseFault } from '../archive/database/sqlite.ts';
import type { Papers } from '../archive/search/filter.ts';
import type { Hit } from '../archive/search/find.ts';
import type { FoundPaper } from '../archive/search/paper.ts';
import type { Query } from '../archive/search/query.ts';
import type { Section } from '../archive/search/sections.ts';
import { isDatabaseName } from './databaseName.ts';
import { sayRemark } from './reporter.ts';

/** What a search counts. */
export interface Seen {
  /** Papers with what was looked for. */
  found: number;
  unusable: number;
  /** Papers without a date, where one was asked for, and the words in them. */
  undated: number;
  /** Papers that could not be read when their records were made. */
  unread: number;
}

/** The database that stands for an argument; `null` where its records are to be read. */
export async function indexFor(
  argument: string,
  say: (text: string) => void,
): Promise<SearchIndex | 'unusable' | null> {
  const isFolder = (await stat(argument).catch(() => null))?.isDirectory() === true;
  if (isFolder) {
    const { indexOfFolder } = await import('./archiveIndex.ts');
    return indexOfFolder(argument, sayRemark);
  }
  if (!isDatabaseName(argument)) return null;
  try {
    return openIndex(argument);
  } catch (error) {
    const fault = databaseFault(error);
    if (fault === null) throw error;
    say(`${argument}: ${fault}`);
    return 'unusable';
  }
}

/** The same as `lookIn` for each record of a database, which is closed at the end. @param enough one hit of a paper will do */
export function* foundIn(
  index: SearchIndex,
  query: Query,
  papers: Papers,
  sections: ReadonlySet<Section> | null,
  enough: boolean,
  seen: Seen,
  say: (text: string) => void,
): Generator<{ paper: FoundPaper; hits: Hit[] }> {
  try {
    seen.unread += index.unread();
    for (const { file, why } of index.problems()) say(`${file}: ${why}`);
    for (const { paper, hits, undated } of index.search(query, papers, sections, enough)) {
      if (undated) seen.undated += 1;
      else {
        seen.found += 1;
        yield { paper, hits };
      }
    }
  } catch (error) {
    const fault = databaseFault(error);
    if (fault === null) throw error;
    say(
      `the database cannot be searched to its end (${fault}): remove it, and make it anew with ratslese index`,
    );
  } finally {
    index.close();
  }
}
