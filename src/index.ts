/** The library: `parse` turns the bytes of a council paper into a record. Importing it does nothing else. */

export type { Diagnostic, DiagnosticCode, Severity } from './diagnostic.ts';
export { SEVERITY } from './diagnostic.ts';
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
} from './model.ts';
export { SCHEMA_VERSION } from './model.ts';
export type { ParseOptions } from './parse.ts';
export { parse } from './parse.ts';
export type { Box, Place } from './position.ts';
export type { JsonPointer, Position, Positions } from './positions.ts';
