/** A half-open range [start, end) of UTF-16 offsets in the normalised source text (`Layout.text`). */
export interface Span {
  start: number;
  end: number;
}
