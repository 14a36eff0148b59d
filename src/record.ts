export { emptyRecord, failedRecord, type SourceFacts } from './model/emptyRecord.ts';
