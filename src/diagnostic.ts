export {
  type Diagnostic,
  type DiagnosticCode,
  SEVERITY,
  type Severity,
} from './model/diagnostic.ts';
