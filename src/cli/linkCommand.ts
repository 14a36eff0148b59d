/** `ratslese link`: what belongs together in an archive. */

import type { Command } from 'commander';
import { type ArchivePaper, archivePaper } from '../archive/links/archivePaper.ts';
import { EDGE_COLUMNS, edgeCells, edgeOf } from '../archive/links/edges.ts';
import { type Links, linkPapers } from '../archive/links/linkPapers.ts';
import { THREAD_COLUMNS, threadsOf } from '../archive/links/threads.ts';
import type { Relation } from '../archive/links/tie.ts';
import { csvMark, csvText } from '../output/formats/csv.ts';
import { escapeJson } from '../output/formats/escape.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { LinkFlags } from './flags.ts';
import { counted } from './messages.ts';
import { NOTHING_ELSE } from './options.ts';
import { writeOutput } from './output.ts';
import { formatFor } from './outputFormat.ts';
import { sayRemark } from './reporter.ts';
import { usableRecords } from './usableRecords.ts';
import { useGroups } from './userGroups.ts';

export async function linkCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags: LinkFlags = { ...NOTHING_ELSE, ...command.opts<LinkFlags>() };
  await useGroups(flags.groups, command);
  const format = formatOf(flags, command);
  const say = flags.quiet ? () => {} : sayRemark;
  try {
    const { records, unusable } = usableRecords(args, flags, { files: [flags.output] }, command, say);
    const papers: ArchivePaper[] = [];
    for await (const held of records) papers.push(archivePaper(held));
    if (papers.length === 0 && unusable() === 0) {
      say('there is no record and no paper; check the names');
      return EXIT.noInput;
    }
    const links = linkPapers(papers);
    await writeOutput(flags.output, format === 'csv' ? csvOf(links, flags) : linesOf(links, flags));
    for (const line of summary(links)) say(line);
    return unusable() > 0 ? EXIT.unprocessed : EXIT.ok;
  } catch (error) {
    return endedBy(error);
  }
}

function formatOf({ output, format, csvDialect }: LinkFlags, command: Command): 'ndjson' | 'csv' {
  const refuse = (message: string): never => command.error(`error: ${message}`);
  const asked = formatFor(output, format ?? null, refuse);
  const isOther = asked !== 'json' && asked !== 'ndjson' && asked !== 'csv';
  if (isOther || (asked === 'json' && /\.json$/i.test(output)))
    refuse(`links are lines or a table; name the file .ndjson or .csv instead of ${output}`);
  const chosen = asked === 'csv' ? 'csv' : 'ndjson';
  if (csvDialect !== undefined && chosen !== 'csv') refuse('--csv-dialect goes with -f csv');
  return chosen;
}

async function* linesOf(links: Links, { rows }: LinkFlags): AsyncGenerator<string> {
  const values = rows === 'threads' ? threadsOf(links) : links.ties.map(edgeOf);
  for (const value of values) yield `${escapeJson(JSON.stringify(value))}\n`;
}

async function* csvOf(links: Links, { rows, csvDialect }: LinkFlags): AsyncGenerator<string> {
  const threads = rows === 'threads';
  yield csvMark(csvDialect) + csvText([threads ? THREAD_COLUMNS : EDGE_COLUMNS], csvDialect);
  if (threads)
    for (const thread of threadsOf(links))
      yield csvText([THREAD_COLUMNS.map((column) => thread[column])], csvDialect);
  else for (const tie of links.ties) yield csvText([edgeCells(edgeOf(tie))], csvDialect);
}

/** What is told of each relation, in this order; `s` is added for several. */
const TOLD: readonly (readonly [Relation, string])[] = [
  ['answers', 'paper answered'],
  ['answers-question', 'question answered'],
  ['amends', 'amendment'],
  ['decides', 'decision'],
  ['cites', 'citation'],
  ['lacks', 'number that the archive lacks'],
  ['untied', 'not to be tied'],
  ['same-number', 'number shared'],
  ['same-file', 'file twice'],
];

function summary({ index, ties }: Links): string[] {
  const count = (wanted: Relation) => ties.filter(({ relation }) => relation === wanted).length;
  const told = TOLD.map(([relation, words]) => `  ${words}: ${count(relation)}`);
  const doubtful = ties.filter(({ doubts }) => doubts.length > 0).length;
  return [
    `${counted(index.papers.length, 'paper')} linked, ${counted(ties.length, 'edge')}, ${doubtful} of them in doubt`,
    ...told.filter((line) => !line.endsWith(': 0')),
  ];
}
