/** The schemas by name. */

import { RECORD_SCHEMA } from './record.ts';
import { REPORT_SCHEMA } from './report.ts';
import type { Schema } from './shapes.ts';

export const SCHEMAS = { record: RECORD_SCHEMA, report: REPORT_SCHEMA } as const satisfies Record<
  string,
  Schema
>;

export type SchemaName = keyof typeof SCHEMAS;
