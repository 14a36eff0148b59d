/** What was read of a header: its title, its labels and the lines of their values. */

import type { ColumnName } from '../fields/columns.ts';
import type { LabelMatch } from '../fields/labels.ts';
import type { Kind } from '../model/names.ts';
import type { Span } from '../model/position.ts';
import type { Stretch } from '../words/stretch.ts';
import type { FoundCheck } from './checks.ts';
import type { LooseRole } from './hypothesis.ts';
import type { SessionRow, UntoldColumn } from './rows.ts';

export interface LabelHit {
  match: LabelMatch;
  stretch: Stretch;
}

export interface LoosePiece {
  role: LooseRole;
  stretch: Stretch;
}

export interface HeaderTable {
  /** The title as printed; `null` where none stands above the labels. */
  title: { kind: Kind; misspelt: boolean; printed: string; stretch: Stretch } | null;
  /**
   * Value lines by field, and under `title` what stands in the title's cell. A label without a value: `[]`. Of Gremium and
   * Sitzungstermin the first row.
   */
  values: Map<ColumnName, Span[][]>;
  labels: LabelHit[];
  /** All rows of Gremium and Sitzungstermin, or of a Beratungsfolge. */
  rows: SessionRow[];
  /** Columns of the rows whose values nobody can tell to them. */
  untold: UntoldColumn[];
  /** The checks of a Drucksache. */
  checks: FoundCheck[];
  /** Labels that the form does not have. */
  unknownLabels: Stretch[];
  /** Pieces inside the header's lines that belong to no label. */
  loose: LoosePiece[];
  /** Fields to which a reading that is nearly as good gives another value. */
  doubts: Set<ColumnName>;
  /** Fields whose value stands below another label. */
  guessed: ColumnName[];
  /** The paper has no printed form: title line and closing lines say what is known. */
  formMissing: boolean;
  /** Indexes of the first line of the header and of the first line behind it. */
  start: number;
  end: number;
  /** Index of the line at which the body ends, where the header's number stands below it; `null` where none does. */
  bodyEnd: number | null;
}
