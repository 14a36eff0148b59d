/**
 * PREMIS 3 in XML: the files of the bag, what was done with them (reading, correcting, comparing, packing), when, and
 * by which version of this tool.
 */

import type { PdfFacts } from '../../model/pdfFacts.ts';
import type { BaggedFile, RunTold } from './bag.ts';
import { type Xml, xmlText } from './xml.ts';

export interface PremisPaper extends BaggedFile {
  /** Path from which it was read. */
  original: string;
  mediaType: string | null;
}

export interface PremisRecord extends BaggedFile {
  /** Names of its papers in the bag. */
  papers: readonly string[];
  mediaType: string;
  corrected: number;
  /** It is not as the run wrote it. */
  edited: boolean;
}

export interface PremisFacts {
  papers: readonly PremisPaper[];
  records: readonly PremisRecord[];
  /** `null` where no manifest tells of it. */
  run: RunTold | null;
  /** Version of this tool. */
  version: string;
  /** ISO 8601. */
  now: string;
  /** What is not in the bag, a line each. */
  missing: readonly string[];
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<premis xmlns="http://www.loc.gov/premis/v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
  ' xsi:schemaLocation="http://www.loc.gov/premis/v3 https://www.loc.gov/standards/premis/premis.xsd" version="3.0">\n';

/** The document in pieces. It needs one file at least. */
export function* premisText(facts: PremisFacts): Generator<string> {
  yield HEAD;
  for (const paper of facts.papers) yield xmlText(paperObject(paper, facts.run), '  ');
  for (const record of facts.records) yield xmlText(recordObject(record, facts.run), '  ');
  for (const event of eventsOf(facts)) yield xmlText(event, '  ');
  const versions = new Set([facts.run?.toolVersion ?? facts.version, facts.version]);
  for (const version of versions) yield xmlText(agent(version), '  ');
  yield '</premis>\n';
}

function paperObject({ name, original, mediaType, ...file }: PremisPaper, run: RunTold | null): Xml {
  const pdf = run?.pdf.get(file.sha256) ?? null;
  const format = mediaType ?? 'application/octet-stream';
  return [
    'object xsi:type="file"',
    [identifier('object', 'local', name), characteristics(file, format, pdf), ['originalName', original]],
  ];
}

function recordObject({ name, papers, mediaType, ...file }: PremisRecord, run: RunTold | null): Xml {
  const related = papers.map((paper) => relatedTo('Object', paper));
  const event = run === null ? [] : [relatedTo('Event', READING)];
  const derived: Xml = [
    'relationship',
    [['relationshipType', 'derivation'], ['relationshipSubType', 'has source'], ...related, ...event],
  ];
  return [
    'object xsi:type="file"',
    [
      identifier('object', 'local', name),
      characteristics(file, mediaType, null),
      ...(papers.length > 0 ? [derived] : []),
    ],
  ];
}

function characteristics(
  { sha256, bytes }: Omit<BaggedFile, 'name'>,
  format: string,
  pdf: PdfFacts | null,
): Xml {
  const version: Xml[] = pdf?.version ? [['formatVersion', pdf.version]] : [];
  const note: Xml[] = pdf?.pdfa ? [['formatNote', `claims to be PDF/A-${pdf.pdfa}; not tested`]] : [];
  const maker = pdf?.creator ?? pdf?.producer ?? null;
  const made: Xml[] = [
    ...(maker === null ? [] : [['creatingApplicationName', maker] as const]),
    ...(pdf?.created ? [['dateCreatedByApplication', pdf.created] as const] : []),
  ];
  return [
    'objectCharacteristics',
    [
      [
        'fixity',
        [
          ['messageDigestAlgorithm', 'SHA-256'],
          ['messageDigest', sha256],
        ],
      ],
      ['size', String(bytes)],
      ['format', [['formatDesignation', [['formatName', format], ...version]], ...note]],
      ...(made.length > 0 ? [['creatingApplication', made] as const] : []),
    ],
  ];
}

const READING = 'reading';

function eventsOf(facts: PremisFacts): Xml[] {
  const { records, papers, run, version, now, missing } = facts;
  const edited = records.filter((record) => record.edited);
  const said =
    'These records are not as the run wrote them: they were edited by hand since, nobody says when';
  const links = linked(edited);
  const compared = 'The bytes of every paper were compared with the SHA-256 that its record names';
  const outcome = missing.length > 0 ? 'warning' : 'success';
  return [
    ...(run === null ? [] : eventsOfRun(facts, run)),
    ...(edited.length === 0
      ? []
      : [event('edit', 'metadata modification', 'unknown', said, 'success', version, links)]),
    event('fixity', 'fixity check', now, compared, outcome, version, linked(papers), missing),
    event('packing', 'information package creation', now, 'BagIt 1.0, SHA-256', outcome, version, []),
  ];
}

function eventsOfRun({ records, papers }: PremisFacts, run: RunTold): Xml[] {
  const when = run.ended ?? run.started ?? 'unknown';
  const how = [
    `ratslese ${run.toolVersion}, schema version ${run.schemaVersion}`,
    run.platform,
    run.started && `begun ${run.started}`,
  ];
  const read = `Papers were read into records: ${how.filter(Boolean).join('; ')}`;
  const links = [...linked(papers, 'source'), ...linked(records, 'outcome')];
  const corrected = records.filter((record) => record.corrected > 0);
  const count = corrected.reduce((sum, record) => sum + record.corrected, 0);
  const said = `Values put right by hand: ${count} (diagnostics "corrected" of the records)`;
  const { toolVersion } = run;
  const made = event(READING, 'metadata extraction', when, read, 'success', toolVersion, links);
  if (count === 0) return [made];
  const fixed = linked(corrected);
  return [made, event('correction', 'metadata modification', when, said, 'success', toolVersion, fixed)];
}

function event(
  id: string,
  type: string,
  when: string,
  detail: string,
  outcome: string,
  version: string,
  links: readonly Xml[],
  notes: readonly string[] = [],
): Xml {
  const details: Xml[] = notes.map((note) => ['eventOutcomeDetail', [['eventOutcomeDetailNote', note]]]);
  return [
    'event',
    [
      identifier('event', 'local', id),
      ['eventType', type],
      ['eventDateTime', when],
      ['eventDetailInformation', [['eventDetail', detail]]],
      ['eventOutcomeInformation', [['eventOutcome', outcome], ...details]],
      identifier('linkingAgent', 'local', agentId(version)),
      ...links,
    ],
  ];
}

function agent(version: string): Xml {
  return [
    'agent',
    [
      identifier('agent', 'local', agentId(version)),
      ['agentName', 'ratslese'],
      ['agentType', 'software'],
      ['agentVersion', version],
    ],
  ];
}

function agentId(version: string): string {
  return `ratslese ${version}`;
}

function identifier(of: string, type: string, value: string): Xml {
  return [
    `${of}Identifier`,
    [
      [`${of}IdentifierType`, type],
      [`${of}IdentifierValue`, value],
    ],
  ];
}

function relatedTo(what: 'Object' | 'Event', value: string): Xml {
  return identifier(`related${what}`, 'local', value);
}

function linked(files: readonly BaggedFile[], role?: string): Xml[] {
  return files.map(({ name }) => {
    const [element, values] = identifier('linkingObject', 'local', name) as [string, Xml[]];
    return [element, role === undefined ? values : [...values, ['linkingObjectRole', role]]];
  });
}
