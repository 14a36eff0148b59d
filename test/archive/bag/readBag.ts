/** Reads a bag back by the rules of BagIt 1.0, and says what is not as it should be. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface ReadBag {
  /** All files of the payload. */
  payload: string[];
  info: [label: string, value: string][];
  faults: string[];
}

export function readBag(folder: string): ReadBag {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const payload = files.filter((name) => name.startsWith('data/'));
  const tags = files.filter((name) => !name.startsWith('data/') && name !== 'tagmanifest-sha256.txt');
  const faults: string[] = [];
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    faults.push('bagit.txt');
  for (const [manifest, listed] of [
    ['manifest-sha256.txt', payload],
    ['tagmanifest-sha256.txt', tags],
  ] as const) {
    const names = new Set<string>();
    for (const line of text(manifest).split('\n').slice(0, -1)) {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}([^*].*)$/.exec(line) ?? [];
      const name = path?.replace(/%(0D|0A|25)/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
      if (name === undefined || names.has(name)) faults.push(`${manifest}: ${line}`);
      else if (!listed.includes(name)) faults.push(`${manifest}: ${name} is not there`);
      else if (sha256Of(join(folder, name)) !== sha256) faults.push(`${manifest}: ${name} has other bytes`);
      names.add(name ?? '');
    }
    for (const name of listed) if (!names.has(name)) faults.push(`${manifest}: ${name} is not listed`);
  }
  const info = text('bag-info.txt')
    .split('\n')
    .slice(0, -1)
    .map((line): [string, string] => {
      const [, label = '', value = ''] = /^([^:\s][^:]*): (.+)$/.exec(line) ?? [];
      if (label === '') faults.push(`bag-info.txt: ${line}`);
      return [label, value];
    });
  const bytes = payload.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  const oxum = info.find(([label]) => label === 'Payload-Oxum')?.[1];
  if (oxum !== `${bytes}.${payload.length}`) faults.push(`Payload-Oxum: ${oxum}`);
  return { payload, info, faults: [...faults, ...premisFaults(text('metadata/premis.xml'))] };
}

function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

const identifier = (of: string) => [`${of}Identifier`, `${of}IdentifierType! ${of}IdentifierValue!`] as const;

/** What each element of PREMIS 3 holds, in this order: `!` once, `?` at most once, `*` any number, `+` at least one. */
const PREMIS: Readonly<Record<string, string>> = {
  premis: 'object+ event* agent* rights*',
  object:
    'objectIdentifier+ preservationLevel* significantProperties* objectCharacteristics+ originalName? storage* ' +
    'signatureInformation* relationship* linkingEventIdentifier* linkingRightsStatementIdentifier*',
  objectCharacteristics: 'compositionLevel? fixity* size? format+ creatingApplication* inhibitors*',
  fixity: 'messageDigestAlgorithm! messageDigest! messageDigestOriginator?',
  format: 'formatDesignation! formatRegistry? formatNote*',
  formatDesignation: 'formatName! formatVersion?',
  creatingApplication: 'creatingApplicationName? creatingApplicationVersion? dateCreatedByApplication?',
  relationship: 'relationshipType! relationshipSubType! relatedObjectIdentifier+ relatedEventIdentifier*',
  event:
    'eventIdentifier! eventType! eventDateTime! eventDetailInformation* eventOutcomeInformation* ' +
    'linkingAgentIdentifier* linkingObjectIdentifier*',
  eventDetailInformation: 'eventDetail?',
  eventOutcomeInformation: 'eventOutcome? eventOutcomeDetail*',
  eventOutcomeDetail: 'eventOutcomeDetailNote?',
  agent: 'agentIdentifier+ agentName* agentType? agentVersion? agentNote*',
  ...Object.fromEntries(
    ['object', 'event', 'agent', 'relatedObject', 'relatedEvent', 'linkingAgent'].map(identifier),
  ),
  linkingObjectIdentifier: 'linkingObjectIdentifierType! linkingObjectIdentifierValue! linkingObjectRole*',
};

interface Element {
  name: string;
  children: Element[];
  text: string;
}

/** Elements that PREMIS 3 does not have there, empty ones, and links that lead to nothing. */
function premisFaults(xml: string): string[] {
  const root = elementsOf(xml);
  const faults: string[] = [];
  const known = new Set<string>();
  const linked = new Set<string>();
  const visit = ({ name, children, text }: Element): void => {
    const model = PREMIS[name];
    const names = children.map((child) => `${child.name} `).join('');
    if (model === undefined ? names !== '' || text.trim() === '' : !modelOf(model).test(names))
      faults.push(`premis.xml: ${name} holds ${names || 'nothing'}`);
    if (/^(object|event|agent)IdentifierValue$/.test(name)) known.add(text);
    else if (/IdentifierValue$/.test(name)) linked.add(text);
    children.forEach(visit);
  };
  visit(root);
  for (const link of linked) if (!known.has(link)) faults.push(`premis.xml: nothing is called ${link}`);
  return faults;
}

function modelOf(model: string): RegExp {
  const parts = model.split(' ').map((part) => {
    const how = part.at(-1)!;
    return `(?:${part.slice(0, -1)} )${how === '!' ? '' : how}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

function elementsOf(xml: string): Element {
  const top: Element = { name: '', children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }: SaxesTagPlain) => {
    const element = { name, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0]!;
}
