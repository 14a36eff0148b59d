/** The JSON Schema of a record, as `ratslese schema` prints it. */

import { DRAFT, type Schema, schemaOf } from './jsonSchema.ts';
import { NAMED_SHAPES, RECORD, SCHEMA_VERSION } from './record.ts';

export const RECORD_SCHEMA: Schema = {
  $schema: DRAFT,
  title: `ratslese record, version ${SCHEMA_VERSION}`,
  ...schemaOf(RECORD),
  $defs: Object.fromEntries(Object.entries(NAMED_SHAPES).map(([name, shape]) => [name, schemaOf(shape)])),
};
