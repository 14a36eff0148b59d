/** What OParl 1.1 says of its objects, written down as a JSON Schema; other fields must be a maker's own. */

type Kind =
  | 'string'
  | 'integer'
  | 'boolean'
  | 'url'
  | 'date'
  | 'time'
  | 'urls'
  | 'strings'
  | `${string}[]`
  | string;

const COMMON =
  'id:url type:type license:string keyword:strings created:time modified:time web:url deleted:boolean';

/** `*` before a name: the property must be there. Behind the colon its type, or the object that is within. */
const OBJECTS: Readonly<Record<string, string>> = {
  Paper:
    'body:url name:string reference:string date:date paperType:string relatedPaper:urls superordinatedPaper:urls ' +
    'subordinatedPaper:urls mainFile:File auxiliaryFile:File[] location:Location[] originatorPerson:urls ' +
    'underDirectionOf:urls originatorOrganization:urls consultation:Consultation[]',
  Consultation: 'paper:url agendaItem:url meeting:url organization:urls authoritative:boolean role:string',
  AgendaItem:
    'meeting:url number:string *order:integer name:string public:boolean consultation:url result:string ' +
    'resolutionText:string resolutionFile:File auxiliaryFile:File[] start:time end:time',
  Meeting:
    'name:string meetingState:string cancelled:boolean start:time end:time location:Location organization:urls ' +
    'participant:urls invitation:File resultsProtocol:File verbatimProtocol:File auxiliaryFile:File[] agendaItem:AgendaItem[]',
  File:
    'name:string fileName:string mimeType:string date:date size:integer sha1Checksum:string sha512Checksum:string ' +
    'text:string *accessUrl:url downloadUrl:url externalServiceUrl:url masterFile:url derivativeFile:urls ' +
    'fileLicense:url meeting:urls agendaItem:urls paper:urls',
  Location: 'description:string streetAddress:string room:string postalCode:string locality:string',
};

const URL = { type: 'string', format: 'uri', pattern: '^https?://' };
const TYPES: Readonly<Record<string, object>> = {
  string: { type: 'string', minLength: 1 },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  url: URL,
  urls: { type: 'array', items: URL, minItems: 1 },
  strings: { type: 'array', items: { type: 'string', minLength: 1 } },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
};

function typeOf(name: Kind, object: string): object {
  if (name === 'type') return { const: `https://schema.oparl.org/1.1/${object}` };
  if (name.endsWith('[]')) return { type: 'array', minItems: 1, items: typeOf(name.slice(0, -2), object) };
  return TYPES[name] ?? { $ref: `#/$defs/${name}` };
}

function objectSchema([object, own]: [string, string]): [string, object] {
  const words = `${COMMON} ${own}`.split(' ').map((word) => word.split(':') as [string, string]);
  const required = words.filter(([name]) => name.startsWith('*')).map(([name]) => name.slice(1));
  const properties = words.map(([name, type]) => [name.replace('*', ''), typeOf(type, object)]);
  return [
    object,
    {
      type: 'object',
      required: ['id', 'type', 'created', 'modified', ...required],
      properties: Object.fromEntries(properties),
      patternProperties: { '^ratslese:[A-Za-z0-9]+$': { not: { type: 'null' } } },
      additionalProperties: false,
    },
  ];
}

/** Of a Paper or Meeting with all that is within. */
export const OPARL = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: Object.fromEntries(Object.entries(OBJECTS).map(objectSchema)),
  oneOf: [{ $ref: '#/$defs/Paper' }, { $ref: '#/$defs/Meeting' }],
};
