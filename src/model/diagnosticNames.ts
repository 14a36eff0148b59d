export {
  type Diagnostic,
  type DiagnosticCode,
  SEVERITY,
  type Severity,
} from './diagnostic.ts';
