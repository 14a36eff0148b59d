/** The JSON Schema of a line of `check --report json`. */

import { LONGEST_EXCERPT } from '../../finding.ts';
import { SEVERITIES } from '../../model/diagnostic.ts';
import { DRAFT, type Schema, schemaOf } from '../../model/jsonSchema.ts';
import { PLACE } from '../../model/place.ts';
import { RECORD } from '../../model/record.ts';
import { choice, integer, list, object, orNull, text, truth } from '../../model/shape.ts';
import { RULES } from '../../rules/index.ts';
import { REPORT_VERSION } from '../findings/json.ts';

const { kind, header, source } = RECORD.keys;

const FINDING = object('One thing that is wrong, or that a person should know of.', {
  rule: choice(
    RULES.map(({ id }) => id),
    'ratslese explain tells about it.',
  ),
  severity: choice(SEVERITIES),
  message: text('For people; its words may change.'),
  field: orNull(text('JSON Pointer of the value concerned, in the record of parse.', { mayBeEmpty: true })),
  place: orNull(PLACE),
  length: integer('UTF-16 units from place, all in one line; 0 where only the spot is known.', 0),
  excerpt: orNull(
    text('The line at place; null where there is none and where it is very long.', {
      mayBeEmpty: true,
      most: LONGEST_EXCERPT,
    }),
  ),
});

const REPORT = object('', {
  reportVersion: { is: 'constant', value: REPORT_VERSION },
  path: source.keys.path,
  part: source.keys.part,
  mediaType: source.keys.mediaType,
  sha256: source.keys.sha256,
  kind,
  Nummer: header.keys.Nummer,
  processed: truth('false: the input could not be processed, and a finding says why.'),
  counts: object('Findings by severity.', {
    error: integer('', 0),
    warning: integer('', 0),
    info: integer('', 0),
  }),
  findings: list(FINDING, 'In the order of their places.'),
});

export const REPORT_SCHEMA: Schema = {
  $schema: DRAFT,
  title: 'ratslese check report of one paper, version 1',
  ...schemaOf(REPORT),
};
