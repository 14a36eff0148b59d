/** Makes a BagIt 1.0 bag of a folder of records and the papers that they were read from. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { outputNames } from '../../batch/outputNames.ts';
import { recordFormatOf } from '../recordTexts.ts';
import {
  type BaggedFile,
  type Fault,
  type NamedPaper,
  paperKey,
  type RecordFile,
  type RunTold,
} from './bag.ts';
import { type Contents, contentsOf, JOURNAL } from './contents.ts';
import { dublinCore } from './dublinCore.ts';
import { paperFinder } from './papers.ts';
import { type PremisFacts, premisText } from './premis.ts';
import { type Staging, stageFolder } from './staging.ts';
import { bagInfo, DECLARATION, type InfoLine, manifestLines } from './tagFiles.ts';

export interface BagRequest {
  /** The folder of records. */
  folder: string;
  /** The bag: nothing may be there. */
  target: string;
  /** Folders in which papers are looked for besides. */
  paperFolders: readonly string[];
  /** The file of corrections, and the name that it has in the bag; `null` where there is none. */
  corrections: { file: string; name: string } | null;
  /** Where the manifest lies, and what it tells; `null` where there is none. */
  manifest: { file: string; told: RunTold } | null;
  /** What is known already not to be as it should. */
  faults: readonly Fault[];
  /** What cannot go into the bag is noted in it instead of being refused. */
  allowMissing: boolean;
  info: readonly InfoLine[];
  /** Version of this tool. */
  version: string;
  now: Date;
  /** Called between two files; what it throws gives up the bag. */
  check(): void;
}

export interface BagResult {
  /** Whether there is a bag now. */
  made: boolean;
  faults: readonly Fault[];
  /** Files in the folder that are no records, and not in the bag. */
  others: readonly string[];
  papers: number;
  records: number;
  /** Of the payload. */
  bytes: number;
  /** Records that are not as the run wrote them. */
  edited: readonly string[];
}

/**
 * Makes it whole or not at all.
 * @throws TargetThere, what `check` throws, and what the file system throws
 */
export async function makeBag(request: BagRequest): Promise<BagResult> {
  const contents = await contentsOf(request.folder);
  const faults = [...contents.faults, ...request.faults, ...(await faultsOfRun(request))];
  const staging = await stageFolder(request.target);
  try {
    const papers = await copyPapers(contents, request, staging, faults);
    const made = contents.files.length > 0 && (faults.length === 0 || request.allowMissing);
    const records = made ? await copyRecords(contents.files, papers, request, staging) : [];
    const own = made ? await copyOwn(request, staging) : [];
    const payload = [...papers.values(), ...records, ...own];
    if (made) {
      await writeTags({ contents, papers, records, payload, faults }, request, staging);
      request.check();
      await staging.finish();
    }
    return {
      ...{ made, faults, others: contents.others, papers: papers.size },
      records: contents.files.reduce((sum, file) => sum + file.records.length, 0),
      bytes: payload.reduce((sum, file) => sum + file.bytes, 0),
      edited: records.filter(({ edited }) => edited).map(({ name }) => name),
    };
  } finally {
    await staging.discard();
  }
}

/** A run that was cut off, and records that it wrote and that are gone. */
async function faultsOfRun({ folder, manifest }: BagRequest): Promise<Fault[]> {
  const faults: Fault[] = [];
  if (await isThere(join(folder, JOURNAL)))
    faults.push({
      what: join(folder, JOURNAL),
      why: 'a run into this folder is under way or was cut off; give its command again with --skip-unchanged',
    });
  for (const name of manifest?.told.outputs.keys() ?? [])
    if (!(await isThere(join(folder, ...name.split('/')))))
      faults.push({ what: join(folder, name), why: 'the run wrote this record, and it is gone' });
  return faults;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

type BaggedPaper = BaggedFile & { original: string; mediaType: string | null };
type BaggedRecord = PremisFacts['records'][number];

/** What bagging tools read differently: `%` stands for itself in some of them only. */
const UNSURE = /%/g;

async function copyPapers(
  { papers }: Contents,
  { paperFolders, check }: BagRequest,
  staging: Staging,
  faults: Fault[],
): Promise<Map<string, BaggedPaper>> {
  const finder = paperFinder(paperFolders);
  const names = outputNames('', [], UNSURE);
  for (const { path } of new Set(papers.values())) names.add(path);
  const copied = new Map<string, BaggedPaper>();
  const taken = new Set<string>();
  for (const paper of papers.values()) {
    check();
    const { path, sha256, mediaType } = paper;
    const found = await finder.find(paper);
    if (typeof found !== 'string') {
      faults.push(found);
      continue;
    }
    const name = names.of(path);
    // one path, two states of a file: each has its record
    const file = await staging.copy(found, `data/papers/${taken.has(name) ? `${sha256}/` : ''}${name}`);
    taken.add(name);
    if (file.sha256 === sha256) copied.set(paperKey(paper), { ...file, original: path, mediaType });
    else {
      await staging.remove(file.name);
      faults.push(changedMeanwhile(found, paper));
    }
  }
  return copied;
}

function changedMeanwhile(file: string, { record }: NamedPaper): Fault {
  return { what: file, why: `it was changed while it was copied; ${record} was read from other bytes` };
}

const MEDIA_TYPES = { json: 'application/json', ndjson: 'application/x-ndjson', yaml: 'application/yaml' };

async function copyRecords(
  files: readonly RecordFile[],
  papers: ReadonlyMap<string, BaggedPaper>,
  { manifest, check }: BagRequest,
  staging: Staging,
): Promise<BaggedRecord[]> {
  const names = outputNames('', [], UNSURE);
  for (const { below } of files) names.add(below);
  const copied: BaggedRecord[] = [];
  for (const { file, below, records } of files) {
    check();
    const bagged = await staging.copy(file, `data/records/${names.of(below)}`);
    const keys = new Set(records.map(({ paper }) => paper).filter((key) => key !== null));
    const written = manifest?.told.outputs.get(below) ?? null;
    copied.push({
      ...bagged,
      papers: [...keys].flatMap((key) => papers.get(key)?.name ?? []),
      mediaType: MEDIA_TYPES[recordFormatOf(file) ?? 'json'],
      corrected: records.reduce((sum, { corrected }) => sum + corrected, 0),
      edited: written !== null && written !== bagged.sha256,
    });
  }
  return copied;
}

async function copyOwn({ manifest, corrections }: BagRequest, staging: Staging): Promise<BaggedFile[]> {
  const files: BaggedFile[] = [];
  if (manifest !== null) files.push(await staging.copy(manifest.file, 'data/ratslese-run.json'));
  if (corrections !== null) files.push(await staging.copy(corrections.file, `data/${corrections.name}`));
  return files;
}

interface Filled {
  contents: Contents;
  papers: ReadonlyMap<string, BaggedPaper>;
  records: readonly BaggedRecord[];
  payload: readonly BaggedFile[];
  faults: readonly Fault[];
}

async function writeTags(
  { contents, papers, records, payload, faults }: Filled,
  { manifest, info, version, now }: BagRequest,
  staging: Staging,
): Promise<void> {
  const missing = faults.map(({ what, why }) => `${what}: ${why}`);
  const nameOf = new Map(contents.files.map((file, index) => [file, records[index]!.name]));
  const run = manifest?.told ?? null;
  const premis = { papers: [...papers.values()], records, run, version, now: now.toISOString(), missing };
  const lines: InfoLine[] = [
    ...info,
    ['Bag-Software-Agent', `ratslese ${version}`],
    ['Bagging-Date', now.toISOString().slice(0, 10)],
    ...missing.map((note): InfoLine => ['Ratslese-Missing', note]),
  ];
  const rows = dublinCore(
    contents.files,
    (file) => nameOf.get(file)!,
    (key) => papers.get(key)?.name ?? null,
  );
  const tags = [
    await staging.write('bagit.txt', [DECLARATION]),
    await staging.write('bag-info.txt', [bagInfo(lines, payload)]),
    await staging.write('manifest-sha256.txt', manifestLines(payload)),
    await staging.write('metadata/dublin-core.csv', rows),
    await staging.write('metadata/premis.xml', premisText(premis)),
  ];
  await staging.write('tagmanifest-sha256.txt', manifestLines(tags));
}
