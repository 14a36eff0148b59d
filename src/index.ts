/** The library: `parse` turns the bytes of a council paper into a record. Importing it does nothing else. */

export type { Diagnostic, DiagnosticCode, Severity } from './model/diagnosticNames.ts';
export { SEVERITY } from './model/diagnosticNames.ts';
export type {
  Answer,
  AnswerRequest,
  Consultation,
  Enclosure,
  EncodingName,
  Header,
  HeaderField,
  Kind,
  MediaType,
  Minutes,
  ParsedDocument,
  Party,
  Person,
  Proposal,
  Question,
  Recommendation,
  Signature,
  Source,
} from './model/names.ts';
export { SCHEMA_VERSION } from './model/names.ts';
export type { Box, Place } from './model/position.ts';
export type { JsonPointer, Position, Positions } from './output/positions.ts';
export type { ParseOptions } from './parse.ts';
export { parse } from './parse.ts';
