/** A diagnostic as a record might hold it. */

import { type Diagnostic, type DiagnosticCode, SEVERITY } from '../src/model/diagnostic.ts';

export function diagnostic(code: DiagnosticCode, message: string): Diagnostic {
  return { code, severity: SEVERITY[code], message, field: null, place: null };
}
