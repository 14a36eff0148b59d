/** `ratslese bag`: records and papers, packed for an archive. */

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Fault, RunTold } from '../archive/bag/bag.ts';
import { type BagResult, makeBag } from '../archive/bag/makeBag.ts';
import { TargetThere } from '../archive/bag/staging.ts';
import { type InfoLine, infoLine } from '../archive/bag/tagFiles.ts';
import { CORRECTION_FILES, CorrectionsError } from '../archive/corrections/correction.ts';
import { readJson } from '../batch/journal.ts';
import { MANIFEST, readManifest } from '../batch/manifest.ts';
import { OutputError } from '../batch/outputError.ts';
import { isObject } from '../model/plainObject.ts';
import { correctionsFor } from './corrections.ts';
import { endedBy } from './endWith.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { BagFlags } from './flags.ts';
import { Interrupted, listenForInterrupt } from './interrupt.ts';
import { counted } from './messages.ts';
import { sayRemark } from './reporter.ts';
import { version } from './version.ts';

export async function bagCommand(folder: string, command: Command): Promise<ExitCode> {
  const flags = command.opts<BagFlags>();
  const say = flags.quiet ? () => {} : sayRemark;
  const target = flags.output ?? `${plainName(folder)}-bag`;
  await checkFolders(folder, target, flags, command);
  const info = infoOf(flags, command);
  const manifest = await manifestIn(folder, command);
  const { corrections, faults } = await correctionsOf(folder, manifest, flags, command);
  const interrupt = listenForInterrupt({ kill() {} });
  try {
    const result = await makeBag({
      ...{ folder, target, paperFolders: flags.papers, corrections, faults, info },
      manifest: manifest && { file: manifest.file, told: manifest.told },
      ...{ allowMissing: flags.allowMissing, version: version(), now: new Date() },
      check: () => interrupt.check(),
    });
    if (result.records === 0 && result.faults.length === 0) {
      say(`there is no record in ${folder}; give the folder of --out-dir`);
      return EXIT.noInput;
    }
    if (manifest === null && result.made)
      say(
        `${folder} has no ${MANIFEST}: the bag does not tell when and by which version the papers were read`,
      );
    for (const line of told(result, target)) say(line);
    return result.faults.length > 0 ? EXIT.unprocessed : EXIT.ok;
  } catch (error) {
    if (error instanceof Interrupted) say('stopped; no bag was made, and nothing of it is left');
    const ofSystem = error instanceof Error && 'code' in error && 'syscall' in error;
    return endedBy(error instanceof TargetThere || ofSystem ? new OutputError(target, error) : error);
  }
}

/** Without a stroke at its end; `.` has a name of its own, too. */
function plainName(folder: string): string {
  const name = basename(folder);
  return name === '' || name === '.' || name === '..' ? resolve(folder) : join(dirname(folder), name);
}

async function checkFolders(
  folder: string,
  target: string,
  { papers }: BagFlags,
  command: Command,
): Promise<void> {
  for (const name of [folder, ...papers])
    if (!(await stat(name).catch(() => null))?.isDirectory()) command.error(`error: '${name}' is no folder`);
  const inside = relative(resolve(folder), resolve(target));
  if (inside.split(sep)[0] !== '..' && !isAbsolute(inside))
    command.error(`error: the bag cannot lie in the folder that it is made of; name another one with -o`);
}

function infoOf({ info }: BagFlags, command: Command): InfoLine[] {
  return info.map((text) => {
    const line = infoLine(text);
    return typeof line === 'string' ? command.error(`error: --info: ${line}`) : line;
  });
}

interface RunManifest {
  file: string;
  told: RunTold;
  /** Paths of what was read. */
  inputs: string[];
  /** SHA-256 of the file of corrections; `null` where there was none. */
  corrections: string | null;
}

async function manifestIn(folder: string, command: Command): Promise<RunManifest | null> {
  const file = join(folder, MANIFEST);
  const manifest = await readManifest(file, false).catch((error: Error) =>
    command.error(`error: ${file}: ${error.message}`),
  );
  if (manifest === null) return null;
  const about = readJson(await readFile(file, 'utf8'));
  const text = (key: string): string | null => {
    const value = isObject(about) ? about[key] : null;
    return typeof value === 'string' ? value : null;
  };
  const { facts, entries, earlier } = manifest;
  const written = [...entries.filter(({ status }) => status !== 'skipped'), ...earlier];
  const platform = [text('platform'), text('node') && `Node ${text('node')}`].filter(Boolean).join(', ');
  const told: RunTold = {
    ...{ toolVersion: facts.toolVersion, schemaVersion: facts.schemaVersion },
    ...{ started: text('started'), ended: text('ended'), platform: platform || null },
    outputs: new Map(
      written.flatMap(({ output, outputSha256 }) => (output === null ? [] : [[output, outputSha256]])),
    ),
    pdf: new Map(entries.flatMap(({ sha256, pdf }) => (sha256 !== null && pdf ? [[sha256, pdf]] : []))),
  };
  const used = facts.options.corrections;
  const inputs = entries.map(({ path }) => path);
  return { file, told, inputs, corrections: typeof used === 'string' ? used : null };
}

interface CorrectionsTold {
  corrections: { file: string; name: string } | null;
  faults: Fault[];
}

/** Those that the run used: the records hold no others. */
async function correctionsOf(
  folder: string,
  manifest: RunManifest | null,
  { corrections }: BagFlags,
  command: Command,
): Promise<CorrectionsTold> {
  if (corrections === false) return { corrections: null, faults: [] };
  try {
    const inputs = manifest === null || manifest.inputs.length === 0 ? [folder] : manifest.inputs;
    const found = await correctionsFor(corrections, inputs, folder);
    const differs = manifest !== null && (found?.sha256 ?? null) !== manifest.corrections;
    const faults = differs ? [otherCorrections(found?.file ?? null)] : [];
    if (found === null) return { corrections: null, faults };
    const [csv, yaml] = CORRECTION_FILES;
    const name = /^\.ya?ml$/i.test(extname(found.file)) ? yaml : csv;
    return { corrections: { file: found.file, name }, faults };
  } catch (error) {
    if (!(error instanceof CorrectionsError)) throw error;
    return command.error(`error: corrections: ${error.message.replaceAll('\n', '; ')}`);
  }
}

function otherCorrections(file: string | null): Fault {
  const why =
    file === null
      ? 'the run used corrections, and their file is not found; name it with --corrections'
      : 'the records were made without these corrections as they are now; give the command of parse again, with --skip-unchanged';
  return { what: file ?? CORRECTION_FILES[0], why };
}

/** How many names are listed before the rest is counted. */
const LISTED = 5;

function told({ made, faults, others, edited, ...count }: BagResult, target: string): string[] {
  const lines = faults.map(({ what, why }) => `${what}: ${why}`);
  if (!made)
    return [
      ...lines,
      `no bag was made: ${counted(faults.length, 'thing')} missing or changed; --papers FOLDER says where papers are now, --allow-missing goes on without`,
    ];
  const size = `${counted(count.papers, 'paper')}, ${counted(count.records, 'record')}, ${count.bytes} bytes`;
  if (edited.length > 0)
    lines.push(
      `edited by hand since the run, and handed over so: ${listed(edited)}; ratslese correct keeps the edits for later runs`,
    );
  if (others.length > 0) lines.push(`no records, and not in the bag: ${listed(others)}`);
  const without =
    faults.length > 0 ? `, without ${counted(faults.length, 'thing')} (noted in bag-info.txt)` : '';
  return [...lines, `${target}: ${size}${without}`];
}

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return names.slice(0, LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
