/** The names of the record's parts; `model/` describes them. */

export type { Answer, Recommendation } from './answers.ts';
export type { Consultation, Enclosure } from './frame.ts';
export { HEADER_FIELDS, type Header, type HeaderField, headerFieldsOf } from './header.ts';
export type { Kind } from './kinds.ts';
export type { Minutes } from './minutes.ts';
export type { Party, Person, Signature } from './people.ts';
export type { Proposal } from './proposal.ts';
export type { AnswerRequest, Question } from './questions.ts';
export { type ParsedDocument, SCHEMA_VERSION } from './record.ts';
export { ENCODINGS, type EncodingName, type MediaType, type Source } from './source.ts';
