/** People as ranges of the text that they were read from. */

/** Half-open range in the text that was read. */
export interface Range {
  start: number;
  end: number;
}

export interface FoundPerson {
  name: Range;
  academicTitle: Range | null;
  role: Range | null;
}
