/** What a PDF says of itself, as the manifest of a run tells it. Each is `null` where the file does not say. */
export interface PdfFacts {
  /** Such as `1.7`. */
  version: string | null;
  producer: string | null;
  /** The program in which the paper was written. */
  creator: string | null;
  /** ISO 8601 where it can be read, else as it stands. */
  created: string | null;
  modified: string | null;
  tagged: boolean;
  /** The part and level of PDF/A that it claims to keep, such as `2b`; nobody has tested whether it does. */
  pdfa: string | null;
}
