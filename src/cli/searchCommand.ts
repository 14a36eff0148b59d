/** `ratslese search`: where words stand in many papers. */

import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { fold } from '../archive/fold.ts';
import type { Papers } from '../archive/search/filter.ts';
import type { Hit } from '../archive/search/find.ts';
import type { FoundPaper } from '../archive/search/paper.ts';
import { type Query, QueryError, queryOf } from '../archive/search/query.ts';
import { readDate } from '../fields/date.ts';
import { escapeTerminal } from '../output/formats/escape.ts';
import { wantsColor } from './color.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { SearchFlags } from './flags.ts';
import { counted } from './messages.ts';
import { NOTHING_ELSE } from './options.ts';
import { writeOutput } from './output.ts';
import { sayRemark } from './reporter.ts';
import { foundIn, indexFor, type Seen } from './searchInIndex.ts';
import { PLAIN, paperLines, paperText, pathOf, type Style } from './searchText.ts';
import { STDIN } from './stdin.ts';
import { useGroups } from './userGroups.ts';

export async function searchCommand(words: string, args: string[], command: Command): Promise<ExitCode> {
  const flags = { ...command.opts<SearchFlags>(), ...NOTHING_ELSE, jobs: availableParallelism() };
  await useGroups(flags.groups, command);
  const query = queryFor(words, command);
  const papers = papersOf(flags, command);
  await refuseMissing(args, command);
  const seen = { found: 0, unusable: 0, undated: 0, unread: 0 };
  const print = await printerOf(flags);
  const sections = flags.in.length > 0 ? new Set(flags.in) : null;
  const say = (text: string): void => {
    seen.unusable += 1;
    sayRemark(text);
  };
  async function* texts(): AsyncGenerator<string> {
    for (const argument of args) {
      const index = await indexFor(argument, say);
      if (index === 'unusable') continue;
      if (index !== null) {
        yield* inBlocks(foundIn(index, query, papers, sections, flags.list, seen, say), print);
        continue;
      }
      // what reads papers takes longer to load than a search in a database takes
      const { foundInRecords } = await import('./searchInRecords.ts');
      const wanted = { query, papers, sections };
      for await (const { paper, hits } of foundInRecords(argument, wanted, flags, command, seen, say))
        yield print(paper, hits);
    }
  }
  try {
    await writeOutput('-', texts());
  } catch (error) {
    return endedBy(error);
  }
  sayLeftOut(seen);
  if (seen.unusable > 0) return EXIT.unprocessed;
  return seen.found > 0 ? EXIT.ok : EXIT.findings;
}

/** Characters that are written at once: a write for each of thousands of papers takes longer than the search. */
const BLOCK = 32_768;

function* inBlocks(
  found: Iterable<{ paper: FoundPaper; hits: Hit[] }>,
  print: (paper: FoundPaper, hits: readonly Hit[]) => string,
): Generator<string> {
  let block = '';
  for (const { paper, hits } of found) {
    block += print(paper, hits);
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** Nothing is left out in silence. */
function sayLeftOut({ undated, unread }: Seen): void {
  if (undated > 0)
    sayRemark(`${counted(undated, 'paper')} with these words left out: no date is known (--since, --until)`);
  if (unread > 0)
    sayRemark(`${counted(unread, 'record')} without text: the paper could not be read, its record says why`);
}

async function printerOf({
  format,
  list,
  count,
  color,
}: SearchFlags): Promise<(paper: FoundPaper, hits: readonly Hit[]) => string> {
  const listed = new Set<string>();
  const once = (path: string): string => {
    if (listed.has(path)) return '';
    listed.add(path);
    return `${escapeTerminal(path)}\n`;
  };
  if (list) return (paper) => once(pathOf(paper));
  if (count) return (paper, hits) => `${escapeTerminal(pathOf(paper))}:${hits.length}\n`;
  if (format === 'ndjson') return paperLines;
  const style = wantsColor(color, process.env, process.stdout.isTTY) ? await coloredStyle() : PLAIN;
  return (paper, hits) => paperText(paper, hits, style);
}

async function coloredStyle(): Promise<Style> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { found: chalk.red.bold, paper: chalk.magenta, part: chalk.green };
}

function queryFor(words: string, command: Command): Query {
  try {
    return queryOf(words);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return command.error(`error: ${error.message}`);
  }
}

/** Who forgets the quotes gives words as files. */
async function refuseMissing(args: readonly string[], command: Command): Promise<void> {
  for (const argument of args) {
    if (argument === STDIN || /[*?]/.test(argument) || (await stat(argument).catch(() => null))) continue;
    command.error(
      `error: there is no file or folder '${argument}'; several words stand in quotes: ratslese search 'first second' records`,
    );
  }
}

function papersOf({ kind, group, since, until }: SearchFlags, command: Command): Papers {
  const day = (text: string | undefined, flag: string): string | null => {
    if (text === undefined) return null;
    if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
    const date = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$/.test(text) ? readDate(text) : null;
    if (date?.state === 'ok') return date.iso;
    return command.error(`error: ${flag} ${text} is no date; write 2020, 2020-05, 2020-05-12 or 12.05.2020`);
  };
  return {
    kinds: new Set(kind),
    groups: group.map(fold),
    since: day(since, '--since'),
    until: day(until, '--until'),
  };
}
