/** The schemas by name. */

import type { Schema } from '../../model/jsonSchema.ts';
import { RECORD_SCHEMA } from '../../model/recordSchema.ts';
import { REPORT_SCHEMA } from './report.ts';

export const SCHEMAS = { record: RECORD_SCHEMA, report: REPORT_SCHEMA } as const satisfies Record<
  string,
  Schema
>;

export type SchemaName = keyof typeof SCHEMAS;
