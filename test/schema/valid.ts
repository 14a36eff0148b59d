/** What the schemas that `ratslese schema` prints find wrong. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding } from '../../src/finding.ts';
import type { ParsedDocument } from '../../src/model/names.ts';
import { jsonReport } from '../../src/output/findings/json.ts';
import { SCHEMAS } from '../../src/output/schema/index.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validRecord = ajv.compile(SCHEMAS.record);
const validReport = ajv.compile(SCHEMAS.report);

/** `null` where there is no fault. */
export function recordSchemaFaults(record: unknown): string | null {
  return validRecord(record) ? null : ajv.errorsText(validRecord.errors);
}

/** The same for the paper's line of the json report. */
export function reportSchemaFaults(record: ParsedDocument, findings: readonly Finding[]): string | null {
  const line = jsonReport().paper({ record, findings, unprocessed: false });
  return validReport(JSON.parse(line)) ? null : ajv.errorsText(validReport.errors);
}
