/** `ratslese compare`: what papers say against what an OParl feed says of them. */

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { comparePapers } from '../archive/compare/comparePapers.ts';
import { FeedError, type FeedPaper, feedObjects, feedPapers, type Json } from '../archive/compare/feed.ts';
import type { Difference } from '../archive/compare/fields.ts';
import { type RecordPaper, recordPaper } from '../archive/compare/recordPaper.ts';
import { csvMark, csvText } from '../output/formats/csv.ts';
import { escapeJson, escapeTerminal } from '../output/formats/escape.ts';
import { systemReason } from '../systemError.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { CompareFlags } from './flags.ts';
import { counted } from './messages.ts';
import { NOTHING_ELSE } from './options.ts';
import { writeOutput } from './output.ts';
import { sayRemark } from './reporter.ts';
import { isNoPaper, usableRecords } from './usableRecords.ts';

export async function compareCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags: CompareFlags = { ...NOTHING_ELSE, ...command.opts<CompareFlags>() };
  const format = formatOf(flags, command);
  const inputs = args.slice(0, -1);
  const feedFile = args.at(-1)!;
  if (inputs.length === 0) command.error('error: two things are compared: give records, and last the feed');
  const feedFiles = [feedFile, ...flags.with];
  const feed = await feedOf(feedFiles, command);
  const say = flags.quiet ? () => {} : sayRemark;
  try {
    const outputs = { files: [flags.output], own: feedFiles };
    const { records, unusable } = usableRecords(inputs, flags, outputs, command, say);
    const papers: RecordPaper[] = [];
    let minutes = 0;
    let others = 0;
    for await (const held of records) {
      if (held.record.kind === 'niederschrift') minutes += 1;
      else if (isNoPaper(held)) others += 1;
      else papers.push(recordPaper(held));
    }
    if (papers.length === 0 && unusable() === 0) {
      say('there is no record of a paper; check the names');
      return EXIT.noInput;
    }
    const { differences, compared, onlyRecords, onlyFeed } = comparePapers(papers, feed, flags.partial);
    await writeOutput(flags.output, textsOf(differences, format, flags));
    const warnings = differences.filter(({ severity }) => severity === 'warning').length;
    say(
      `${counted(compared, 'paper')} compared: ${counted(warnings, 'difference')}, ${differences.length - warnings} for information`,
    );
    say(
      `  only among the records: ${onlyRecords}, only in the feed: ${onlyFeed}${flags.partial ? ' (not told)' : ''}`,
    );
    if (minutes > 0) say(`  minutes, which are no papers: ${minutes}`);
    if (others > 0) say(`  texts in which no paper was recognised: ${others}`);
    if (unusable() > 0) return EXIT.unprocessed;
    return warnings > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    return endedBy(error);
  }
}

type Format = 'text' | 'json' | 'csv';

const BY_ENDING: Readonly<Record<string, Format>> = { '.json': 'json', '.csv': 'csv', '.txt': 'text' };

function formatOf({ output, format, csvDialect }: CompareFlags, command: Command): Format {
  const ending = extname(output).toLowerCase();
  const asked = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : null;
  if (format !== undefined && asked !== null && format !== asked)
    command.error(`error: -f ${format} and -o ${output} contradict each other`);
  const chosen = format ?? asked ?? 'text';
  if (csvDialect !== undefined && chosen !== 'csv') command.error('error: --csv-dialect goes with -f csv');
  return chosen;
}

/** @param files the feed, and what goes with it */
async function feedOf(files: readonly string[], command: Command): Promise<FeedPaper[]> {
  const refuse = (file: string, error: unknown): never => {
    const why = error instanceof FeedError ? error.message : systemReason(error).reason;
    return command.error(`error: ${file}: ${why}`);
  };
  const objects: Json[] = [];
  for (const file of files) {
    try {
      // one by one: a feed has hundreds of thousands
      for (const object of feedObjects(await readFile(file, 'utf8'))) objects.push(object);
    } catch (error) {
      refuse(file, error);
    }
  }
  try {
    return feedPapers(objects);
  } catch (error) {
    return refuse(files[0]!, error);
  }
}

const COLUMNS = [
  ...(['reference', 'field', 'severity', 'message', 'record', 'feed'] as const),
  ...(['unsure', 'file', 'pointer', 'id'] as const),
];

async function* textsOf(
  differences: readonly Difference[],
  format: Format,
  { csvDialect }: CompareFlags,
): AsyncGenerator<string> {
  if (format === 'csv') {
    yield csvMark(csvDialect) + csvText([COLUMNS], csvDialect);
    for (const one of differences) yield csvText([COLUMNS.map((column) => one[column])], csvDialect);
  } else if (format === 'json') {
    const lines = differences.map((one) => escapeJson(JSON.stringify(one)));
    yield lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
  } else for (const one of differences) yield `${escapeTerminal(lineOf(one))}\n`;
}

/** `F0123/21 title: the titles differ; paper "…", feed "…" (records/x.json)`. */
function lineOf(difference: Difference): string {
  const { reference, field, severity, message, record, feed, file, id, unsure } = difference;
  const values = [
    ...(record === null ? [] : [`paper "${record}"${unsure ? ' (the reading was not sure)' : ''}`]),
    ...(feed === null ? [] : [`feed "${feed}"`]),
  ];
  const info = severity === 'info' ? ' (info)' : '';
  const said = field === 'paper' || values.length === 0 ? '' : `; ${values.join(', ')}`;
  return `${reference ?? 'without a number'} ${field}${info}: ${message}${said} (${file ?? id ?? 'feed'})`;
}
