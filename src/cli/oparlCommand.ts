/** `ratslese oparl`: records as objects of OParl 1.1. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Ids, idsOf } from '../archive/oparl/ids.ts';
import type { OparlObject } from '../archive/oparl/objects.ts';
import { oparlArchive } from '../archive/oparl/toOparl.ts';
import { isUrl, readUrlMap, UrlMapError } from '../archive/oparl/urlMap.ts';
import { escapeJson } from '../output/formats/escape.ts';
import { systemReason } from '../systemError.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { OparlFlags } from './flags.ts';
import { counted } from './messages.ts';
import { NOTHING_ELSE } from './options.ts';
import { writeOutput } from './output.ts';
import { formatFor } from './outputFormat.ts';
import { sayRemark } from './reporter.ts';
import { isNoPaper, usableRecords } from './usableRecords.ts';

export async function oparlCommand(args: string[], command: Command): Promise<ExitCode> {
  const flags: OparlFlags = { ...NOTHING_ELSE, ...command.opts<OparlFlags>() };
  const format = formatOf(flags, command);
  const ids = await idsFor(flags, command);
  const say = flags.quiet ? () => {} : sayRemark;
  try {
    // whole seconds: nobody made anything within one
    const archive = oparlArchive(ids, new Date().toISOString().replace(/\.\d+/, ''));
    const outputs = { files: [flags.output], own: flags.map === undefined ? [] : [flags.map] };
    const { records, unusable } = usableRecords(args, flags, outputs, command, say);
    let without = 0;
    let others = 0;
    for await (const held of records) {
      if (isNoPaper(held)) others += 1;
      const why = isNoPaper(held) ? null : archive.add(held);
      if (why === null) continue;
      without += 1;
      say(`${held.file}: ${why}`);
    }
    const objects = archive.objects();
    const left = without + unusable();
    if (objects.length === 0 && left === 0) {
      say('there is no record and no paper; check the names');
      return EXIT.noInput;
    }
    await writeOutput(flags.output, textsOf(objects, format));
    const meetings = objects.filter((object) => object.type.endsWith('/Meeting')).length;
    say(`${counted(objects.length - meetings, 'Paper')}, ${counted(meetings, 'Meeting')}`);
    if (others > 0) say(`  texts in which no paper was recognised, left out: ${others}`);
    const hidden = objects.filter((object) => 'ratslese:public' in object && !object['ratslese:public']);
    if (hidden.length > 0)
      say(
        `${counted(hidden.length, 'Paper')} nichtöffentlich (ratslese:public is false): not to be published`,
      );
    return left > 0 ? EXIT.unprocessed : EXIT.ok;
  } catch (error) {
    return endedBy(error);
  }
}

function formatOf({ output, format }: OparlFlags, command: Command): 'ndjson' | 'json' {
  const refuse = (message: string): never => command.error(`error: ${message}`);
  const asked = formatFor(output, format ?? null, refuse);
  if (asked !== 'json' && asked !== 'ndjson') refuse(`OParl is JSON; name the file .json or .ndjson`);
  return format ?? (/\.json$/i.test(output) ? 'json' : 'ndjson');
}

async function idsFor({ baseUrl, map }: OparlFlags, command: Command): Promise<Ids> {
  const refuse = (message: string): never => command.error(`error: ${message}`);
  if (baseUrl === undefined && map === undefined)
    refuse('objects of OParl are known by their URLs: give --base-url URL, --map FILE, or both');
  if (baseUrl !== undefined && !isUrl(baseUrl)) refuse(`'${baseUrl}' is no URL of http or https`);
  let base = baseUrl ?? null;
  while (base?.endsWith('/')) base = base.slice(0, -1);
  if (map === undefined) return idsOf(base, new Map());
  try {
    return idsOf(base, readUrlMap(await readFile(map)));
  } catch (error) {
    return refuse(`${map}: ${error instanceof UrlMapError ? error.message : systemReason(error).reason}`);
  }
}

/** `json` is a page of a list, as an OParl server gives it. */
async function* textsOf(objects: readonly OparlObject[], format: 'ndjson' | 'json'): AsyncGenerator<string> {
  const lines = objects.map((object) => escapeJson(JSON.stringify(object)));
  if (format === 'ndjson') for (const line of lines) yield `${line}\n`;
  else yield `{"data": [\n${lines.join(',\n')}\n]}\n`;
}
