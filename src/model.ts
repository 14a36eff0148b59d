/** The names of the record's parts; `model/` describes them. */

export type { Answer, Recommendation } from './model/answers.ts';
export type { Consultation, Enclosure } from './model/frame.ts';
export { HEADER_FIELDS, type Header, type HeaderField, headerFieldsOf } from './model/header.ts';
export type { Kind } from './model/kinds.ts';
export type { Minutes } from './model/minutes.ts';
export type { Party, Person, Signature } from './model/people.ts';
export type { Proposal } from './model/proposal.ts';
export type { AnswerRequest, Question } from './model/questions.ts';
export { type ParsedDocument, SCHEMA_VERSION } from './model/record.ts';
export { ENCODINGS, type EncodingName, type MediaType, type Source } from './model/source.ts';
