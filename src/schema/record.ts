/** The JSON Schema of a record (output contract, version 1), as `ratslese schema` prints it. */

import { SEVERITY } from '../diagnostic.ts';
import { SCHEMA_VERSION } from '../model.ts';
import { list, NUMBER, object, orNull, PLACE, type Schema, SEVERITY_NAME, TEXT, texts } from './shapes.ts';

const KINDS = ['anfrage', 'antrag', 'aenderungsantrag', 'stellungnahme', 'information', 'drucksache'];
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850', 'macintosh'];

const DATE: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const HEADER_TEXT = orNull(TEXT);

const person = object('A person as named on the paper.', {
  name: { ...TEXT, description: 'The name without title, role and form of address.' },
  academicTitle: { ...orNull(TEXT), description: 'Dr., Prof. Dr.' },
  role: { ...orNull(TEXT), description: 'As printed: Stadtrat, SRn, Oberbürgermeisterin.' },
});

const party = (description: string): Schema =>
  object(description, {
    people: list(person, 'In the order in which they are printed.'),
    groups: texts('Each printed with its word: Fraktion A, Interfraktionell.'),
  });

const header = object('The values of the form, keyed by the labels as printed.', {
  Datum: { ...orNull(DATE), description: 'ISO 8601 calendar date.' },
  Nummer: { ...HEADER_TEXT, description: 'Canonical number of the paper, such as F0147/20.' },
  Absender: { ...HEADER_TEXT, description: 'The whole cell; its people and groups are in sender.' },
  Adressat: { ...HEADER_TEXT, description: 'The whole cell; its people and groups are in addressee.' },
  Gremium: { ...HEADER_TEXT, description: 'The council or committee.' },
  Sitzungstermin: { ...orNull(DATE), description: 'ISO 8601 calendar date.' },
  Kurztitel: { ...HEADER_TEXT, description: 'The title.' },
  Verhandlungsgegenstand: {
    ...HEADER_TEXT,
    description: 'Canonical number of the paper that an Änderungsantrag amends.',
  },
});

const question = object('A question, or a part of one.', {
  number: {
    ...orNull(TEXT),
    description: 'The printed number without punctuation; null where none is printed.',
  },
  heading: { ...orNull(TEXT), description: 'The sub-heading under which the question stands.' },
  text: {
    ...orNull(TEXT),
    description: 'The whole item without its parts; null where only a number is printed.',
  },
  parts: { type: 'array', items: { $ref: '#/$defs/question' }, description: 'Sub-items, same shape.' },
});

const request = object('The paragraph that asks for an answer.', {
  text: { ...TEXT, description: 'The whole paragraph.' },
  oral: { type: 'boolean', description: 'Is an oral answer wanted?' },
  written: { type: 'boolean', description: 'Is a written answer wanted?' },
});

const signature = object('Who signed.', {
  name: { ...orNull(TEXT), description: 'null where a group signs without a person.' },
  academicTitle: orNull(TEXT),
  lines: texts('The lines printed under the name.'),
});

const source = object(
  'Where the record came from. For an input that could not be opened all but path are null.',
  {
    path: {
      type: ['string', 'null'],
      description:
        'As given; - or the name given for standard input; null where the library got bytes without a name.',
    },
    mediaType: { enum: ['application/pdf', 'text/plain', null] },
    encoding: { enum: [...ENCODINGS, null], description: 'Of a text.' },
    pages: { ...orNull(NUMBER), description: 'Pages of a PDF; of a text those parted by form feeds.' },
    bytes: { type: ['integer', 'null'], minimum: 0, description: 'Size of the input as it came.' },
    sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$', description: 'Of the input as it came.' },
    part: { ...orNull(NUMBER), description: '1, 2 … of a file that was split into its papers.' },
  },
);

const diagnostic = object('What was guessed, mended or went wrong.', {
  code: { enum: Object.keys(SEVERITY) },
  severity: SEVERITY_NAME,
  message: { ...TEXT, description: 'For people; its words may change.' },
  field: { type: ['string', 'null'], description: 'JSON Pointer of the value concerned.' },
  place: PLACE,
});

const box = object('In PDF points on the page as shown, origin at the top left, y downwards.', {
  page: NUMBER,
  x: { type: 'number' },
  y: { type: 'number' },
  width: { type: 'number', minimum: 0 },
  height: { type: 'number', minimum: 0 },
});

const position = object('A stretch of the source text that belongs to the value.', {
  page: NUMBER,
  line: NUMBER,
  column: NUMBER,
  start: {
    type: 'integer',
    minimum: 0,
    description: 'Offset in the normalised source text, in UTF-16 units.',
  },
  end: { type: 'integer', minimum: 0, description: 'Offset behind the stretch.' },
  boxes: {
    oneOf: [{ type: 'array', items: box }, { type: 'null' }],
    description: 'null in a text.',
  },
  raw: { type: 'string', description: 'The stretch as it stands there.' },
});

const PROPERTIES: Record<string, Schema> = {
  schemaVersion: { const: SCHEMA_VERSION },
  kind: { enum: [...KINDS, null], description: 'null where the kind cannot be told.' },
  public: {
    type: ['boolean', 'null'],
    description: 'öffentlich: true; nichtöffentlich: false; not stated: null.',
  },
  header,
  sender: party('Who sends the paper, from Absender.'),
  addressee: party('Who receives it, from Adressat.'),
  salutation: { ...orNull(TEXT), description: 'As printed.' },
  background: texts('The paragraphs between salutation and questions.'),
  questionIntro: { ...orNull(TEXT), description: 'The sentence that leads to the questions.' },
  questions: list({ $ref: '#/$defs/question' }, 'In the order of the paper.'),
  request: { oneOf: [request, { type: 'null' }], description: 'null where no answer is asked for.' },
  signatures: list(signature, 'In the order of the paper.'),
  resolution: texts('Antrag, Änderungsantrag: what is to be resolved, paragraph by paragraph.'),
  referral: { ...orNull(TEXT), description: 'The sentence that asks for referral to committees.' },
  reasons: texts('Antrag, Änderungsantrag: the paragraphs of the reasons.'),
  references: texts('Canonical numbers of other papers that are cited outside the header, once each.'),
  source,
  positions: {
    type: 'object',
    additionalProperties: { type: 'array', items: position },
    description: 'With --positions only: by JSON Pointer of a value where it stands in the source.',
  },
  diagnostics: list(diagnostic, 'Empty where nothing is to be said.'),
};

export const RECORD_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ratslese record, version 1',
  description:
    'A paper of the Magdeburg city council. What a paper lacks is null or []; no key is ever missing.',
  ...object('', PROPERTIES, ['positions']),
  $defs: { question },
};
