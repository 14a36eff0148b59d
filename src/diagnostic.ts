export {
  type Diagnostic,
  type DiagnosticCode,
  diagnostic,
  SEVERITY,
  type Severity,
} from './model/diagnostic.ts';
