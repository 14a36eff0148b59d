/** The JSON Schema of a line of `check --report json`. */

import { LONGEST_EXCERPT } from '../finding.ts';
import { REPORT_VERSION } from '../reports/json.ts';
import { RULES } from '../rules/index.ts';
import { RECORD_SCHEMA } from './record.ts';
import { list, object, PLACE, type Schema, SEVERITY_NAME, TEXT } from './shapes.ts';

const COUNT: Schema = { type: 'integer', minimum: 0 };

const ofRecord = RECORD_SCHEMA.properties as Record<string, Schema>;
const ofSource = (ofRecord.source as Schema).properties as Record<string, Schema>;
const ofHeader = (ofRecord.header as Schema).properties as Record<string, Schema>;

const finding = object('One thing that is wrong, or that a person should know of.', {
  rule: { enum: RULES.map(({ id }) => id), description: 'ratslese explain tells about it.' },
  severity: SEVERITY_NAME,
  message: { ...TEXT, description: 'For people; its words may change.' },
  field: {
    type: ['string', 'null'],
    description: 'JSON Pointer of the value concerned, in the record of parse.',
  },
  place: PLACE,
  length: {
    ...COUNT,
    description: 'UTF-16 units from place, all in one line; 0 where only the spot is known.',
  },
  excerpt: {
    type: ['string', 'null'],
    maxLength: LONGEST_EXCERPT,
    description: 'The line at place; null where there is none and where it is very long.',
  },
});

export const REPORT_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ratslese check report of one paper, version 1',
  ...object('', {
    reportVersion: { const: REPORT_VERSION },
    path: ofSource.path!,
    part: ofSource.part!,
    mediaType: ofSource.mediaType!,
    sha256: ofSource.sha256!,
    kind: ofRecord.kind!,
    Nummer: ofHeader.Nummer!,
    processed: {
      type: 'boolean',
      description: 'false: the input could not be processed, and a finding says why.',
    },
    counts: object('Findings by severity.', { error: COUNT, warning: COUNT, info: COUNT }),
    findings: list(finding, 'In the order of their places.'),
  }),
};
